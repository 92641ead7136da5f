import {
  bounded,
  confidence,
  id,
  inOrder,
  iso3,
  isoDate,
  partialDate,
  position,
  sources,
  wikidataId,
  workNote,
} from './schema.ts';
import { both, listOf, nullOr, numberIn, object, oneOf, textThat, words } from './shape.ts';
import type { Shape } from './shape.ts';
import type { TableName } from './table.ts';

const truth: Shape = (value, path, report) => {
  if (value !== true) report(path, 'is not true; leave it out instead');
};

const anyRow = { id, name: words };
const anyNames = {
  full: listOf(words),
  short: listOf(words),
  acronyms: listOf(words),
  surname: words,
  demonyms: listOf(words),
  ambiguous: listOf(words),
  wikidata: wikidataId,
};
const what = both(
  words,
  textThat('a sentence with a full stop', (text) => text.endsWith('.') && !workNote.test(text)),
);

const roleCell = both(
  object(
    { title: words, start: nullOr(partialDate), end: nullOr(partialDate) },
    { sources, confidence, endConfidence: confidence, knownOn: isoDate },
  ),
  both(inOrder, bounded),
);

const personRow = object(anyRow, { ...anyNames, what, roles: listOf(roleCell) });

const thingRow = object(anyRow, {
  ...anyNames,
  kind: oneOf('organization', 'program', 'event'),
  descriptions: listOf(words),
  what,
  start: partialDate,
  end: partialDate,
});

const countryRow = object(
  { ...anyRow, region: textThat('a text', () => true) },
  { ...anyNames, type: words, iso3, capital: words, adjective: words, ...position },
);

const cityRow = object(
  { ...anyRow, country: words },
  { ...anyNames, capital: truth, sources, ...position },
);

/** What all rows of a table share. */
export const defaultsShape: Shape = object({ sources, confidence, asOf: isoDate });

/** The shape of a row by the name of its table's file. */
export const rowShapes: Readonly<Record<TableName, Shape>> = {
  countries: countryRow,
  cities: cityRow,
  leaders: personRow,
  'us-officials': personRow,
  people: personRow,
  organizations: thingRow,
  'programs-events': thingRow,
};

const seriesRow: Shape = (value, path, report) => {
  listOf(nullOr(numberIn(0, 1e15)))(value, path, report);
  if (!Array.isArray(value) || value.length !== 4 || value[0] === null)
    report(path, 'is not [year, population, gdpUsd, remittancesUsd]');
};

/** The series of one country. */
export const seriesShape: Shape = object({ iso3, years: listOf(seriesRow) });

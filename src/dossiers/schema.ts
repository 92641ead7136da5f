import type { Fact, Role, Span } from './dossier.ts';
import { firstDayOf, isIsoDate, lastDayOf, parsePartialDate } from './partial-date.ts';
import { isRelationType } from './relation-type.ts';
import { both, listOf, nullOr, numberIn, object, oneOf, textThat, words } from './shape.ts';
import type { Shape } from './shape.ts';
import { trust } from './trust.ts';

/** An id. */
export const id = textThat('an id in lower case with hyphens', (text) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text),
);
/** A whole day. */
export const isoDate = textThat('a day as YYYY-MM-DD', isIsoDate);
/** A date as far as it is known. */
export const partialDate = textThat(
  'a date as YYYY, YYYY-MM or YYYY-MM-DD',
  (text) => parsePartialDate(text) !== null,
);
const url = textThat('an http address', (text) => /^https?:\/\/\S+$/.test(text));
/** How well something is founded. */
export const confidence = oneOf('verified', 'inferred', 'general-knowledge');
/** Ids of sources. */
export const sources = listOf(id);
/** A Wikidata id. */
export const wikidataId = textThat('a Wikidata id', (text) => /^Q[1-9]\d*$/.test(text));
/** A country code of three letters. */
export const iso3 = textThat('an alpha-3 code', (text) => /^[A-Z]{3}$/.test(text));
/** The fields of a point on the globe. */
export const position = { lat: numberIn(-90, 90), lon: numberIn(-180, 180) };

/** Traces of the work on a row, which no reader should see. */
export const workNote = /\b(from memory|to be checked|not verified|verify|TODO|TBD|FIXME)\b/;

const grounded: Shape = (value, path, report) => {
  const { confidence: stated, sources: listed } =
    trust<Pick<Fact, 'confidence' | 'sources'>>(value);
  if (stated !== 'general-knowledge' && listed.length === 0)
    report(path, `is ${stated} but lists no source`);
};

const fact = both(
  object({
    text: both(
      words,
      both(
        textThat('a sentence with a full stop', (text) => text.endsWith('.')),
        textThat('free of work notes', (text) => !workNote.test(text)),
      ),
    ),
    sources,
    asOf: isoDate,
    confidence,
  }),
  grounded,
);

/** A span that does not end before it starts. */
export const inOrder: Shape = (value, path, report) => {
  const { start, end } = trust<Span>(value);
  if (start !== null && end !== null && firstDayOf(start) > lastDayOf(end))
    report(path, `ends (${end}) before it starts (${start})`);
};

const spanFields = { start: nullOr(partialDate), end: nullOr(partialDate), sources, confidence };

const span = both(object(spanFields, { endConfidence: confidence }), both(grounded, inOrder));

/** A role with at least one date. */
export const bounded: Shape = (value, path, report) => {
  const { start, end, knownOn } = trust<Role>(value);
  if (start === null && end === null && knownOn === undefined)
    report(path, 'has neither start, end nor knownOn');
};

const role = both(
  object(
    { title: words, ...spanFields },
    { endConfidence: confidence, knownOn: isoDate, ended: oneOf('resigned') },
  ),
  both(both(grounded, inOrder), bounded),
);

const relation = object(
  { type: textThat('a type of relation-type.ts', isRelationType), to: id },
  { sources, start: partialDate, end: partialDate },
);

const names = object(
  { full: listOf(words) },
  {
    short: listOf(words),
    acronyms: listOf(words),
    surname: words,
    demonyms: listOf(words),
    ambiguous: listOf(words),
  },
);

/** A row of the actors' files. */
export const dossierShape: Shape = object(
  {
    id,
    kind: oneOf('person', 'organization', 'place', 'program', 'event'),
    name: words,
    names,
    roles: listOf(role),
    summary: fact,
    relations: listOf(relation),
  },
  {
    descriptions: listOf(words),
    later: fact,
    facts: listOf(fact),
    span,
    wikidata: wikidataId,
    country: object({ iso3: iso3 }, { capital: words, adjective: words, region: words }),
    position: object(position),
    outline: listOf(iso3),
  },
);

/** A row of the sources' file. */
export const sourceShape: Shape = object(
  { id, title: words, url: nullOr(url), asOf: isoDate },
  { credit: words },
);

/** A row of the claims' table. */
export const claimShape: Shape = object({
  id,
  value: numberIn(0, 1e15),
  unit: words,
  actors: listOf(id),
  publishedFrom: isoDate,
  publishedTo: isoDate,
  is: fact,
  isNot: nullOr(fact),
  years: nullOr(numberIn(0, 100)),
  program: nullOr(id),
  payers: listOf(id),
  recipients: listOf(id),
});

const fiscalYear = numberIn(1976, 2100);

/** A row of the table of reference amounts. */
export const referenceShape: Shape = both(
  object(
    {
      id,
      text: words,
      sources,
      asOf: isoDate,
      confidence,
      usd: numberIn(0, 1e15),
      fiscalYears: nullOr(object({ from: fiscalYear, to: fiscalYear })),
      actors: listOf(id),
    },
    { qualifier: oneOf('more-than', 'at-most', 'about') },
  ),
  grounded,
);

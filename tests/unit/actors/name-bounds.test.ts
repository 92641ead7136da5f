import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/actors/find-mentions.ts';
import { buildGazetteer } from '../../../src/actors/gazetteer.ts';
import { isIntroduced } from '../../../src/actors/introduced.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { allDossiers } from '../../../src/dossiers/dossiers.ts';

const gazetteer = buildGazetteer(allDossiers());

/** What a text of plain paragraphs names, as printed, with the dossier behind "=". */
const namesIn = (text: string): readonly string[] =>
  findMentions(articleFromText(text), gazetteer).mentions.map(({ start, end, entity }) => {
    const link = isIntroduced(entity) ? '' : ` = ${entity}`;
    return `${text.slice(start, end)}${link}`;
  });

describe('a possessive ending inside a name', () => {
  it.each([
    [
      'She sued before the African Court on Human and Peoples’ Rights.',
      'African Court on Human and Peoples’ Rights',
    ],
    ['It was a grant of the Women’s Refugee Commission.', 'Women’s Refugee Commission'],
    ['He led the Chadian Workers’ Union.', 'Chadian Workers’ Union'],
  ])('of a group of people is a part of it: %s', (text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it('of a body parts two names', () => {
    const found = namesIn('He ran the National Border Council’s Office of River Affairs.');
    expect(found).toEqual(['National Border Council', 'Office of River Affairs']);
  });
});

describe('a suffix', () => {
  it.each([
    ['Prosecutors charged Marcus Delgado Jr. with fraud.', 'Marcus Delgado Jr.'],
    ['Prosecutors charged Marcus Delgado, Jr., with fraud.', 'Marcus Delgado, Jr.'],
    ['The heir was Walter Tibbs III by then.', 'Walter Tibbs III'],
    ['She killed Andre Price III by accident.', 'Andre Price III'],
    ['The print is by Hans Brandel the Younger.', 'Hans Brandel the Younger'],
    ['Robert F. Kennedy Jr. smiled.', 'Robert F. Kennedy Jr. = robert-f-kennedy-jr'],
  ])('belongs to the name: %s', (text, expected) => {
    expect(namesIn(text)).toEqual([expected]);
  });

  it('tells a namesake from the person of the table', () => {
    expect(namesIn('Donald Trump Jr. posted it.')).toEqual(['Donald Trump Jr.']);
  });
});

describe('a name ends', () => {
  it('behind the words that "&" joins to it, but for cited authors', () => {
    expect(namesIn('They hired Dunbar & Holloway.')).toEqual(['Dunbar & Holloway']);
    expect(namesIn('It fell (Dunbar & Holloway, 2012).')).not.toContain('Dunbar & Holloway');
  });

  it('before the last of a list', () => {
    const list = 'Founders of companies such as Spotify, Tesla, Uber and Snapchat came.';
    expect(namesIn(list)).toEqual(['Spotify', 'Tesla', 'Uber', 'Snapchat']);
  });

  it('before a preposition that leads to another', () => {
    expect(namesIn('A poll by Kantar for Ventura found it.')).toEqual(['Kantar', 'Ventura']);
  });

  it('before the fighters of a group, which show that it is meant', () => {
    const found = namesIn('Wagner mercenaries landed in Bamako. The men of Wagner stayed.');
    expect(found.filter((name) => name.endsWith('wagner-group'))).toEqual([
      'Wagner = wagner-group',
      'Wagner = wagner-group',
    ]);
  });
});

describe('a shorter form', () => {
  it('is followed to a body without its head', () => {
    const text = 'The Katanga Mineral Company left. Nobody at Katanga Mineral answered.';
    expect(
      new Set(findMentions(articleFromText(text), gazetteer).mentions.map(({ entity }) => entity)),
    ).toEqual(new Set(['text:Katanga Mineral Company']));
  });

  it('is followed to a person with a surname of two words or one that stands first', () => {
    const text =
      'Karim El Ouazzani and Cheah Wei Ling agreed. “Yes,” El Ouazzani said. “No,” said Cheah.';
    const entities = findMentions(articleFromText(text), gazetteer).mentions.map(
      ({ entity }) => entity,
    );
    expect(new Set(entities)).toEqual(new Set(['text:Karim El Ouazzani', 'text:Cheah Wei Ling']));
    expect(entities).toHaveLength(4);
  });
});

describe('"Congress" alone is', () => {
  it.each([
    [
      'that of the United States where the text speaks of them',
      'Joe Biden asked. Congress refused.',
      'Congress = us-congress',
    ],
    [
      'left open beside a country with one of its own',
      'Joe Biden saw Peru. On Friday, Congress refused.',
      'Congress',
    ],
    ['left open where the text names no country', 'Nobody came. Congress refused.', 'Congress'],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text).at(-1)).toBe(expected);
  });
});

it('a short name is not that of a body of another country', () => {
  const found = namesIn(
    'The Congress party won. In Peru, Congress voted. In India, Congress cheered.',
  );
  expect(found.filter((name) => name.startsWith('Congress'))).toEqual([
    'Congress party = indian-national-congress',
    'Congress',
    'Congress = indian-national-congress',
  ]);
});

it('a report begins with the place where it was written', () => {
  expect(namesIn('DES MOINES—A plan passed.')).toEqual(['DES MOINES']);
  expect(namesIn('WARNING: A plan passed.')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { roleMeant, timeMeant } from '../../../src/actors/role-meant.ts';
import { dossierById } from '../../../src/dossiers/dossiers.ts';
import { officeOf } from '../../../src/dossiers/office-words.ts';
import { roleOn } from '../../../src/dossiers/roles.ts';

const PUBLISHED = '2021-05-07';

/** A sentence cut at its first mention of a name. */
const cut = (sentence: string, name: string) => {
  const at = sentence.indexOf(name);
  if (at < 0) throw new Error(`${name} is not in "${sentence}"`);
  return { before: sentence.slice(0, at), after: sentence.slice(at + name.length) };
};

/** Title and time of the office that a sentence means, beside that of the article's date. */
function meant(id: string, name: string, sentence: string, published = PUBLISHED): unknown {
  const dossier = dossierById(id);
  if (!dossier) throw new Error(`no dossier ${id}`);
  const found = roleMeant(cut(sentence, name), dossier, roleOn(dossier, published), published);
  return found && [found.role.title, found.when];
}
const biden = (sentence: string): unknown => meant('joe-biden', 'Joe Biden', sentence);
const VICE = 'Vice President of the United States';

describe('the office that a sentence means', () => {
  test('is the one it names beside the person', () => {
    expect(biden('Then-Vice President Joe Biden flew south.')).toEqual([VICE, null]);
    expect(biden('It was what then-U.S. Vice President Joe Biden took up in 2014.')).toEqual([
      VICE,
      '2014',
    ]);
    expect(biden('Joe Biden, then vice president, flew south.')).toEqual([VICE, null]);
    expect(biden('The plan that Joe Biden, as the vice president, had backed.')).toEqual([
      VICE,
      null,
    ]);
  });

  test('is the one held in a past year or month that it names', () => {
    expect(biden('In 2014, Joe Biden promised money.')).toEqual([VICE, '2014']);
    expect(biden('Joe Biden promised money in November 2014.')).toEqual([VICE, '2014-11']);
    // Of a year in which two offices were held, the one of its middle counts.
    expect(meant('kamala-harris', 'Harris', 'In 2019, Harris ran for president.')).toEqual([
      'U.S. Senator from California',
      '2019',
    ]);
  });

  test('is left to the article’s date where nothing says otherwise', () => {
    expect(biden('President Joe Biden spoke on Friday.')).toBeNull();
    expect(biden('Joe Biden will spend the money by 2025.')).toBeNull();
    expect(biden('In March 2021, Joe Biden sent her south.')).toBeNull();
  });

  test('does not take a budget year, a span or a decade for the time spoken of', () => {
    for (const words of ['fiscal 2014', 'fiscal year 2014', '2014-2018', '2013–14', 'the 2010s']) {
      expect(timeMeant({ before: `Money of ${words} went to `, after: '' }, PUBLISHED)).toBeNull();
    }
  });

  test('takes the time that stands nearest when there are several', () => {
    const sentence = cut('After 2009 came Biden, and in 2016 the end.', 'Biden');
    expect(timeMeant(sentence, PUBLISHED)).toBe('2009');
  });

  test('tells a president from a vice president', () => {
    const molina = (sentence: string): unknown =>
      meant('otto-perez-molina', 'Otto Pérez Molina', sentence);
    expect(molina('The resignation of then-Guatemalan President Otto Pérez Molina.')).toEqual([
      'President of Guatemala',
      null,
    ]);
    expect(molina('They met Vice President Otto Pérez Molina.')).toBeNull();
  });

  test('finds the term of a president who came back', () => {
    const trump = (sentence: string): unknown =>
      meant('donald-trump', 'Trump', sentence, '2022-03-01');
    const terms = dossierById('donald-trump')?.roles.map(({ start }) => start);
    expect(terms).toContain('2025-01-20');
    expect(trump('In 2019, Trump cut the aid.')).toEqual([
      'President of the United States',
      '2019',
    ]);
    expect(trump('Former President Trump cut the aid.')).toEqual([
      'President of the United States',
      null,
    ]);
  });
});

test('an office is the part of a title that stands before a name', () => {
  const titles = [
    'Vice President of the United States',
    'U.S. Senator from California',
    'President, European Central Bank',
    'Pope',
  ];
  expect(titles.map((title) => officeOf({ title }))).toEqual([
    'Vice President',
    'Senator',
    'President',
    'Pope',
  ]);
});

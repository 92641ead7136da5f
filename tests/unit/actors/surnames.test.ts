import { describe, expect, it } from 'vitest';
import { linksIn } from './find.ts';

const surnamesIn = (text: string): readonly string[] =>
  linksIn(text).filter((link) => !/^\S+ \S+ =/u.test(link));

describe('a surname alone', () => {
  it('counts only when the article names the person in full', () => {
    expect(linksIn('Harris spoke. Nobody knew which Harris.')).toEqual([]);
    expect(linksIn('Harris spoke before Kamala Harris arrived.')).toEqual([
      'Harris = harris',
      'Kamala Harris = harris',
    ]);
  });

  it('counts after a full name interrupted by an editor’s bracket', () => {
    expect(linksIn('“[Donald] Trump left.” The Trump administration was over.')).toEqual([
      'Trump = trump',
      'Trump = trump',
    ]);
  });

  it('may have several words, with or without accents', () => {
    const text = 'Andrés Manuel López Obrador spoke. Lopez Obrador was calm. Obrador is not used.';
    expect(linksIn(text)).toContain('Lopez Obrador = amlo');
    expect(linksIn(text)).toHaveLength(2);
  });

  it('never links a first name', () => {
    expect(linksIn('Juan Gonzalez spoke, and Juan Orlando listened. Juan left.')).toEqual([
      'Juan Gonzalez = juan-gonzalez',
    ]);
  });

  it('is not the surname of somebody else, a county, a center or half of a double name', () => {
    const introduced = 'Kamala Harris spoke. Joe Biden listened.\n\n';
    expect(
      surnamesIn(
        `${introduced}In Harris County, at the Biden Center, near Harris-Moore and Hunter Biden, it rained.`,
      ),
    ).toEqual([]);
    expect(
      surnamesIn(`${introduced}The Biden-Harris ticket and the Biden administration won.`),
    ).toEqual(['Biden = joe-biden', 'Harris = harris', 'Biden = joe-biden']);
  });

  it('is doubtful for the rest of a paragraph that names a stranger of that name', () => {
    const text =
      'Joe Biden spoke. His son Hunter Biden listened. Biden smiled.\n\nThen Biden left.';
    expect(surnamesIn(text)).toEqual(['Biden = joe-biden']);
    expect(text.lastIndexOf('Biden')).toBeGreaterThan(0);
  });

  it('means the person named last, unless a title or an initial tells', () => {
    const both = 'Joe Biden came with Jill Biden.\n\n';
    expect(surnamesIn(`${both}Biden spoke.`)).toEqual(['Biden = jill-biden']);
    expect(surnamesIn(`${both}President Biden spoke.`)).toEqual(['Biden = joe-biden']);
    const gonzalez = 'Juan Gonzalez met María González.\n\n';
    expect(surnamesIn(`${gonzalez}J. Gonzalez left.`)).toEqual(['Gonzalez = juan-gonzalez']);
    expect(surnamesIn(`${gonzalez}Gonzalez left.`)).toEqual(['Gonzalez = maria-gonzalez']);
  });

  it('links to nobody when it stands before two of that name', () => {
    expect(surnamesIn('For long, Biden said nothing. Joe Biden came with Jill Biden.')).toEqual([]);
  });
});

describe('a surname that is an everyday word', () => {
  const power = 'Samantha Power came to power.\n\n';

  it.each([
    'Power corrupts, and absolute power does so absolutely.',
    'The lure of it. Power is shifting.',
    'They asked: “Power to whom?”',
    'Georgia Power raised prices.',
  ])('is not a person in its everyday meaning: %s', (sentence) => {
    expect(linksIn(power + sentence).filter((link) => link.startsWith('Power'))).toEqual([]);
  });

  it.each([
    'The first act under Power was small.',
    'Power said so.',
    '“It is so,” said Power.',
    'Administrator Power disagreed.',
    'Power, who knows the field, disagreed.',
    'They read Power’s book.',
  ])('is a person where the words around it show one: %s', (sentence) => {
    expect(linksIn(power + sentence).slice(1)).toEqual(['Power = power']);
  });

  it('is no person in a headline without a sign of one', () => {
    const text = `The Limits of Power in a Small Town\n\n${power}`;
    expect(linksIn(text)).toEqual(['Samantha Power = power']);
  });

  it('keeps the month apart from the prime minister', () => {
    const may = 'Theresa May resigned.\n\n';
    expect(
      linksIn(`${may}On May 7, in May, early May and the whole of May 2019, it rained.`),
    ).toEqual(['Theresa May = may']);
    expect(linksIn(`${may}The party trusted May until then; May said so.`)).toEqual([
      'Theresa May = may',
      'May = may',
      'May = may',
    ]);
  });

  it('decides between a country and a surname by the words around it', () => {
    const text = 'Jim Jordan went to Jordan. Jordan said he liked it. Rep. Jordan left Jordan.';
    expect(linksIn(text)).toEqual([
      'Jim Jordan = jordan-person',
      'Jordan = jordan',
      'Jordan = jordan-person',
      'Jordan = jordan-person',
      'Jordan = jordan',
    ]);
  });
});

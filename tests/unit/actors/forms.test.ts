import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../../src/actors/gazetteer.ts';
import { isIntroduced } from '../../../src/actors/introduced.ts';
import { findMentions } from '../../../src/actors/find-mentions.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { linksIn, mentionsIn } from './find.ts';
import { dossier } from './small-dossiers.ts';

describe('the form of a mention', () => {
  it('tells names, surnames, acronyms and demonyms apart', () => {
    const text = 'Kamala Harris and AMLO met Mexicans. Harris left Washington.';
    expect(mentionsIn(text).map(({ form }) => form)).toEqual([
      'name',
      'acronym',
      'demonym',
      'surname',
      'short',
    ]);
  });

  it.each([
    'U.S. officials left.',
    'U.S. President Smith left.',
    'A U.S.-led mission left.',
    'The U.S. first lady left.',
    'U.S. and Mexican officials left.',
    'In U.S. dollars it is less.',
  ])('is attributive before a noun: %s', (text) => {
    expect(linksIn(text)).toContain('U.S. = united-states/attributive');
  });

  it.each([
    'The U.S. for years did nothing.',
    'The U.S. has left.',
    'He lives in the U.S. Others do not.',
    'The U.S., he said, is far.',
    'The U.S.’s part is small.',
    'The U.S. and Mexico agreed.',
    'The U.S. quietly agreed.',
    'The U.S. wants more.',
    'He left for the U.S.',
  ])('stands for the country otherwise: %s', (text) => {
    expect(linksIn(text)).toContain('U.S. = united-states');
  });
});

describe('short forms', () => {
  it('drop the scope word once the full name has been printed', () => {
    expect(linksIn('The Crisis Group report is new.')).toEqual([]);
    expect(linksIn('The International Crisis Group spoke; Crisis Group is new.')).toEqual([
      'International Crisis Group = crisis-group',
      'Crisis Group = crisis-group',
    ]);
  });

  it('include acronyms that the text introduces', () => {
    const text =
      'The IDB lends. The Inter-American Development Bank (IDB) lends, and the IDB’s board agrees.';
    expect(linksIn(text)).toEqual([
      'IDB = idb',
      'Inter-American Development Bank = idb',
      'IDB = idb',
      'IDB = idb',
    ]);
    expect(linksIn('The IDB lends.')).toEqual([]);
    expect(linksIn('The Inter-American Development Bank, or so (IDB), lends.')).toEqual([
      'Inter-American Development Bank = idb',
    ]);
  });

  it('that others share count only beside a safe name of the same actor', () => {
    expect(linksIn('The NSC met.')).toEqual([]);
    expect(linksIn('The NSC met. The National Security Council is small.')).toEqual([
      'NSC = nsc',
      'National Security Council = nsc',
    ]);
    expect(
      linksIn(
        'The Salvadoran Supreme Court and the Mexican Supreme Court met. The Supreme Court left.',
      ),
    ).toEqual(['Salvadoran Supreme Court = court', 'Supreme Court = court']);
  });
});

describe('two actors of one name', () => {
  const namesakes = buildGazetteer([
    dossier('elder', 'person', { full: ['Ann Lee'] }, [
      { title: 'Mayor', start: '1990', end: '1995', sources: [], confidence: 'verified' },
    ]),
    dossier('younger', 'person', { full: ['Ann Lee', 'Ann Q. Lee'] }, [
      { title: 'Mayor', start: '2019', end: null, sources: [], confidence: 'verified' },
    ]),
  ]);
  const find = (text: string, published: string | null): readonly string[] =>
    findMentions({ ...articleFromText(text), published }, namesakes)
      .mentions.filter(({ entity }) => !isIntroduced(entity))
      .map(({ entity }) => entity);

  it('are told apart by the office held on the day, else not at all', () => {
    expect(find('He met Ann Lee there.', '2021-05-08')).toEqual(['younger']);
    expect(find('He met Ann Lee there.', '1992-05-08')).toEqual(['elder']);
    expect(find('He met Ann Lee there.', null)).toEqual([]);
  });
});

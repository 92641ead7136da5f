import { describe, expect, test } from 'vitest';
import { governmentAt } from '../../../extension/sidebar/model/capitals.ts';
import { createAnalyzer } from '../../../src/analyze.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { dossierById, knownActors } from '../../../src/dossiers/dossiers.ts';

const analyze = createAnalyzer(knownActors);

/** For each mention in a text of the actor with this name, whose government it means. */
const governmentsIn = (text: string, name: string): readonly (string | null)[] => {
  const all = analyze(articleFromText(text)).mentions;
  const entity = all.find(({ start, end }) => text.slice(start, end) === name)?.entity ?? '';
  const mentions = all.filter((mention) => mention.entity === entity);
  return mentions.map(governmentAt({ dossier: dossierById(entity), mentions }, dossierById));
};

describe('a capital', () => {
  test('stands for the government of its country where it acts, and there alone', () => {
    const text = 'She flew to Beijing on Monday. Beijing denies that a deal was made.';
    expect(governmentsIn(text, 'Beijing')).toEqual([null, 'China']);
  });

  test('is known by the table of cities or by a tie of its own record', () => {
    expect(governmentsIn('The sanctions were imposed by Washington.', 'Washington')).toEqual([
      'United States',
    ]);
  });

  test('is neither another city nor a country', () => {
    expect(governmentsIn('Shanghai wants to build a port.', 'Shanghai')).toEqual([null]);
    expect(governmentsIn('China wants to build a port.', 'China')).toEqual([null]);
  });
});

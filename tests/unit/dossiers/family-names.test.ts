import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { allDossiers } from '../../../src/dossiers/dossiers.ts';

const analyze = createAnalyzer(allDossiers());

describe('a person whose family name stands first', () => {
  it.each([
    ['Wang Yi', 'Wang', 'wang-yi'],
    ['Hu Jintao', 'Hu', 'hu-jintao'],
    ['Qin Gang', 'Qin', 'qin-gang'],
    ['Kim Jong-il', 'Kim', 'kim-jong-il'],
    ['Lee Myung-bak', 'Lee', 'lee-myung-bak'],
    ['Park Jin', 'Park', 'park-jin'],
  ])('%s is meant by %s alone', (full, alone, id) => {
    const text = `The guests were received by ${full} in the morning. Later ${alone} spoke of the treaty.`;
    const found = analyze(articleFromText(text)).mentions.map(
      ({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`,
    );
    expect(found).toEqual([`${full} = ${id}`, `${alone} = ${id}`]);
  });
});

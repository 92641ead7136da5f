import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { differencesFrom, type Gold } from './gold.ts';

const gold = JSON.parse(
  readFileSync(new URL('../../gold/demo-article.json', import.meta.url), 'utf8'),
) as Gold;

it('finds everything in the demo article and nothing else', () => {
  expect(gold.mentions.filter(({ optional }) => optional !== true).length).toBeGreaterThan(70);
  expect(differencesFrom(gold)).toEqual([]);
});

// Checks the bundled data and says what is wrong in which row. Run: npx tsx scripts/check-data.ts
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { checkData } from '../src/dossiers/check.ts';

const data = new URL('../src/dossiers/data/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), 'utf8'));
const folder = (name: string): Record<string, unknown> => {
  const files = readdirSync(new URL(`${name}/`, data)).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.toSorted().map((file) => [`${name}/${file}`, read(`${name}/${file}`)]),
  );
};

const tables = Object.entries(folder('tables')).map(([file, table]) => [
  basename(file, '.json'),
  table,
]);
const homonyms = read('homonyms.json');
const problems = checkData({
  actors: folder('actors'),
  sources: read('sources.json'),
  figures: read('figures.json'),
  countryYears: read('country-years.json'),
  tables: Object.fromEntries(tables),
  tableDefaults: read('table-defaults.json'),
  homonyms: Array.isArray(homonyms) ? homonyms.map(String) : [],
});

for (const { where, what } of problems) console.error(`${where}: ${what}`);
const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
console.log(`data: ${problems.length === 0 ? 'nothing wrong' : found}`);
process.exitCode = problems.length > 0 ? 1 : 0;

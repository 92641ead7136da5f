// Measures times and sizes of the built extension. Run: npm run bench -- [NAME ...] [--rounds N] [--large] [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { asMarkdown, type Bench } from './bench/bench.ts';
import { anchoringBench, anchorManyBench, anchorOneBench } from './bench/anchoring.ts';
import { contentScriptBench } from './bench/content-script.ts';
import { namesBench } from './bench/names.ts';
import { notebookBench } from './bench/notebook.ts';
import { pageBench } from './bench/page.ts';
import { readyBench } from './bench/ready.ts';
import { sidebarBench } from './bench/sidebar.ts';
import { sizeBench } from './bench/size.ts';
import { tasksBench } from './bench/tasks.ts';
import { ROOT } from './build/build.ts';
import { machine } from './eval/machine.ts';
import { withSection } from './eval/write-section.ts';

const DOCUMENT = path.join(ROOT, 'docs/measurements.md');
const BENCHES: readonly Bench[] = [
  sizeBench,
  contentScriptBench,
  readyBench,
  namesBench,
  anchoringBench,
  anchorOneBench,
  anchorManyBench,
  notebookBench,
  pageBench,
  tasksBench,
  sidebarBench,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '15' },
    large: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const names = BENCHES.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}"; there is: ${names.join(', ')}.`);
  process.exit(2);
}

for (const { name, title, run } of BENCHES) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const day = new Date().toISOString().slice(0, 10);
  const load = os.loadavg()[0]?.toFixed(1) ?? 'unknown';
  const result = await run(Number(values.rounds), values.large);
  const about = `${result.about} Measured on ${day} with \`npm run bench -- ${name}\` (${machine()}, load ${load}).`;
  const markdown = asMarkdown(title, { ...result, about });
  console.log(`${markdown}\n`);
  if (values.write)
    writeFileSync(DOCUMENT, withSection(readFileSync(DOCUMENT, 'utf8'), `bench ${name}`, markdown));
}

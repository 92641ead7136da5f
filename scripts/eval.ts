// Measures what the annotator finds, and how fast, beside other libraries. Run: npm run eval
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { ROOT } from './build/build.ts';
import { withBundle } from './eval/bundle.ts';
import type { Report, Task } from './eval/report.ts';
import { findSets } from './eval/sets.ts';
import { reportAsMarkdown } from './eval/tables.ts';
import { withSection } from './eval/write-section.ts';

const DOCUMENT = path.join(ROOT, 'docs/measurements.md');

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    scores: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    faults: { type: 'string', default: '0' },
  },
});

const run = async (task: Task): Promise<Report> =>
  withBundle('scripts/eval/measure.ts', async (bundle) => {
    const running = promisify(execFile)(process.execPath, [bundle, JSON.stringify(task)], {
      maxBuffer: 1 << 28,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    running.child.stderr?.pipe(process.stderr);
    return JSON.parse((await running).stdout) as Report;
  });

const { present, absent } = findSets();
const report = await run({ sets: present, quick: values.quick, scores: values.scores });
const flags = [values.quick ? '--quick' : '', values.scores ? '--scores' : ''].filter(Boolean);
const command = ['npm run eval', ...(flags.length > 0 ? ['--', ...flags] : [])].join(' ');
const names = absent.map(({ name }) => name);
const markdown = reportAsMarkdown(report, command, names);
console.log(markdown);

for (const { name, faults } of report.sets) {
  for (const { what, kind, document, detail } of faults.slice(0, Number(values.faults))) {
    console.log(`${name}, ${document}: ${what} ${kind}: ${detail}`);
  }
}
if (values.write) {
  writeFileSync(DOCUMENT, withSection(readFileSync(DOCUMENT, 'utf8'), 'eval', markdown));
  console.log(`\nWritten to ${path.relative(ROOT, DOCUMENT)}.`);
}

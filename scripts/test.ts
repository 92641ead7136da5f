import { findBrowser } from './browser/find-browser.ts';
import { TARGETS } from './build/manifest.ts';
import { runSteps } from './test/steps.ts';

/** Every check of the project; the last line counts what the runners reported. */
const STEPS = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '-p', 'tests'] },
  { name: 'data', command: ['tsx', 'scripts/check-data.ts'] },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'], vitest: true },
  { name: 'browser', command: ['vitest', 'run', '--project', 'browser'], vitest: true },
  { name: 'end-to-end', command: ['vitest', 'run', '--project', 'e2e'], vitest: true },
  {
    name: 'web-ext lint',
    command: ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'],
  },
] as const;

const only = process.argv.slice(2);
for (const target of TARGETS) await findBrowser(target);
const { passed, skipped, failures, retried } = await runSteps(
  STEPS.filter(({ name }) => only.length === 0 || only.includes(name)),
);
for (const line of retried) console.log(`passed at the second try  ${line}`);
for (const line of failures) console.log(`failed  ${line}`);
console.log(
  `${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = failures.length > 0 ? 1 : 0;

import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './build/build.ts';

/** What `npm run test:long` repeats when it is given no files: all that uses `runs`. */
const FILES = ['tests/unit/notes', 'tests/browser/notes', 'tests/e2e'];

// Repeats what `npm test` tries a few times as often as the goals ask: see `tests/unit/support/runs.ts`.
const vitest = path.join(ROOT, 'node_modules/.bin/vitest');
const asked = process.argv.slice(2);
const child = spawn(
  vitest,
  // The verbose reporter shows the figures that a test notes.
  ['run', '--reporter=verbose', ...(asked.length > 0 ? asked : FILES)],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, SIDELIGHT_LONG: '1' },
  },
);
child.on('close', (code) => (process.exitCode = code ?? 1));

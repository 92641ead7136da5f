import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './build/build.ts';

// Repeats what `npm test` tries a few times as often as the goals ask: see `tests/unit/support/runs.ts`.
const vitest = path.join(ROOT, 'node_modules/.bin/vitest');
const files = process.argv.slice(2);
const child = spawn(
  vitest,
  ['run', ...(files.length > 0 ? files : ['--project', 'unit', 'tests/unit/notes'])],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, SIDELIGHT_LONG: '1' },
  },
);
child.on('close', (code) => (process.exitCode = code ?? 1));

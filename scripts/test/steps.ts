import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../build/build.ts';

/** One command of the test run. A `vitest` step counts its tests, another step counts as one. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly vitest?: boolean;
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const BIN = path.join(ROOT, 'node_modules/.bin');

function run(command: readonly string[]): Promise<number> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(BIN, program), args, { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
}

async function runVitest(step: Step, folder: string): Promise<Counts> {
  const file = path.join(folder, `${step.name}.json`);
  const code = await run([
    ...step.command,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  // A file that cannot even be loaded has no failed test, but fails the run.
  const broken = code !== 0 && report.numFailedTests === 0 ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function runStep(step: Step, folder: string): Promise<Counts> {
  if (step.vitest) return runVitest(step, folder);
  const code = await run(step.command);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Runs the steps one after another, all of them even when one fails, and adds up their counts. */
export async function runSteps(steps: readonly Step[]): Promise<Counts> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-test-'));
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const step of steps) {
      const began = Date.now();
      console.log(`\n— ${step.name}`);
      const counts = await runStep(step, folder);
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`— ${step.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.skipped += counts.skipped;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return total;
}

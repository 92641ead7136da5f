import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../build/build.ts';
import { readReport, type Outcome, type Report } from './report.ts';

/** One command of the test run. A `vitest` step counts its tests, another step counts as one. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly vitest?: boolean;
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

async function runVitest(step: Step, folder: string): Promise<Outcome> {
  const file = path.join(folder, `${step.name}.json`);
  const code = await run([
    ...step.command,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return readReport(JSON.parse(readFileSync(file, 'utf8')) as Report, code, step.name);
}

async function runStep(step: Step, folder: string): Promise<Outcome> {
  if (step.vitest) return runVitest(step, folder);
  const code = await run(step.command);
  return code === 0
    ? { passed: 1, skipped: 0, failures: [], retried: [] }
    : { passed: 0, skipped: 0, failures: [`${step.name}: exit code ${code}`], retried: [] };
}

/** Runs the steps one after another, all of them even when one fails, and adds up what came out. */
export async function runSteps(steps: readonly Step[]): Promise<Outcome> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-test-'));
  const outcomes: Outcome[] = [];
  try {
    for (const step of steps) {
      const began = Date.now();
      console.log(`\n— ${step.name}`);
      const outcome = await runStep(step, folder);
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(
        `— ${step.name}: ${outcome.failures.length === 0 ? 'ok' : 'FAILED'} in ${seconds} s`,
      );
      outcomes.push(outcome);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    skipped: outcomes.reduce((sum, { skipped }) => sum + skipped, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
    retried: outcomes.flatMap(({ retried }) => retried),
  };
}

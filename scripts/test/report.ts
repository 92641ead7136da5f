import path from 'node:path';
import { ROOT } from '../build/build.ts';

/** What a run of checks came to. */
export interface Outcome {
  readonly passed: number;
  readonly skipped: number;
  /** A line for each check that failed: where it stands, its name, and what it said first. */
  readonly failures: readonly string[];
  /** The same for those that failed once and passed when they were tried again. */
  readonly retried: readonly string[];
}

interface Assertion {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

/** The part of vitest's JSON report that is read here. */
export interface Report {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly Assertion[];
  }[];
}

const firstLine = (text: string | undefined) => text?.trim().split('\n', 1)[0] ?? '';

/**
 * Reads a report of vitest. A run that ended with an exit code other than 0 though no test and no
 * file failed counts as one failure, under the name of the `step`.
 */
export function readReport(report: Report, exitCode: number, step: string): Outcome {
  const failures: string[] = [];
  const retried: string[] = [];
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = path.relative(ROOT, name);
    const line = ({ fullName, failureMessages }: Assertion) =>
      `${file}: ${fullName.trim()}: ${firstLine(failureMessages[0])}`;
    const failed = assertionResults.filter((one) => one.status === 'failed');
    failures.push(...failed.map(line));
    // A file that cannot even be loaded has no failed test.
    if (status === 'failed' && failed.length === 0) failures.push(`${file}: ${firstLine(message)}`);
    retried.push(
      ...assertionResults
        .filter((one) => one.status === 'passed' && one.failureMessages.length > 0)
        .map(line),
    );
  }
  if (exitCode !== 0 && failures.length === 0) failures.push(`${step}: exit code ${exitCode}`);
  return {
    passed: report.numPassedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
    retried,
  };
}

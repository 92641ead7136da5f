import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/build/build.ts';
import { readReport, type Report } from '../../../scripts/test/report.ts';

const passed = { fullName: ' adds', status: 'passed', failureMessages: [] };
const failed = {
  fullName: ' subtracts',
  status: 'failed',
  failureMessages: ['AssertionError: 1 is not 2\n    at somewhere'],
};

function reportOf(assertions: readonly (typeof passed | typeof failed)[], message = ''): Report {
  const hasFailed = message !== '' || assertions.some(({ status }) => status === 'failed');
  return {
    numPassedTests: assertions.filter(({ status }) => status === 'passed').length,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      {
        name: path.join(ROOT, 'tests/sums.test.ts'),
        status: hasFailed ? 'failed' : 'passed',
        message,
        assertionResults: assertions,
      },
    ],
  };
}

describe('the end of a test run', () => {
  it('counts what passed and was skipped', () => {
    expect(readReport(reportOf([passed, passed]), 0, 'unit')).toEqual({
      passed: 2,
      skipped: 3,
      failures: [],
      retried: [],
    });
  });

  it('names each test that failed, with its file and the first line of what it said', () => {
    const { failures, retried } = readReport(reportOf([passed, failed]), 1, 'unit');
    expect(failures).toEqual(['tests/sums.test.ts: subtracts: AssertionError: 1 is not 2']);
    expect(retried).toEqual([]);
  });

  it('names those that passed at the second try, which are no failures', () => {
    const late = { ...failed, status: 'passed' };
    const { failures, retried } = readReport(reportOf([passed, late]), 0, 'unit');
    expect(failures).toEqual([]);
    expect(retried).toEqual(['tests/sums.test.ts: subtracts: AssertionError: 1 is not 2']);
  });

  it('counts a file that cannot be loaded, and a run that ends badly without saying why', () => {
    expect(readReport(reportOf([], 'No such module\nat'), 1, 'unit').failures).toEqual([
      'tests/sums.test.ts: No such module',
    ]);
    expect(readReport(reportOf([passed]), 1, 'unit').failures).toEqual(['unit: exit code 1']);
  });
});

import { describe, expect, test } from 'vitest';
import {
  backedUp,
  DEFAULT_BACKUP_PLAN,
  isBackupDue,
  later,
  readBackupPlan,
  type BackupPlan,
} from '../../../extension/shared/backup-plan.ts';
import { isEmptied } from '../../../extension/shared/note-count.ts';

const NOW = new Date('2026-05-17T12:00:00Z');
const daysAgo = (days: number): string => new Date(NOW.valueOf() - days * 86_400_000).toISOString();
const planWith = (changes: Partial<BackupPlan>): BackupPlan => ({
  ...DEFAULT_BACKUP_PLAN,
  ...changes,
});
const lastBefore = (days: number) => ({ time: daysAgo(days), count: 4 });

describe('a backup is offered', () => {
  test.each([
    ['never', 400, false],
    ['day', 0.9, false],
    ['day', 1, true],
    ['week', 6, false],
    ['week', 7, true],
    ['month', 29, false],
    ['month', 30, true],
  ] as const)('every %s, %d days after the last: %s', (every, days, due) => {
    expect(isBackupDue(planWith({ every, last: lastBefore(days) }), 20, NOW)).toBe(due);
  });

  test('for the first time when there are a few notes', () => {
    expect(isBackupDue(DEFAULT_BACKUP_PLAN, 9, NOW)).toBe(false);
    expect(isBackupDue(DEFAULT_BACKUP_PLAN, 10, NOW)).toBe(true);
  });

  test('again a day after "later", and not after it was saved', () => {
    const due = planWith({ last: lastBefore(90) });
    const put = later(due, NOW);
    expect(isBackupDue(put, 20, NOW)).toBe(false);
    expect(isBackupDue(put, 20, new Date(NOW.valueOf() + 86_400_000))).toBe(true);
    expect(isBackupDue(backedUp(put, 20, NOW), 20, NOW)).toBe(false);
  });

  test('never when there is nothing to save', () => {
    expect(isBackupDue(planWith({ last: lastBefore(90) }), 0, NOW)).toBe(false);
  });
});

test('a plan is read from whatever is stored', () => {
  const plan = planWith({ every: 'week', last: lastBefore(3), laterUntil: daysAgo(1) });
  expect(readBackupPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  for (const stored of [undefined, 5, { every: 'hour', last: { time: 'x' }, laterUntil: 3 }])
    expect(readBackupPlan(stored)).toEqual(DEFAULT_BACKUP_PLAN);
});

test.each([
  [12, 0, true],
  [0, 0, false],
  [null, 0, false],
  [12, 1, false],
])('of %s notes counted, %i are left: emptied %s', (counted, now, emptied) =>
  expect(isEmptied(counted, now)).toBe(emptied),
);

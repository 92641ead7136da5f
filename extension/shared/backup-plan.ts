import { isRecord } from '../../src/is-record.ts';

/** How often a backup is offered. */
export const BACKUP_EVERY = ['never', 'day', 'week', 'month'] as const;
export type BackupEvery = (typeof BACKUP_EVERY)[number];

/** When backups are offered, and which was the last. */
export interface BackupPlan {
  readonly every: BackupEvery;
  /** The last one that was saved; null when none ever was. */
  readonly last: { readonly time: string; readonly count: number } | null;
  /** Until when the reader does not want to be asked again: ISO 8601 in UTC, or null. */
  readonly laterUntil: string | null;
}

export const DEFAULT_BACKUP_PLAN: BackupPlan = { every: 'month', last: null, laterUntil: null };

const DAY = 24 * 60 * 60 * 1000;
const PAUSE: Readonly<Record<Exclude<BackupEvery, 'never'>, number>> = {
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
};

/** A plan from what was stored: each valid part is kept, the rest is the default. */
export function readBackupPlan(stored: unknown): BackupPlan {
  const from = (isRecord(stored) ? stored : {}) as {
    readonly [K in keyof BackupPlan]?: unknown;
  };
  return {
    every: BACKUP_EVERY.find((every) => every === from.every) ?? DEFAULT_BACKUP_PLAN.every,
    last: readLast(from.last),
    laterUntil: isTime(from.laterUntil) ? from.laterUntil : null,
  };
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

function readLast(stored: unknown): BackupPlan['last'] {
  if (!isRecord(stored)) return null;
  const { time, count } = stored;
  return isTime(time) && typeof count === 'number' ? { time, count } : null;
}

/**
 * Whether a backup is to be offered now: there are notes, and none was saved for as long as the
 * reader chose. Without any yet, one is offered as soon as there are a few.
 *
 * @param count how many notes there are.
 */
export function isBackupDue(plan: BackupPlan, count: number, now: Date): boolean {
  const { every, last, laterUntil } = plan;
  if (every === 'never' || count === 0) return false;
  if (laterUntil !== null && now.valueOf() < Date.parse(laterUntil)) return false;
  if (last === null) return count >= FIRST_AT;
  return now.valueOf() - Date.parse(last.time) >= PAUSE[every];
}

/** So many notes are worth a first backup. */
const FIRST_AT = 10;

/** The plan after "later": asks again tomorrow. */
export const later = (plan: BackupPlan, now: Date): BackupPlan => ({
  ...plan,
  laterUntil: new Date(now.valueOf() + DAY).toISOString(),
});

/** The plan after a backup of so many notes. */
export const backedUp = (plan: BackupPlan, count: number, now: Date): BackupPlan => ({
  ...plan,
  last: { time: now.toISOString(), count },
  laterUntil: null,
});

const MOST_REPAIRS = 5;
const WITHIN_MS = 10_000;

/** Counts repairs; says when a page fights them and it is time to give up. */
export interface RepairLimit {
  /** Counts a repair made now; false when it is one too many. */
  allow(now: number): boolean;
}

/** Allows at most 5 repairs in any 10 seconds. Times in milliseconds. */
export function createRepairLimit(): RepairLimit {
  let times: number[] = [];
  return {
    allow(now) {
      times = times.filter((time) => now - time < WITHIN_MS);
      if (times.length >= MOST_REPAIRS) return false;
      times.push(now);
      return true;
    },
  };
}

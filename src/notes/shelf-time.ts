/** How long a deleted note can be had back, in days. */
export const SHELF_DAYS = 30;

/** Notes deleted before this time have waited long enough. */
export const shelfLimit = (now: Date): Date =>
  new Date(now.getTime() - SHELF_DAYS * 24 * 60 * 60 * 1000);

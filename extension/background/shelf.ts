import browser from 'webextension-polyfill';
import { shelfLimit } from '../../src/notes/shelf-time.ts';
import type { NoteStore } from '../../src/notes/store.ts';

const ALARM = 'clear-shelf';
const DAILY = { periodInMinutes: 24 * 60, delayInMinutes: 1 };

/** Has the browser call once a day; the same alarm made again stays one. */
export async function scheduleShelf(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, DAILY);
}

/** Deletes for good what has been on the shelf for long enough, each day. */
export function clearShelfDaily(notes: Pick<NoteStore, 'clearShelf'>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await notes.clearShelf(shelfLimit(new Date()));
  });
}

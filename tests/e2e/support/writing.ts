import type { Page } from 'puppeteer-core';

/** What the editor of the sidebar held at a time. */
interface Sample {
  /** When the test learned of it: `Date.now()`. The text was there before. */
  readonly at: number;
  readonly text: string;
  readonly isSaved: boolean;
}

/** A reader's typing, until something ends it. */
export interface Typing {
  readonly samples: readonly Sample[];
  /** Resolves when typing and watching have ended, because the surface or the browser is gone. */
  readonly over: Promise<void>;
}

/**
 * The time for which typed text may be unsaved is half a second, in milliseconds, and as long again
 * twice for a machine that stops the browser's store where no sample of the page shows it. What it
 * was is told; what fails by it is an editor that does not save.
 */
const UNSAVED = 1500;

/** Types words into the open editor without an end, and takes down what it shows meanwhile. */
export function typeUntilGone(sidebar: Page, begin: string): Typing {
  const samples: Sample[] = [];
  async function watch(): Promise<void> {
    for (;;) {
      const sample = await sidebar.evaluate(() => ({
        text: document.querySelector<HTMLTextAreaElement>('#note-editor')?.value ?? '',
        isSaved: document.querySelector('.editor-state[data-status=saved]') !== null,
      }));
      samples.push({ at: Date.now(), ...sample });
    }
  }
  async function type(): Promise<void> {
    await sidebar.focus('#note-editor');
    await sidebar.keyboard.type(begin);
    for (let word = 1; ; word++) await sidebar.keyboard.type(` w${word}`);
  }
  // Both end with an error when their page goes, and in no other way.
  const over = Promise.allSettled([watch(), type()]).then(() => undefined);
  return { samples, over };
}

/** What became of a text that was being typed when its surface or its browser went. */
export interface Loss {
  /** What was shown as saved and is not there; empty when all of it is. */
  readonly saved: string;
  /** How long the oldest lost text had been there, in milliseconds; 0 when nothing is lost. */
  readonly age: number;
  /** Whether that is more than an editor that saves can explain. */
  readonly isTooOld: boolean;
}

/**
 * Compares a stored text with what was typed.
 *
 * @param goneAt when the surface or the browser was ended: `Date.now()`.
 */
export function lossOf({ samples }: Typing, stored: string, goneAt: number): Loss {
  const before = samples.filter(({ at }) => at <= goneAt);
  const isLost = ({ text }: Sample): boolean => !stored.startsWith(text.trim());
  const saved = before.findLast(({ isSaved }) => isSaved);
  const oldest = before.find(isLost);
  const age = oldest ? goneAt - oldest.at : 0;
  // A sample comes every few milliseconds; a longer gap is the machine's.
  const times = [...before.map(({ at }) => at), goneAt].filter((at) => at >= goneAt - 2 * UNSAVED);
  const gaps = times.slice(1).map((at, i) => at - (times[i] ?? at));
  const stall = Math.max(0, ...gaps);
  return {
    saved: saved && isLost(saved) ? saved.text : '',
    age,
    isTooOld: age > UNSAVED + stall,
  };
}

/** A time between two, in milliseconds. */
export const sometime = (from: number, to: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, from + Math.random() * (to - from)));

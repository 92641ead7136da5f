import type { Page } from 'puppeteer-core';

/** A painted mark as the page's own scripts can see it. */
export interface PaintedMark {
  /** Name in the highlight registry. */
  readonly name: string;
  readonly text: string;
  /** Middle of the mark's first line box, in CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** All marks that are painted now, in the order of the document. */
export function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const found: { range: Range; name: string }[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
      for (const mark of highlight) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        found.push({ range, name });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ range, name }) => {
      const box = range.getClientRects()[0] ?? new DOMRect();
      return {
        name,
        text: range.toString(),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      };
    });
  });
}

const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const sizes = [...(CSS.highlights as unknown as Map<string, { size: number }>).values()];
    return sizes.reduce((sum, { size }) => sum + size, 0);
  });

/** Looks in a row that must find the same number of marks. */
const STILL = 3;
/** Looks after which marks whose number never rests are taken as they are. */
const MOST = 40;
const PAUSE_MS = 50;

/** Waits until the number of a page's marks stands still, and tells it. */
export async function settledMarks(page: Page): Promise<number> {
  let last = -1;
  for (let look = 0, same = 0; look < MOST && same < STILL; look++) {
    const now = await countMarks(page);
    same = now === last ? same + 1 : 0;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return last;
}

/**
 * Waits until a page has marks and their number stands still: those further down come after the
 * first. @throws after `timeout` milliseconds without any.
 */
export async function waitForMarks(page: Page, timeout = 10_000): Promise<void> {
  await page.waitForFunction(
    () =>
      [...(CSS.highlights as unknown as Map<string, { size: number }>).values()].some(
        ({ size }) => size > 0,
      ),
    { timeout, polling: PAUSE_MS },
  );
  await settledMarks(page);
}

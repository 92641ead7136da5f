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

/** Waits until a page has marks. @throws after `timeout` milliseconds without any. */
export async function waitForMarks(page: Page, timeout = 10_000): Promise<void> {
  await page.waitForFunction(
    () =>
      [...(CSS.highlights as unknown as Map<string, { size: number }>).values()].some(
        ({ size }) => size > 0,
      ),
    { timeout, polling: 50 },
  );
}

import { LIGHT, type PageMark } from './page-mark.ts';
import type { Passage } from '../../src/highlights/mark.ts';
import type { Painter } from '../../src/highlights/painter.ts';

const FLASH_MS = 1200;

/** Passages lit up from the sidebar. */
export interface Lights {
  /** Lights passages until told otherwise; none puts them out. */
  light(passages: readonly Passage[]): void;
  /** Lights one passage for a moment. */
  flash(passage: Passage): void;
}

export function createLights(painter: Painter<PageMark>, signal: AbortSignal): Lights {
  let lit: readonly Passage[] = [];
  let flashed: readonly Passage[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const paint = (): void => {
    const marks = [...lit, ...flashed].map(({ start, end }): PageMark => ({
      type: 'light',
      layer: LIGHT,
      start,
      end,
    }));
    painter.setMarks(LIGHT, marks);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    light(passages) {
      lit = passages;
      paint();
    },
    flash(passage) {
      flashed = [passage];
      clearTimeout(timer);
      timer = setTimeout(() => {
        flashed = [];
        paint();
      }, FLASH_MS);
      paint();
    },
  };
}

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchNearView } from '../../../src/highlights/near-view.ts';
import { frames } from './text-on-page.ts';

let controller: AbortController;
let near: Set<number>;
/** The elements that the browser compares with the window in every frame. */
let watched: Set<Element>;

beforeEach(() => {
  controller = new AbortController();
  near = new Set();
  watched = new Set();
  const { prototype } = IntersectionObserver;
  const { observe, unobserve } = prototype;
  vi.spyOn(prototype, 'observe').mockImplementation(function (this: IntersectionObserver, element) {
    watched.add(element);
    observe.call(this, element);
  });
  vi.spyOn(prototype, 'unobserve').mockImplementation(function (
    this: IntersectionObserver,
    element,
  ) {
    watched.delete(element);
    unobserve.call(this, element);
  });
});
afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>Paragraph ${i}</p>`).join('');

function put(html: string): readonly HTMLElement[] {
  document.body.innerHTML = html;
  return [...document.body.querySelectorAll<HTMLElement>('p')];
}

function watch(elements: readonly Element[]): void {
  watchNearView({
    window,
    count: elements.length,
    elementOf: (index) => elements[index] ?? null,
    onChange({ entered, left }) {
      for (const index of entered) near.add(index);
      for (const index of left) near.delete(index);
    },
    signal: controller.signal,
  });
}

/** Those that are near by their boxes, as one would count them by hand. */
const nearByBoxes = (elements: readonly Element[]): readonly number[] =>
  elements.flatMap((element, index) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom >= -innerHeight && top <= 2 * innerHeight ? [index] : [];
  });

const sorted = (): readonly number[] => [...near].toSorted((a, b) => a - b);

describe('what is near the window', () => {
  test('is right after leaps, pages and steps, of thousands of which few are watched', async () => {
    const elements = put(paragraphs(3000));
    watch(elements);
    expect(sorted()).toEqual(nearByBoxes(elements));
    await frames(8);
    const { scrollHeight } = document.documentElement;
    const places = [scrollHeight, 0, scrollHeight / 2, scrollHeight / 2 + innerHeight, 40];
    for (const place of places) {
      window.scrollTo(0, place);
      await frames(6);
      expect(sorted()).toEqual(nearByBoxes(elements));
    }
    for (let i = 0; i < 12; i++) {
      window.scrollBy(0, innerHeight * 0.9);
      await frames(4);
      expect(sorted()).toEqual(nearByBoxes(elements));
    }
    expect(watched.size).toBeLessThan(1000);
  });

  test('is known for the very next frame after a leap', async () => {
    const elements = put(paragraphs(3000));
    watch(elements);
    await frames(8);
    window.scrollTo(0, document.documentElement.scrollHeight / 3);
    // The observer answers in the frame after the leap, and its answer is followed at once.
    await frames(2);
    const inWindow = elements.flatMap((element, index) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom >= 0 && top <= innerHeight ? [index] : [];
    });
    expect(sorted()).toEqual(expect.arrayContaining(inWindow));
  });

  test('is found in two places of the text at once', async () => {
    const column = (side: string) =>
      `<div style="position: absolute; top: 0; ${side}: 0; width: 45%; height: 400px; overflow: auto">${paragraphs(1000)}</div>`;
    const elements = put(column('left') + column('right'));
    watch(elements);
    await frames(12);
    const boxes = [...document.querySelectorAll('div')];
    boxes[0]?.scrollTo(0, 5000);
    boxes[1]?.scrollTo(0, 15_000);
    await frames(12);
    for (const [i, box] of boxes.entries()) {
      const { top, bottom } = box.getBoundingClientRect();
      const inSight = elements.flatMap((element, index) => {
        const rect = element.getBoundingClientRect();
        return element.parentElement === box && rect.bottom > top && rect.top < bottom
          ? [index]
          : [];
      });
      expect(inSight[0]).toBeGreaterThan(i * 1000 + 50);
      expect(sorted()).toEqual(expect.arrayContaining(inSight));
    }
  });

  test('is found where the text runs upward, and a guess from its order is wrong', async () => {
    const elements = put(
      `<div style="display: flex; flex-direction: column-reverse">${paragraphs(2000)}</div>`,
    );
    watch(elements);
    await frames(12);
    expect(sorted()).toEqual(nearByBoxes(elements));
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await frames(12);
    expect(sorted()).toEqual(nearByBoxes(elements));
  });

  test('is nothing where all is clipped away, however often it is guessed', async () => {
    const elements = put(`<div style="height: 0; overflow: clip"><br>${paragraphs(20)}</div>`);
    expect(nearByBoxes(elements)).toHaveLength(20);
    watch(elements);
    await frames(12);
    expect(sorted()).toEqual([]);
  });

  test('is all that one element holds, when it is near', async () => {
    const [element] = put('<p>One paragraph with many lines</p>');
    if (!element) throw new Error('There is no paragraph');
    watch(Array.from({ length: 1000 }, () => element));
    await frames(12);
    expect(near.size).toBe(1000);
  });
});

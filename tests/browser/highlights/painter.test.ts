import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { marksAtPoint } from '../../../src/highlights/hit-test.ts';
import type { Layer, Mark } from '../../../src/highlights/mark.ts';
import { createPainter, type Painter } from '../../../src/highlights/painter.ts';
import { textInView } from '../../../src/highlights/text-in-view.ts';
import { frames, mapText, paintedWords, putText, type TextOnPage } from './text-on-page.ts';

const LAYERS: readonly Layer[] = [
  { key: 'person', name: 't-1', priority: 2 },
  { key: 'note', name: 't-2', priority: 1 },
];

let controller: AbortController;
let painter: Painter<Mark>;
let gaveUp = 0;

beforeEach(() => {
  controller = new AbortController();
  gaveUp = 0;
  painter = createPainter<Mark>({
    window,
    registry: CSS.highlights,
    layers: LAYERS,
    signal: controller.signal,
    onGiveUp: () => gaveUp++,
  });
});
afterEach(() => {
  controller.abort();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

/** Marks every place of a word. */
const marksOf = (text: string, word: string, layer = 'person'): Mark[] =>
  [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    layer,
    start: index,
    end: index + word.length,
  }));

const paint = (page: TextOnPage, marks: readonly Mark[], layer = 'person'): void => {
  painter.setText(page);
  painter.setMarks(layer, marks);
};

describe('painting', () => {
  test('puts the right words under one highlight, across inline elements, before the next frame', () => {
    const page = putText(['Then <em>Kamala</em> Har<b>ris</b> spoke.', 'Kamala Harris left.']);
    const before = page.root.outerHTML;
    paint(page, marksOf(page.text, 'Kamala Harris'));
    expect(paintedWords('t-1')).toEqual(['Kamala Harris', 'Kamala Harris']);
    expect(page.root.outerHTML).toBe(before);
    expect([...(CSS.highlights.get('t-1') ?? [])].every((r) => r instanceof StaticRange)).toBe(
      true,
    );
  });

  test('registers only what is near the window, and follows scrolling', async () => {
    const page = putText(
      Array.from({ length: 400 }, (_, index) => `Paragraph ${index} of Harris.`),
    );
    paint(page, marksOf(page.text, 'Harris'));
    const near = paintedWords('t-1').length;
    const nearFirst = painter.nearBlocks()[0]?.start;
    expect(near).toBeGreaterThan(5);
    expect(near).toBeLessThan(120);
    await frames();
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await frames(6);
    expect(painter.nearBlocks()[0]?.start).toBeGreaterThan(nearFirst ?? 0);
    expect(paintedWords('t-1').length).toBe(painter.nearBlocks().length);
    expect(paintedWords('t-1').length).toBeLessThan(160);
  });

  test('knows what is near in a scrolled box', async () => {
    const page = putText(
      Array.from({ length: 200 }, (_, index) => `Paragraph ${index} of Harris.`),
      'height: 300px; overflow: auto',
    );
    paint(page, marksOf(page.text, 'Harris'));
    page.root.scrollTop = page.root.scrollHeight;
    await frames(6);
    const last = page.blocks.at(-1);
    expect(painter.nearBlocks().at(-1)).toEqual(last);
  });

  test('paints a passage over several blocks once, for as long as one of them is near', async () => {
    const page = putText(Array.from({ length: 200 }, () => 'Some words of no weight.'));
    paint(page, [{ layer: 'note', start: 0, end: page.text.length }], 'note');
    expect(CSS.highlights.get('t-2')?.size).toBe(1);
    await frames();
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    await frames(6);
    expect(CSS.highlights.get('t-2')?.size).toBe(1);
  });

  test('paints on the new nodes after those under the marks were replaced', () => {
    const page = putText(['Harris spoke.', 'Harris left.']);
    paint(page, marksOf(page.text, 'Harris'));
    page.root.innerHTML = page.root.innerHTML.replaceAll('Harris', '<i>Har</i>ris');
    painter.setText(mapText(page.root));
    expect(paintedWords('t-1')).toEqual(['Harris', 'Harris']);
  });

  test('paints no mark of a list that was replaced while the work was waiting', async () => {
    const words = Array.from({ length: 4000 }, (_, index) => (index % 2 ? 'Harris' : 'Biden'));
    const page = putText([words.join(' ')]);
    paint(page, marksOf(page.text, 'Harris'));
    painter.setMarks('person', marksOf(page.text, 'Biden'));
    await frames(20);
    expect(new Set(paintedWords('t-1'))).toEqual(new Set(['Biden']));
    expect(paintedWords('t-1')).toHaveLength(2000);
  });
});

describe('showing and hiding', () => {
  test('takes a layer out of the registry as a whole, and back', () => {
    const page = putText(['Harris spoke.']);
    paint(page, marksOf(page.text, 'Harris'));
    painter.setVisible(
      (layer) => layer !== 'person',
      () => true,
    );
    expect(CSS.highlights.has('t-1')).toBe(false);
    expect(painter.shown()).toEqual([]);
    painter.setVisible(
      () => true,
      () => true,
    );
    expect(paintedWords('t-1')).toEqual(['Harris']);
  });

  test('hides single marks, also from the pointer', () => {
    const page = putText(['Harris met Biden.']);
    paint(page, [...marksOf(page.text, 'Harris'), ...marksOf(page.text, 'Biden')]);
    painter.setVisible(
      () => true,
      ({ start }) => start > 0,
    );
    expect(paintedWords('t-1')).toEqual(['Biden']);
    expect(painter.touching(3)).toEqual([]);
    painter.setVisible(
      () => true,
      () => true,
    );
    expect(paintedWords('t-1').sort()).toEqual(['Biden', 'Harris']);
  });

  test('leaves the highlights of the page alone, and nothing of its own behind', () => {
    const page = putText(['Harris spoke.']);
    const theirs = new Highlight();
    CSS.highlights.set('theirs', theirs);
    paint(page, marksOf(page.text, 'Harris'));
    controller.abort();
    expect(CSS.highlights.get('theirs')).toBe(theirs);
    expect(CSS.highlights.has('t-1')).toBe(false);
    CSS.highlights.delete('theirs');
  });
});

describe('a page that undoes the marks', () => {
  test('finds them repaired at the next check', () => {
    const page = putText(['Harris spoke.']);
    paint(page, marksOf(page.text, 'Harris'));
    CSS.highlights.clear();
    painter.check();
    expect(paintedWords('t-1')).toEqual(['Harris']);
    CSS.highlights.get('t-1')?.clear();
    painter.check();
    expect(paintedWords('t-1')).toEqual(['Harris']);
  });

  test('wins after five repairs, and is told so', () => {
    const page = putText(['Harris spoke.']);
    paint(page, marksOf(page.text, 'Harris'));
    for (let round = 0; round < 8; round++) {
      CSS.highlights.clear();
      painter.check();
    }
    expect(gaveUp).toBe(1);
    expect(CSS.highlights.has('t-1')).toBe(false);
  });
});

describe('the marks at a point', () => {
  const centerOf = (page: TextOnPage, word: string): { x: number; y: number } => {
    const start = page.text.indexOf(word);
    const at = page.rangeOf(start, start + word.length);
    if (!at) throw new Error(`"${word}" is not on the page`);
    const range = document.createRange();
    range.setStart(at.startContainer, at.startOffset);
    range.setEnd(at.endContainer, at.endOffset);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const hit = (page: TextOnPage, x: number, y: number): string[] =>
    marksAtPoint({ document, ...page, touching: painter.touching }, x, y).map(({ start, end }) =>
      page.text.slice(start, end),
    );

  test('are those whose letters are under it, the shortest first', () => {
    const page = putText(['An office at <b>USAID Task Force</b> and more.']);
    paint(page, [...marksOf(page.text, 'USAID Task Force'), ...marksOf(page.text, 'USAID')]);
    const usaid = centerOf(page, 'USAID');
    expect(hit(page, usaid.x, usaid.y)).toEqual(['USAID', 'USAID Task Force']);
    const task = centerOf(page, 'Task');
    expect(hit(page, task.x, task.y)).toEqual(['USAID Task Force']);
    const more = centerOf(page, 'more');
    expect(hit(page, more.x, more.y)).toEqual([]);
  });

  test('are none beside the line and below the paragraph, where the caret still is in the mark', () => {
    const page = putText(['They met Harris']);
    paint(page, marksOf(page.text, 'Harris'));
    const { x, y } = centerOf(page, 'Harris');
    expect(hit(page, x, y)).toEqual(['Harris']);
    expect(hit(page, x + 200, y)).toEqual([]);
    expect(hit(page, x, y + 16)).toEqual([]);
  });

  test('are found at both ends of a mark that wraps, and in text that cannot be selected', () => {
    const page = putText(['One two three Kamala Harris.'], 'width: 170px; user-select: none');
    paint(page, marksOf(page.text, 'Kamala Harris'));
    const [first, second] = [centerOf(page, 'Kamala'), centerOf(page, 'Harris')];
    expect(second.y).toBeGreaterThan(first.y);
    expect(hit(page, first.x, first.y)).toEqual(['Kamala Harris']);
    expect(hit(page, second.x, second.y)).toEqual(['Kamala Harris']);
  });

  test('are none where something else covers the text', () => {
    const page = putText(['Harris spoke.']);
    paint(page, marksOf(page.text, 'Harris'));
    const { x, y } = centerOf(page, 'Harris');
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; background: white';
    document.body.append(cover);
    expect(hit(page, x, y)).toEqual([]);
  });
});

test('the text in view goes from the first to the last line in the window', () => {
  const page = putText(
    Array.from({ length: 60 }, (_, index) => `${index} ${'word '.repeat(300)}`),
    'width: 300px',
  );
  painter.setText(page);
  window.scrollTo(0, 5000);
  const view = textInView(document, page.blocks, page.rangeOf);
  const boxAt = (offset: number): DOMRect => {
    const at = page.rangeOf(offset, offset + 1);
    const range = document.createRange();
    if (at) range.setStart(at.startContainer, at.startOffset);
    if (at) range.setEnd(at.endContainer, at.endOffset);
    return range.getBoundingClientRect();
  };
  expect(view).not.toBeNull();
  const { start, end } = view ?? { start: 0, end: 0 };
  expect(boxAt(start).bottom).toBeGreaterThan(0);
  expect(boxAt(start).top).toBeLessThan(24);
  expect(boxAt(end - 2).top).toBeLessThan(window.innerHeight);
  expect(boxAt(end).top).toBeGreaterThanOrEqual(window.innerHeight - 24);
});

/*
 * Runs inside the page that is measured. Everything is timed on the page's own thread; contestants
 * take turns in an order that changes with each round.
 */
import findAndReplace from 'findandreplacedomtext';
import Mark from 'mark.js';
import { readArticle, type ReadResult } from '../../../src/article/read-article.ts';
import type { Boundaries, Layer, Mark as Passage } from '../../../src/highlights/mark.ts';
import { createPainter, type Painter } from '../../../src/highlights/painter.ts';

/** Milliseconds of each contestant, one per round. */
export type Times = Record<string, number[]>;

const ADDRESS = { href: 'https://foreignpolicy.com/2021/05/07/bench/' };
const LAYERS: readonly Layer[] = ['a', 'b', 'c', 'd', 'e'].map((key, index) => ({
  key,
  name: `bench-${key}`,
  priority: index,
}));

type Read = Extract<ReadResult, { status: 'read' }>;
const read = (): Read => {
  const result = readArticle(document, ADDRESS);
  if (result.status !== 'read') throw new Error(`The page was not read: ${result.status}.`);
  return result;
};
const root = (): Element => document.querySelector('article.article') ?? document.body;

/** Texts of the page's text nodes, as the least that reading can cost. */
function visitTexts(): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) parts.push((walker.currentNode as Text).data);
  return parts.join('');
}

function visitAndScan(): number {
  const text = visitTexts();
  let spaces = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) === 32) spaces++;
  return spaces;
}

/** Makes the browser bring styles and layout up to date, as a change of the page would. */
function flush(round: number): void {
  document.body.style.color = round % 2 === 0 ? 'black' : '#111';
  document.body.getBoundingClientRect();
}

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Main-thread time from the start of a frame's callbacks until that frame is drawn. */
const untilFrameDone = (work: () => unknown): Promise<number> =>
  new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      try {
        work();
      } catch (error) {
        return reject(error);
      }
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve(performance.now() - start);
      });
      port1.start();
      port2.postMessage(null);
    });
  });

const quiet = (): Promise<number> => untilFrameDone(() => {});

/** The names in an order that starts with another one each round. */
const inTurn = <T>(list: readonly T[], round: number): T[] => [
  ...list.slice(round % list.length),
  ...list.slice(0, round % list.length),
];

const add = (times: Times, name: string, value: number): void => {
  (times[name] ??= []).push(value);
};

function readRounds(rounds: number): Times {
  const times: Times = {};
  const contestants: readonly (readonly [string, () => unknown])[] = [
    ['floor', visitTexts],
    ['floor and scan', visitAndScan],
    ['Sidelight', read],
  ];
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of inTurn(contestants, round)) {
      flush(round);
      add(times, name, timed(work));
    }
  }
  return times;
}

interface Painted {
  readonly remove: () => void;
}

/** Where marks stand, ready to be painted by each contestant. */
interface Job {
  readonly article: Read;
  readonly marks: readonly Passage[];
  readonly places: readonly Boundaries[];
}

function registerAll({ places }: Job): Painted {
  const highlight = new Highlight();
  for (const place of places) highlight.add(new StaticRange(place));
  CSS.highlights.set('bench-all', highlight);
  return { remove: () => CSS.highlights.delete('bench-all') };
}

function startPainter({ article, marks }: Job): { painter: Painter<Passage>; stop: () => void } {
  const controller = new AbortController();
  const painter = createPainter<Passage>({
    window,
    registry: CSS.highlights,
    layers: LAYERS,
    onGiveUp: () => {},
    signal: controller.signal,
  });
  const { rangeOf } = article.map;
  painter.setText({ blocks: article.article.blocks, rangeOf });
  for (const { key } of LAYERS) {
    painter.setMarks(
      key,
      marks.filter(({ layer }) => layer === key),
    );
  }
  return { painter, stop: () => controller.abort() };
}

function wrapAll({ places }: Job): void {
  for (const place of places.toReversed()) {
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    const mark = document.createElement('mark');
    if (place.startContainer === place.endContainer) range.surroundContents(mark);
    else {
      mark.append(range.extractContents());
      range.insertNode(mark);
    }
  }
}

function markJs({ places }: Job): void {
  const starts = new Map<Node, number>();
  let length = 0;
  const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    starts.set(walker.currentNode, length);
    length += (walker.currentNode as Text).length;
  }
  new Mark(root() as HTMLElement).markRanges(
    places.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const start = (starts.get(startContainer) ?? 0) + startOffset;
      return { start, length: (starts.get(endContainer) ?? 0) + endOffset - start };
    }),
  );
}

function findAndWrap({ article, marks }: Job): void {
  const names = new Set(marks.map(({ start, end }) => article.article.text.slice(start, end)));
  const expression = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
    .join('|');
  findAndReplace(root(), { find: new RegExp(expression, 'g'), wrap: 'mark' });
}

const WRAPPERS: Readonly<Record<string, (job: Job) => void>> = {
  'wrapping in <mark>': wrapAll,
  'mark.js, markRanges': markJs,
  'findAndReplaceDOMText, with finding': findAndWrap,
};

const jobOf = (spans: readonly Passage[]): Job => {
  const article = read();
  const places = spans.flatMap(({ start, end }) => article.map.rangeOf(start, end) ?? []);
  return { article, marks: spans, places };
};

/** Paints, hides, shows and removes; `withWrappers` also has those take part that change the DOM. */
async function paintRounds(
  spans: readonly Passage[],
  rounds: number,
  withWrappers: boolean,
): Promise<Times> {
  const times: Times = {};
  let job = jobOf(spans);
  const yes = (): boolean => true;
  const contestants: readonly (readonly [string, () => Promise<void>])[] = [
    [
      'floor',
      async () => {
        let painted: Painted | undefined;
        add(times, 'floor', await untilFrameDone(() => (painted = registerAll(job))));
        await quiet();
        add(times, 'floor, removed', await untilFrameDone(() => painted?.remove()));
      },
    ],
    [
      'Sidelight',
      async () => {
        let ours: ReturnType<typeof startPainter> | undefined;
        add(times, 'Sidelight', await untilFrameDone(() => (ours = startPainter(job))));
        await quiet();
        await quiet();
        add(
          times,
          'Sidelight, hidden',
          await untilFrameDone(() => ours?.painter.setVisible(() => false, yes)),
        );
        await quiet();
        add(
          times,
          'Sidelight, shown',
          await untilFrameDone(() => ours?.painter.setVisible(yes, yes)),
        );
        await quiet();
        add(times, 'Sidelight, removed', await untilFrameDone(() => ours?.stop()));
      },
    ],
    ...(withWrappers ? Object.entries(WRAPPERS) : []).map(
      ([name, wrap]) =>
        [
          name,
          async () => {
            const before = root();
            const copy = before.cloneNode(true);
            add(times, name, await untilFrameDone(() => wrap(job)));
            before.replaceWith(copy);
            await quiet();
            job = jobOf(spans);
          },
        ] as const,
    ),
  ];
  for (let round = 0; round < rounds; round++) {
    for (const [, work] of inTurn(contestants, round)) {
      await quiet();
      await work();
    }
  }
  return times;
}

/** What a change of the page costs: without marks, with ours, and with all ranges registered. */
async function editRounds(spans: readonly Passage[], rounds: number): Promise<Times> {
  const times: Times = {};
  const job = jobOf(spans);
  const states: readonly (readonly [string, () => () => void])[] = [
    ['bare page', () => () => {}],
    [
      'Sidelight',
      () => {
        const { stop } = startPainter(job);
        return stop;
      },
    ],
    [
      'all ranges registered',
      () => {
        const { remove } = registerAll(job);
        return remove;
      },
    ],
  ];
  const paragraph = root().querySelector('.post-content-main p') ?? root();
  const added = document.createTextNode('');
  for (let round = 0; round < rounds; round++) {
    for (const [name, start] of inTurn(states, round)) {
      const stop = start();
      for (let frame = 0; frame < 4; frame++) await quiet();
      const edit = timed(() => {
        for (let turn = 0; turn < 50; turn++) {
          paragraph.append(added);
          added.remove();
        }
      });
      add(times, `${name}: edit`, edit / 50);
      add(
        times,
        `${name}: edit and frame`,
        await untilFrameDone(() => {
          added.data = `edited ${round} `;
          paragraph.append(added);
        }),
      );
      added.remove();
      stop();
      await quiet();
    }
  }
  return times;
}

export const harness = { readRounds, paintRounds, editRounds, text: () => read().article.text };
Object.assign(globalThis, { bench: harness });

import { median } from '../eval/timing.ts';
import type { Bench, Row } from './bench.ts';
import type { Times } from './page/in-page/clock.ts';
import type { PeerName } from './page/in-page/peers.ts';
import { bundleHarness, measurePage, type PageTimes } from './page/measure.ts';

const SIZES = [2_000, 20_000, 200_000] as const;
const LARGE = 1_000_000;

const PEERS: readonly PeerName[] = [
  'wrapping in <mark>',
  'mark.js, markRanges',
  '@recogito/text-annotator',
  'findAndReplaceDOMText, with finding',
  'highlight-words-core, finding alone',
];
const SLOWEST: PeerName = 'mark.js, mark, with finding';

/** The peers that finish within minutes: all up to 20,000 words on request, none in the largest. */
function peersFor(words: number, isLarge: boolean): readonly PeerName[] {
  if (words > (isLarge ? 200_000 : 20_000)) return [];
  return isLarge && words <= 20_000 ? [...PEERS, SLOWEST] : PEERS;
}

const number = (value: number): string =>
  value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 4);

/** One contestant against the floor of the same rounds. */
function row(label: string, times: Times, name: string, floor: string, goal = ''): Row[] {
  const own = times[name];
  const least = times[floor];
  if (!own || !least) return [];
  const ratio = median(own) / median(least);
  const spread = `${number(Math.min(...own))}–${number(Math.max(...own))}`;
  return [{ label, cells: [number(ratio), goal, number(median(own)), spread] }];
}

function rowsOf({ words, marks, reading, painting, editing }: PageTimes): Row[] {
  const size = `${words.toLocaleString('en')} words`;
  const isLong = words >= 200_000;
  const painted = `${size}, ${marks.toLocaleString('en')} marks`;
  const peers = Object.keys(painting).filter((name) => !/^(?:floor|Sidelight)/.test(name));
  const withFrame = (state: string): string => `${state}: edit and frame`;
  return [
    ...row(`${size}: visiting the text (floor 1)`, reading, 'floor', 'floor'),
    ...row(`${size}: with a scan of it (floor 2)`, reading, 'floor and scan', 'floor'),
    ...row(`${size}: reading`, reading, 'Sidelight', 'floor', '1.2'),
    ...row(`${painted}: registering all (floor 3)`, painting, 'floor', 'floor'),
    ...row(`${painted}: painting`, painting, 'Sidelight', 'floor', isLong ? '0.25' : '1.0'),
    ...row(`${painted}: hiding`, painting, 'Sidelight, hidden', 'floor', isLong ? '0.4' : ''),
    ...row(`${painted}: showing`, painting, 'Sidelight, shown', 'floor', isLong ? '0.4' : ''),
    ...row(`${painted}: removing`, painting, 'Sidelight, removed', 'floor', isLong ? '0.4' : ''),
    ...peers.flatMap((name) => row(`${painted}: ${name}`, painting, name, 'floor')),
    ...row(`${size}: a page edit`, editing, 'Sidelight: edit', 'bare page: edit', '1.1'),
    ...row(
      `${size}: its frame too`,
      editing,
      withFrame('Sidelight'),
      withFrame('bare page'),
      '1.5',
    ),
    ...row(
      `${size}: the same with all ranges registered`,
      editing,
      withFrame('all ranges registered'),
      withFrame('bare page'),
    ),
  ];
}

/** What reading and painting cost beside the least they could, and beside other ways to mark. */
export const pageBench: Bench = {
  name: 'page',
  title: 'Reading and painting in the page',
  async run(rounds, isLarge) {
    const rows: Row[] = [];
    const code = await bundleHarness();
    let browser = '';
    for (const words of isLarge ? [...SIZES, LARGE] : SIZES) {
      const times = await measurePage(code, words, rounds, peersFor(words, isLarge));
      browser = times.browser;
      rows.push(...rowsOf(times));
    }
    return {
      about: `Main-thread time in ${browser}, medians of ${rounds} rounds in which the contestants take turns; x is the time as a multiple of the floor of the same rounds (of the bare page for edits). Painting, hiding, showing and removing count until their frame is drawn. Floor 1 visits the text nodes and joins their text; floor 3 registers a StaticRange for every mark in one Highlight. The peers get the places of the marks, unless they find the words themselves.`,
      columns: ['x', 'goal', 'ms', 'spread'],
      rows,
    };
  },
};

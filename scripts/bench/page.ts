import { median } from '../eval/timing.ts';
import type { Bench, Row } from './bench.ts';
import { measurePage, type PageTimes } from './page/measure.ts';
import type { Times } from './page/harness.ts';

const SIZES = [2_000, 20_000, 200_000] as const;
const LARGE = 1_000_000;
/** The slow contestants change the DOM mark by mark: a fair race up to this size, and long beyond. */
const MOST_FOR_WRAPPERS = 20_000;

const number = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

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
  return [
    ...row(`${size}: visiting the text (floor 1)`, reading, 'floor', 'floor'),
    ...row(`${size}: with a scan of it (floor 2)`, reading, 'floor and scan', 'floor'),
    ...row(`${size}: reading`, reading, 'Sidelight', 'floor', '1.2'),
    ...row(`${painted}: registering all (floor 3)`, painting, 'floor', 'floor'),
    ...row(`${painted}: painting`, painting, 'Sidelight', 'floor', isLong ? '0.25' : '1.0'),
    ...row(`${painted}: hiding`, painting, 'Sidelight, hidden', 'floor', '0.4'),
    ...row(`${painted}: showing`, painting, 'Sidelight, shown', 'floor', '0.4'),
    ...row(`${painted}: removing`, painting, 'Sidelight, removed', 'floor', '0.4'),
    ...peers.flatMap((name) => row(`${painted}: ${name}`, painting, name, 'floor')),
    ...row(`${size}: a page edit`, editing, 'Sidelight: edit', 'bare page: edit', '1.1'),
    ...row(
      `${size}: a page edit and its frame`,
      editing,
      'Sidelight: edit and frame',
      'bare page: edit and frame',
      '1.5',
    ),
    ...row(
      `${size}: the same with all ranges registered`,
      editing,
      'all ranges registered: edit and frame',
      'bare page: edit and frame',
    ),
  ];
}

/** What reading and painting cost beside the least they could, and beside other ways to mark. */
export const pageBench: Bench = {
  name: 'page',
  title: 'Reading and painting in the page',
  async run(rounds, isLarge) {
    const rows: Row[] = [];
    let browser = '';
    for (const words of isLarge ? [...SIZES, LARGE] : SIZES) {
      const withWrappers = isLarge || words <= MOST_FOR_WRAPPERS;
      const times = await measurePage(words, rounds, withWrappers);
      browser = times.browser;
      rows.push(...rowsOf(times));
    }
    return {
      about: `Main-thread time in ${browser}, medians of ${rounds} rounds in which the contestants take turns; x is the time as a multiple of the floor of the same rounds (of the bare page for edits). Painting, hiding, showing and removing count until their frame is drawn. The peers change the DOM; the one that also finds the names says so.`,
      columns: ['x', 'goal', 'ms', 'spread'],
      rows,
    };
  },
};

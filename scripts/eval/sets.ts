import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../build/build.ts';
import type { LinkKey } from './gold.ts';

/** A gold set that the command looks for. */
export interface EvalSet {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  readonly linkKey: LinkKey;
  /** The faults of a kept set are shown to nobody, so that nobody tunes to its words. */
  readonly kept: boolean;
  /** The part of the file's documents that is measured once more by itself. */
  readonly subset?: string;
}

interface Options {
  readonly linkKey?: LinkKey;
  readonly kept?: boolean;
  readonly subset?: string;
}

const set = (
  name: string,
  file: string,
  { linkKey = 'entity', kept = false, subset }: Options = {},
): EvalSet => ({
  name,
  file: path.join(ROOT, file),
  linkKey,
  kept,
  ...(subset !== undefined && { subset }),
});

/** Every set there may be; those beside the project are absent in most copies of it. */
export const ALL_SETS: readonly EvalSet[] = [
  set('uner-pud-news', '../shared/eval/uner-pud-news.json'),
  // Its own ids are titles of Wikipedia's; the items in Wikidata are common ground.
  set('gum-speech', '../shared/eval/gum-speech.json', { linkKey: 'qid' }),
  set('money-spec', '../shared/eval/money-spec.json'),
  set('money-spec, news', '../shared/eval/money-spec.json', { subset: 'spec-news' }),
  set('real article', '../shared/article/gold.json'),
  set('demo article', 'tests/gold/demo-article.json'),
  set('own, development', 'tests/gold/development/gold.json'),
  set('own, news', 'tests/gold/news/gold.json'),
  set('own, kept', 'tests/gold/kept/gold.json', { kept: true }),
];

/** The sets whose files are there, and those that are skipped. */
export const findSets = (sets: readonly EvalSet[] = ALL_SETS) => ({
  present: sets.filter(({ file }) => existsSync(file)),
  absent: sets.filter(({ file }) => !existsSync(file)),
});

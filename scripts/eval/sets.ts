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
  /** Whether a place that acts counts as an organization in it; see {@link Options}. */
  readonly actingIsOrganization: boolean;
}

interface Options {
  readonly linkKey?: LinkKey;
  readonly kept?: boolean;
  readonly subset?: string;
  /**
   * A property of the guideline by which people marked the set: whether a place that acts as a
   * government or a team is an organization to them. Then a place that a contestant says to be acting
   * is compared as one.
   */
  readonly actingIsOrganization?: boolean;
}

const set = (
  name: string,
  file: string,
  { linkKey = 'entity', kept = false, subset, actingIsOrganization = false }: Options = {},
): EvalSet => ({
  name,
  file: path.join(ROOT, file),
  linkKey,
  kept,
  actingIsOrganization,
  ...(subset !== undefined && { subset }),
});

/** Every set there may be; those beside the project are absent in most copies of it. */
export const ALL_SETS: readonly EvalSet[] = [
  // Universal NER, guidelines 1, section 2.1.2: an organization "also includes names of places when
  // they act as administrative units or sports teams" (https://www.universalner.org/guidelines/).
  set('uner-pud-news', '../shared/eval/uner-pud-news.json', { actingIsOrganization: true }),
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

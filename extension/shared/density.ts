import type { Article, Block } from '../../src/article/article.ts';
import { isQuietForm, type Mention } from '../../src/actors/mention.ts';
import type { EntityId } from '../../src/dossiers/entity.ts';
import { runAtOnce } from '../../src/highlights/slices.ts';
import { ACTOR_GROUPS, groupOf, type ActorGroup, type Density, type Settings } from './settings.ts';

/** What a density comes to in one article. */
export type ShownDensity = Exclude<Density, 'auto'>;

/** Up to so many mentions an article is marked in full, if they do not stand too close. */
const FEW_MENTIONS = 150;
/** So many UTF-16 units of text to a mention, about eight words, are close. */
const CLOSE = 50;
/** So few mentions are no crowd, however close they stand. */
const HANDFUL = 30;
/** In UTF-16 units, about 500 words: so long without a heading, and a new section is counted. */
const LONG_SECTION = 3000;

/**
 * Where each section of an article starts but the first: at its headings, and now and then where
 * there are none.
 */
export function* sectionStarts(
  blocks: Iterable<Pick<Block, 'kind' | 'start'>>,
): Generator<number, void> {
  let last = 0;
  for (const { kind, start } of blocks) {
    if (kind !== 'heading' && start - last < LONG_SECTION) continue;
    last = start;
    yield start;
  }
}

// Whom an article is about is worth a mark in every section; where it plays, once.
const CROWDED: Readonly<Record<ActorGroup, ShownDensity>> = {
  person: 'section',
  organization: 'section',
  place: 'first',
  program: 'section',
};

const isCrowded = (count: number, length: number): boolean =>
  count > FEW_MENTIONS || (count > HANDFUL && length < count * CLOSE);

/** Whether a mention can be marked: "Mexican" and the like only where the reader wants them. */
const isEligible = ({ form }: Mention, { markDemonyms }: Settings): boolean =>
  markDemonyms || !isQuietForm(form);

/**
 * What the reader's choice of density comes to for each group, in an article of so many UTF-16
 * units with so many mentions that can be marked.
 */
export function densitiesFor(
  count: number,
  length: number,
  settings: Settings,
): Readonly<Record<ActorGroup, ShownDensity>> {
  const crowded = isCrowded(count, length);
  const densities = { ...CROWDED };
  for (const group of ACTOR_GROUPS) {
    const chosen = settings.density[group];
    if (chosen !== 'auto') densities[group] = chosen;
    else if (!crowded) densities[group] = 'all';
  }
  return densities;
}

/**
 * The mentions that are marked, as the reader chose for each group: all of an actor, its first in
 * each section, or its first in the article. Takes them in reading order; linear.
 */
export const markedMentions = (
  mentions: readonly Mention[],
  article: Pick<Article, 'text' | 'blocks'>,
  settings: Settings,
): ReadonlySet<Mention> => runAtOnce(choosingSteps(mentions, article, settings));

const STEP = 64;

/** The same in small steps, between which a page may run. */
export function* choosingSteps(
  mentions: readonly Mention[],
  article: Pick<Article, 'text' | 'blocks'>,
  settings: Settings,
): Generator<undefined, ReadonlySet<Mention>> {
  const eligible: Mention[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (index % STEP === 0) yield;
    if (isEligible(mention, settings)) eligible.push(mention);
  }
  const densities = densitiesFor(eligible.length, article.text.length, settings);
  const starts = sectionStarts(article.blocks);
  let next = starts.next();
  const lastMarked = new Map<EntityId, number>();
  const marked = new Set<Mention>();
  let section = 0;
  for (const [index, mention] of eligible.entries()) {
    if (index % STEP === 0) yield;
    for (; !next.done && next.value <= mention.start; next = starts.next()) section++;
    const density = densities[groupOf(mention.kind)];
    const last = lastMarked.get(mention.entity);
    const isDue = last === undefined || (density === 'section' && last < section);
    if (density !== 'all' && !isDue) continue;
    lastMarked.set(mention.entity, section);
    marked.add(mention);
  }
  return marked;
}

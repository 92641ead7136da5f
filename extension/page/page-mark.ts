import type { Mention } from '../../src/actors/mention.ts';
import type { Amount } from '../../src/figures/amount.ts';
import type { Layer, Mark } from '../../src/highlights/mark.ts';
import type { Analysis } from '../../src/analyze.ts';
import { runAtOnce } from '../../src/highlights/slices.ts';
import type { NoteId } from '../../src/notes/note.ts';
import type { SidebarRequest } from '../shared/messages.ts';
import { groupOf, MARK_GROUPS, type MarkGroup, type Settings } from '../shared/settings.ts';

/** What a mark in the page stands for. */
export type PageMark = Mark &
  (
    | { readonly type: 'actor'; readonly layer: MarkGroup; readonly mention: Mention }
    | { readonly type: 'amount'; readonly layer: 'money'; readonly amount: Amount }
    | { readonly type: 'note'; readonly layer: 'note'; readonly id: NoteId }
    | { readonly type: 'light'; readonly layer: 'light' }
  );

/** Layer of the passages that the sidebar points at. */
export const LIGHT = 'light';

/**
 * The layers of the page, the lowest first. Their names stand in marks.css; a page can list them,
 * so they say nothing of what is marked.
 */
export const LAYERS: readonly Layer[] = (
  [
    ['note', 'mk-6'],
    ['place', 'mk-3'],
    ['organization', 'mk-2'],
    ['program', 'mk-4'],
    ['person', 'mk-1'],
    ['money', 'mk-5'],
    [LIGHT, 'mk-0'],
  ] as const
).map(([key, name], index) => ({ key, name, priority: index + 1 }));

type Found = Pick<Analysis, 'mentions' | 'amounts'>;

/** The marks of an analysis by layer, notes apart. */
export const marksOf = (found: Found): Map<MarkGroup, PageMark[]> => runAtOnce(markSteps(found));

const STEP = 64;

/** The same in small steps, between which the page may run. */
export function* markSteps({
  mentions,
  amounts,
}: Found): Generator<undefined, Map<MarkGroup, PageMark[]>> {
  const marks = new Map<MarkGroup, PageMark[]>();
  for (const group of MARK_GROUPS) if (group !== 'note') marks.set(group, []);
  for (const [index, mention] of mentions.entries()) {
    if (index % STEP === 0) yield;
    const { start, end } = mention;
    const layer = groupOf(mention.kind);
    marks.get(layer)?.push({ type: 'actor', layer, start, end, mention });
  }
  for (const amount of amounts) {
    const { start, end } = amount;
    marks.get('money')?.push({ type: 'amount', layer: 'money', start, end, amount });
  }
  return marks;
}

/** Whether the reader wants the marks of a layer. */
export const isLayerShown =
  ({ siteEnabled, marksShown, hiddenGroups }: Settings) =>
  (layer: string): boolean =>
    siteEnabled &&
    (layer === LIGHT || (marksShown && !hiddenGroups.some((group) => group === layer)));

/**
 * Whether the reader wants a mark, if its layer is shown.
 *
 * @param chosen the mentions that are marked at the chosen density.
 */
export function isMarkShown(
  { hiddenActors }: Pick<Settings, 'hiddenActors'>,
  chosen: ReadonlySet<Mention>,
): (mark: PageMark) => boolean {
  const hidden = new Set(hiddenActors);
  return (mark) =>
    mark.type !== 'actor' || (chosen.has(mark.mention) && !hidden.has(mark.mention.entity));
}

/** What the sidebar shows for a mark; null when there is nothing to show. */
export function requestFor(mark: PageMark): SidebarRequest | null {
  switch (mark.type) {
    case 'actor':
      return { type: 'actor', entity: mark.mention.entity };
    case 'amount':
      return { type: 'amount', start: mark.start };
    case 'note':
      return { type: 'note', id: mark.id };
    case 'light':
      return null;
  }
}

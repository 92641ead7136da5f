import type { IsoDate } from '../../../src/article/article.ts';
import type {
  Confidence,
  CountryYear,
  Role,
  Source,
  SourceId,
} from '../../../src/dossiers/dossier.ts';
import type { Actor } from './actors.ts';

/** What a card says, with where it was read. */
export interface Ground {
  readonly about:
    | { readonly type: 'summary' | 'later' | 'more' | 'figures' }
    | { readonly type: 'role'; readonly title: string };
  readonly confidence: Confidence;
  /** The day the statement was checked, or null. */
  readonly asOf: IsoDate | null;
  readonly sources: readonly Source[];
}

/** The grounds of each statement on an actor's card, in the card's order. */
export function groundsOf(
  { dossier }: Actor,
  role: Role | null,
  figures: CountryYear | null,
  sourceOf: (id: SourceId) => Source | null,
): readonly Ground[] {
  if (!dossier) return [];
  const find = (ids: readonly SourceId[]): readonly Source[] =>
    ids.map(sourceOf).filter((source) => source !== null);
  const { summary, later } = dossier;
  const grounds: Ground[] = [];
  if (role) {
    grounds.push({
      about: { type: 'role', title: role.title },
      confidence: role.confidence,
      asOf: null,
      sources: find(role.sources),
    });
  }
  if (summary.text !== '') {
    grounds.push({ about: { type: 'summary' }, ...summary, sources: find(summary.sources) });
  }
  if (later) grounds.push({ about: { type: 'later' }, ...later, sources: find(later.sources) });
  for (const fact of dossier.facts ?? []) {
    grounds.push({ about: { type: 'more' }, ...fact, sources: find(fact.sources) });
  }
  if (figures) {
    grounds.push({
      about: { type: 'figures' },
      confidence: 'verified',
      asOf: null,
      sources: find(figures.sources),
    });
  }
  return grounds;
}

import type { EntityId } from '../../../src/dossiers/entity.ts';
import type { IsoDate } from '../../../src/article/article.ts';
import type { Dossier, Relation } from '../../../src/dossiers/dossier.ts';
import { firstDayOf, lastDayOf } from '../../../src/dossiers/partial-date.ts';
import type { MessageKey } from '../../shared/words.ts';
import type { Actor } from './actors.ts';

/** A tie of an actor to another, from the actor's own side. */
export interface RelationRow {
  /** The words of the tie: "Leads", or "Led by" when it is the other's. */
  readonly words: MessageKey;
  readonly to: EntityId;
  /** The tie as the data has it, with its sources. */
  readonly relation: Relation;
  readonly name: string;
  /** The year in which a tie ended before the article, or began after it. */
  readonly until?: string;
  readonly from?: string;
  /** Whether the article names the other. */
  readonly named: boolean;
}

type RelationType = Dossier['relations'][number]['type'];
type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Camel<Tail>}`
  : Capitalize<S>;

const camel = <T extends RelationType>(type: T): Camel<T> =>
  type
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('') as Camel<T>;

/** The year that must be said with a tie which does not hold on the article's day. */
function timeOf(
  { start, end }: Relation,
  date: IsoDate | null,
): Pick<RelationRow, 'until' | 'from'> {
  if (date === null) return {};
  if (end !== undefined && lastDayOf(end) < date) return { until: end.slice(0, 4) };
  if (start !== undefined && firstDayOf(start) > date) return { from: start.slice(0, 4) };
  return {};
}

/** Ties that hold on the day first, then those that are over, then those to come. */
const inTime = (relations: readonly Relation[], date: IsoDate | null): readonly Relation[] => {
  const rank = (relation: Relation): number => {
    const { until, from } = timeOf(relation, date);
    return (from ? 2 : 0) + (until ? 1 : 0);
  };
  return relations.toSorted((a, b) => rank(a) - rank(b));
};

/**
 * The ties of an actor on a day: its own, then those that other actors of the article have to it. Each other
 * actor once, named ones first.
 */
export function relationsOf(
  actor: Actor,
  cast: readonly Actor[],
  dossierOf: (id: EntityId) => Dossier | null,
  date: IsoDate | null,
): readonly RelationRow[] {
  const named = new Map(cast.map((other) => [other.id, other]));
  const rows = new Map<EntityId, RelationRow>();
  for (const relation of inTime(actor.dossier?.relations ?? [], date)) {
    const { type, to } = relation;
    const name = named.get(to)?.name ?? dossierOf(to)?.name;
    if (name === undefined || to === actor.id || rows.has(to)) continue;
    rows.set(to, {
      words: `rel${camel(type)}`,
      to,
      relation,
      name,
      named: named.has(to),
      ...timeOf(relation, date),
    });
  }
  for (const other of cast) {
    const ties = inTime(other.dossier?.relations ?? [], date);
    const back = ties.find(({ to }) => to === actor.id);
    if (!back || other.id === actor.id || rows.has(other.id)) continue;
    rows.set(other.id, {
      words: `rel${camel(back.type)}Back`,
      to: other.id,
      relation: back,
      name: other.name,
      named: true,
      ...timeOf(back, date),
    });
  }
  return [...rows.values()].toSorted((a, b) => Number(b.named) - Number(a.named));
}

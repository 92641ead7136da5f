import type { EntityId } from '../../../src/dossiers/entity.ts';
import type { Dossier } from '../../../src/dossiers/dossier.ts';
import type { MessageKey } from '../../shared/words.ts';
import type { Actor } from './actors.ts';

/** A tie of an actor to another, from the actor's own side. */
export interface RelationRow {
  /** The words of the tie: "Leads", or "Led by" when it is the other's. */
  readonly words: MessageKey;
  readonly to: EntityId;
  readonly name: string;
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

/**
 * The ties of an actor: its own, then those that other actors of the article have to it. Each other
 * actor once, named ones first.
 */
export function relationsOf(
  actor: Actor,
  cast: readonly Actor[],
  dossierOf: (id: EntityId) => Dossier | null,
): readonly RelationRow[] {
  const named = new Map(cast.map((other) => [other.id, other]));
  const rows = new Map<EntityId, RelationRow>();
  for (const { type, to } of actor.dossier?.relations ?? []) {
    const name = named.get(to)?.name ?? dossierOf(to)?.name;
    if (name === undefined || to === actor.id || rows.has(to)) continue;
    rows.set(to, { words: `rel${camel(type)}`, to, name, named: named.has(to) });
  }
  for (const other of cast) {
    const back = other.dossier?.relations.find(({ to }) => to === actor.id);
    if (!back || other.id === actor.id || rows.has(other.id)) continue;
    rows.set(other.id, {
      words: `rel${camel(back.type)}Back`,
      to: other.id,
      name: other.name,
      named: true,
    });
  }
  return [...rows.values()].toSorted((a, b) => Number(b.named) - Number(a.named));
}

import type { EntityId } from '../../dossiers/entity.ts';
import type { Reading } from '../reading.ts';
import { Flag } from '../tokens.ts';
import { FOR, hashAt, listOf, OF, printAt, THE } from '../word-list.ts';
import type { CastMention } from './cast.ts';

/** Heads that a text prints with a capital when it means the body of which it has spoken. */
const HEADS = listOf(
  `Agency Assembly Authority Bank Bureau Center Centre Commission Committee Council Court Federation
  Foundation Fund Institute League Ministry Office Organization Parliament Senate Tribunal Union`.split(
    /\s+/u,
  ),
);

type NamedActor = Pick<CastMention, 'first' | 'last' | 'kind' | 'entity'>;

/** Whether a body is named by several words. */
const isBody = ({ kind, first, last }: NamedActor): boolean =>
  kind === 'organization' && first !== last;

/** The hash of the head among the words of a body's name: the word before "of", else the last. */
const headOf = (reading: Reading, { first, last }: NamedActor): number => {
  for (let at = first + 1; at <= last; at++) {
    const word = printAt(reading, at);
    if (word === OF || word === FOR) return printAt(reading, at - 1);
  }
  return printAt(reading, last);
};

/**
 * "The Court", when the text has named one body of that kind and no other: mentions in reading
 * order. `known` and `cast` are the mentions of all actors; `isFree` tells whether no other name
 * covers a token.
 */
export const findHeads = (
  reading: Reading,
  known: readonly NamedActor[],
  cast: readonly NamedActor[],
  isFree: (at: number) => boolean,
): readonly CastMention[] => {
  if (!known.some(isBody) && !cast.some(isBody)) return [];
  const owners = new Map<number, EntityId | null>();
  const since = new Map<number, number>();
  const note = (actor: NamedActor): void => {
    if (!isBody(actor)) return;
    const head = headOf(reading, actor);
    if (!HEADS.has(head)) return;
    const owner = owners.get(head);
    owners.set(head, owner === undefined || owner === actor.entity ? actor.entity : null);
    since.set(head, Math.min(since.get(head) ?? Infinity, actor.last));
  };
  known.forEach(note);
  cast.forEach(note);
  const found: CastMention[] = [];
  if (owners.size === 0) return found;
  const { capitals, capitalCount } = reading.tokens;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index] ?? 0;
    if (reading.has(at, Flag.titleCase) || !isFree(at)) continue;
    if (!reading.joined(at) || hashAt(reading, at - 1) !== THE) continue;
    const word = printAt(reading, at);
    const entity = owners.get(word);
    if (entity === undefined || entity === null || (since.get(word) ?? at) >= at) continue;
    const next = at + 1;
    const goesOn =
      reading.joined(next) && (reading.has(next, Flag.capital) || printAt(reading, next) === OF);
    if (!goesOn) found.push({ first: at, last: at, kind: 'organization', entity, form: 'short' });
  }
  return found;
};

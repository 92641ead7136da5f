import type { EntityId } from '../../dossiers/entity.ts';
import type { Reading } from '../reading.ts';
import { Flag } from '../tokens.ts';
import type { CastMention } from './cast.ts';

/** Heads that a text prints with a capital when it means the body of which it has spoken. */
const HEADS = new Set(
  `Agency Assembly Authority Bank Bureau Center Centre Commission Committee Council Court Federation
  Foundation Fund Institute League Ministry Office Organization Parliament Senate Tribunal Union`.split(
    /\s+/u,
  ),
);

/** A body named by several words. First and last token, both its own. */
export interface NamedBody {
  readonly first: number;
  readonly last: number;
  readonly entity: EntityId;
}

/** The head among the words of a body's name: the word before "of", else the last. */
const headOf = (reading: Reading, { first, last }: NamedBody): string => {
  for (let at = first + 1; at <= last; at++) {
    if (reading.word(at) === 'of' || reading.word(at) === 'for') return reading.word(at - 1);
  }
  return reading.word(last);
};

/**
 * "The Court", when the text has named one body of that kind and no other: mentions in reading
 * order. `isFree` tells whether no other name covers a token.
 */
export const findHeads = (
  reading: Reading,
  bodies: readonly NamedBody[],
  isFree: (at: number) => boolean,
): readonly CastMention[] => {
  const owners = new Map<string, EntityId | null>();
  const since = new Map<string, number>();
  for (const body of bodies) {
    const head = headOf(reading, body);
    if (!HEADS.has(head) || body.first === body.last) continue;
    const owner = owners.get(head);
    owners.set(head, owner === undefined || owner === body.entity ? body.entity : null);
    since.set(head, Math.min(since.get(head) ?? Infinity, body.last));
  }
  const found: CastMention[] = [];
  if (owners.size === 0) return found;
  const { capitals, capitalCount } = reading.tokens;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index] ?? 0;
    if (reading.has(at, Flag.titleCase) || !isFree(at)) continue;
    if (!reading.joined(at) || reading.lower(at - 1) !== 'the') continue;
    const word = reading.word(at);
    const entity = owners.get(word);
    if (entity === undefined || entity === null || (since.get(word) ?? at) >= at) continue;
    const next = at + 1;
    const goesOn =
      reading.joined(next) && (reading.has(next, Flag.capital) || reading.word(next) === 'of');
    if (!goesOn) found.push({ first: at, last: at, kind: 'organization', entity, form: 'short' });
  }
  return found;
};

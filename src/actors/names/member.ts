import type { ActorKind, EntityId } from '../../dossiers/entity.ts';

/** An actor in the making: what the article calls by one name. */
export interface Member {
  /** Made of the name, once for all mentions. */
  readonly entity: EntityId;
  /** How often the name was taken for each kind, those seen first in front: mostly there is one. */
  readonly votes: { readonly kind: ActorKind; count: number }[];
  /** Token at which the actor was last named so far, or -1. */
  lastSeen: number;
}

/** The members of an article by their names; asking for a new name makes a new member. */
export const createMembers = (): ((name: string) => Member) => {
  const members = new Map<string, Member>();
  return (name) => {
    let member = members.get(name);
    if (member === undefined) {
      member = { entity: `text:${name}`, votes: [], lastSeen: -1 };
      members.set(name, member);
    }
    return member;
  };
};

/** How many guesses a place outweighs that shows the kind for certain. */
const SURE_VOTES = 3;

/** Counts one more place where the member was taken for an actor of this kind. */
export const vote = ({ votes }: Member, kind: ActorKind, sure: boolean): void => {
  const count = sure ? SURE_VOTES : 1;
  const cast = votes.find((one) => one.kind === kind);
  if (cast === undefined) votes.push({ kind, count });
  else cast.count += count;
};

/** The kind that most places of the name show; of equals the one seen first. */
export const kindOf = ({ votes }: Member): ActorKind => {
  let best: ActorKind = 'place';
  let most = 0;
  for (const { kind, count } of votes) {
    if (count <= most) continue;
    best = kind;
    most = count;
  }
  return best;
};

/** Of the members that share a name the one that was named last; undefined for none. */
export const latest = (members: readonly Member[]): Member | undefined => {
  let found = members[0];
  for (const member of members) {
    if (found === undefined || member.lastSeen > found.lastSeen) found = member;
  }
  return found;
};

/** What an actor is. */
export type ActorKind = 'person' | 'organization' | 'place' | 'program' | 'event';

/** Identifies an actor; a dossier's id when the bundled data knows the actor. */
export type EntityId = string;

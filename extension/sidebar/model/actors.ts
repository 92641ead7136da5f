import type { ActorKind, EntityId } from '../../../src/dossiers/entity.ts';
import { isQuietForm, type Mention } from '../../../src/actors/mention.ts';
import type { Article } from '../../../src/article/article.ts';
import type { Dossier } from '../../../src/dossiers/dossier.ts';
import type { PageAnalysis } from '../../shared/messages.ts';
import type { Passage } from './passages.ts';

/** An actor of an article, with all that the list and the card need of it. */
export interface Actor {
  readonly id: EntityId;
  readonly kind: ActorKind;
  readonly name: string;
  /** Title of the office held on the article's date, or null. */
  readonly role: string | null;
  readonly dossier: Dossier | null;
  /**
   * Where the article says what the actor is, when it alone introduces it; null for one of the
   * bundled data.
   */
  readonly descriptions: readonly Passage[] | null;
  /** In reading order; empty for an actor that stands only in relation to one of the article. */
  readonly mentions: readonly Mention[];
}

export type CastOrder = 'appearance' | 'mentions' | 'name';

/** The mentions that count: all, or only those that are marked without the reader's wish. */
export const marked = (mentions: readonly Mention[], withQuiet: boolean): readonly Mention[] =>
  withQuiet ? mentions : mentions.filter(({ form }) => !isQuietForm(form));

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), '');

/**
 * The actors of an article, by first appearance.
 *
 * @param withQuiet whether mentions such as "Mexican" count.
 */
export function actorsOf(
  article: Pick<Article, 'text'>,
  analysis: PageAnalysis,
  dossierOf: (id: EntityId) => Dossier | null,
  withQuiet: boolean,
): readonly Actor[] {
  const byId = new Map<EntityId, Mention[]>();
  for (const mention of marked(analysis.mentions, withQuiet)) {
    const list = byId.get(mention.entity);
    if (list) list.push(mention);
    else byId.set(mention.entity, [mention]);
  }
  const introduced = new Map(analysis.introduced.map((actor) => [actor.id, actor]));
  return [...byId].map(([id, mentions]) => {
    const dossier = dossierOf(id);
    const hover = analysis.actors[id];
    const own = introduced.get(id);
    const printed = (): string =>
      longest(mentions.map(({ start, end }) => article.text.slice(start, end)));
    return {
      id,
      kind: dossier?.kind ?? own?.kind ?? mentions[0]?.kind ?? 'person',
      name: dossier?.name ?? own?.name ?? hover?.name ?? printed(),
      role: hover?.role ?? null,
      dossier,
      descriptions: dossier ? null : (own?.descriptions ?? null),
      mentions,
    };
  });
}

/** The actors in the order the reader chose; equals keep their order of appearance. */
export function orderActors(
  actors: readonly Actor[],
  order: CastOrder,
  locale: string,
): readonly Actor[] {
  switch (order) {
    case 'appearance':
      return actors;
    case 'mentions':
      return actors.toSorted((a, b) => b.mentions.length - a.mentions.length);
    case 'name': {
      const collator = new Intl.Collator(locale, { sensitivity: 'base', ignorePunctuation: true });
      return actors.toSorted((a, b) => collator.compare(a.name, b.name));
    }
  }
}

/** The id of an actor's row in the document; ids of the article's own actors have spaces. */
export const rowId = (id: EntityId): string => `actor-${encodeURIComponent(id)}`;

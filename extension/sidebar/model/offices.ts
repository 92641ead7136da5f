import type { Article } from '../../../src/article/article.ts';
import { roleMeant, type RoleMeant } from '../../../src/actors/role-meant.ts';
import type { Role } from '../../../src/dossiers/dossier.ts';
import type { Actor } from './actors.ts';
import type { Passage } from './passages.ts';
import { wholeSentenceAt } from './sentences.ts';

/** An office other than that of the article's date, and the mentions that mean it. */
export interface OtherOffice extends RoleMeant {
  /** Starts of the mentions, in reading order. */
  readonly at: readonly number[];
}

/** The office that a passage means beside the one held on the article's date; see `roleMeant`. */
export function officeAt(
  { dossier, kind }: Pick<Actor, 'dossier' | 'kind'>,
  passage: Passage,
  article: Pick<Article, 'text' | 'blocks' | 'published'>,
  today: Role | null,
): RoleMeant | null {
  if (!dossier || kind !== 'person' || article.published === null) return null;
  const sentence = wholeSentenceAt(article.text, article.blocks, passage);
  return roleMeant(sentence, dossier, today, article.published);
}

/** The other offices of an actor that an article speaks of, in reading order. */
export function otherOffices(
  actor: Actor,
  article: Pick<Article, 'text' | 'blocks' | 'published'>,
  today: Role | null,
): readonly OtherOffice[] {
  const found = new Map<Role, OtherOffice>();
  for (const mention of actor.mentions) {
    const office = officeAt(actor, mention, article, today);
    if (!office) continue;
    const old = found.get(office.role);
    found.set(office.role, {
      role: office.role,
      when: old?.when ?? office.when,
      at: [...(old?.at ?? []), mention.start],
    });
  }
  return [...found.values()];
}

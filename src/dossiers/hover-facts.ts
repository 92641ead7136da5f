import type { IsoDate } from '../article/article.ts';
import type { Dossier } from './dossier.ts';
import { roleOn } from './roles.ts';

/**
 * The little that a hover card shows of an actor: its name, the title of the role held on the day
 * (null when none is known, or when the day is not), and one line of context.
 */
export const hoverFactsOf = (
  dossier: Pick<Dossier, 'name' | 'roles' | 'summary'>,
  date: IsoDate | null,
): { readonly name: string; readonly role: string | null; readonly summary: string } => ({
  name: dossier.name,
  role: date === null ? null : (roleOn(dossier, date)?.title ?? null),
  summary: dossier.summary.text,
});

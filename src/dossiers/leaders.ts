import type { IsoDate } from '../article/article.ts';
import type { Dossier, Role } from './dossier.ts';
import { rolesOn } from './roles.ts';

// Offices that lead a state or its government; a governor-general or a speaker does not.
const LEADING =
  /^(?:(?:Acting|Interim|Caretaker|Transition(?:al)?) )?(President|Prime Minister|Premier|Chancellor|Taoiseach|King|Queen|Emperor|Emir|Sultan|Grand Duke|Prince|Supreme Leader|Chief Executive|Chief Minister|Pope) of (?:the )?/;

/** Someone who leads a country, and the office by which. */
export interface Leader {
  readonly dossier: Dossier;
  readonly role: Role;
}

const leadsOneOf = (title: string, names: readonly string[]): boolean => {
  // Most titles are of elsewhere, and all dossiers are looked through.
  if (!names.some((name) => title.endsWith(name))) return false;
  const match = LEADING.exec(title);
  return match !== null && names.includes(title.slice(match[0].length));
};

/** The government before the crown: whoever governs is the one that an article means. */
const CROWNED = /\b(?:King|Queen|Emperor|Grand Duke|Prince) of /;

/**
 * Who led a country on a day, by the titles of the roles that the data has ("President of
 * Guatemala"). A president comes before a prime minister, both before a crown.
 *
 * @param people all dossiers to look through; others than people are passed over.
 */
export function leadersOn(
  people: readonly Dossier[],
  country: Pick<Dossier, 'name' | 'names'>,
  date: IsoDate,
): readonly Leader[] {
  const names = [country.name, ...country.names.full];
  const rank = ({ role }: Leader): number => {
    if (CROWNED.test(role.title)) return 2;
    return role.title.includes('President') ? 0 : 1;
  };
  return people
    .flatMap((dossier): readonly Leader[] => {
      const roles = dossier.roles.filter(({ title }) => leadsOneOf(title, names));
      const [role] = dossier.kind === 'person' ? rolesOn({ roles }, date) : [];
      return role ? [{ dossier, role }] : [];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

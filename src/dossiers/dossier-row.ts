import type { Country, Dossier } from './dossier.ts';

/** A dossier as the data files hold it: a country's figures stand in a table of their own. */
export type DossierRow = Omit<Dossier, 'country'> & {
  readonly country?: Omit<Country, 'years'>;
};

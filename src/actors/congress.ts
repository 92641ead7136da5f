import type { KnownActor } from '../dossiers/dossier.ts';

/** The body that is meant, and whoever else texts call "Congress" or have one. */
const CONGRESS = 'us-congress';
const UNION = 'united-states';
const OTHERS: ReadonlySet<string> = new Set(
  `argentina bolivia brazil chile colombia costa-rica dominican-republic ecuador guatemala honduras
  india indian-national-congress mexico micronesia nepal nicaragua panama paraguay peru philippines
  spain venezuela`.split(/\s+/u),
);
const OFFICE_OF_UNION = /^U\.S\.|\bof the United States\b/u;

/** Whether a name stands for the Congress of the United States among others. */
export const isCongress = ({ id }: Pick<KnownActor, 'id'>): boolean => id === CONGRESS;

/**
 * Whether "Congress" without more can only be that of the United States: the text names the country
 * or somebody of its government, and no country that calls its own so. Where both are named the
 * text does not say which is meant.
 */
export const meansCongressOfUnion = (named: ReadonlySet<KnownActor>): boolean => {
  let isAmerican = false;
  for (const { id, roles } of named) {
    if (OTHERS.has(id)) return false;
    isAmerican ||= id === UNION || roles.some(({ title }) => OFFICE_OF_UNION.test(title));
  }
  return isAmerican;
};

import { unpackWordBits } from '../word-bits.ts';
import { deedBits } from './deeds.at-build.ts';

export { Deed } from './deed.ts';

const forms = unpackWordBits(deedBits);

/** Which forms of a verb of deciding, saying or dealing a word may be, as bits of `Deed`. */
export const deedForms = (hash: number): number => forms.get(hash);

import { Deed, deedForms } from '../lexicon/deed-forms.ts';
import type { Reading } from '../reading.ts';
import { hashAt, listHas, TO, wordList } from '../word-list.ts';

const ADVERBS = wordList(`
  also still now never not long once soon already even again then just only almost always often
  therefore thus itself alone both all later first further instead simply no`);
const ADVERB = /^[a-z]{2,}ly$/u;
const HAVE = wordList(`has have had hasn't haven't hadn't having`);
const BE = wordList(`is are was were be been isn't aren't wasn't weren't being`);
/** Auxiliaries before a base form. */
export const MODALS = wordList(`
  will would can could should may might must shall did does do won't wouldn't can't cannot couldn't
  shouldn't didn't doesn't don't mightn't mustn't`);
/** After "to be": what is done to one who acts, and how one feels who decides. */
const OF_ACTORS = wordList(`
  accused criticized criticised blamed condemned urged asked told warned invited advised forced
  obliged compelled persuaded convinced tempted prepared determined willing unwilling keen reluctant
  ready eager poised committed adamant wary confident opposed furious angry outraged
  complicit guilty`);
/** After "to be": what leads to the verb of the deed: "is set to sign". */
const LEADING = wordList('set about going due likely unlikely expected supposed bound able unable');
/** What follows a verb rather than a noun: "Iran plans to" beside "Iran plans fail". */
const COMPLEMENTS = wordList(`
  to that the a an its it their his her this these no all more any every each nothing as on for over
  against with at when by under what whether how only some both in new`);

/** The first of the tokens that no adverb fills. */
export const pastAdverbs = (reading: Reading, from: number): number => {
  let at = from;
  while (
    at < from + 3 &&
    reading.joined(at) &&
    (listHas(ADVERBS, reading, at) || ADVERB.test(reading.word(at)))
  ) {
    at++;
  }
  return at;
};

/** Whether a form of a verb of a deed goes on with the words before it; `forms` are bits of `Deed`. */
export const isDeed = (reading: Reading, at: number, forms: number): boolean =>
  reading.joined(at) && (deedForms(hashAt(reading, at)) & forms) !== 0;

/** "To release them", "to quietly agree". */
export const opensDeed = (reading: Reading, at: number): boolean =>
  hashAt(reading, at) === TO && isDeed(reading, pastAdverbs(reading, at + 1), Deed.base);

/** After a form of "to be": whether a deed or one who acts is spoken of. */
const isOfActor = (reading: Reading, from: number): boolean => {
  let at = pastAdverbs(reading, from);
  if (!reading.joined(at)) return false;
  if (reading.lower(at) === 'being') at = pastAdverbs(reading, at + 1);
  if (isDeed(reading, at, Deed.ing) || listHas(OF_ACTORS, reading, at)) return true;
  return listHas(LEADING, reading, at) && opensDeed(reading, at + 1);
};

/** Whether a deed follows a form of "to have". */
const afterHave = (reading: Reading, from: number): boolean => {
  const at = pastAdverbs(reading, from);
  if (!reading.joined(at)) return false;
  if (isDeed(reading, at, Deed.participle) || opensDeed(reading, at)) return true;
  return reading.lower(at) === 'been' && isOfActor(reading, at + 1);
};

/** Whether a deed follows "will", "would", "did" and the like. */
const afterModal = (reading: Reading, from: number): boolean => {
  const at = pastAdverbs(reading, from);
  if (!reading.joined(at)) return false;
  if (isDeed(reading, at, Deed.base)) return true;
  const word = reading.lower(at);
  return word === 'have' ? afterHave(reading, at + 1) : word === 'be' && isOfActor(reading, at + 1);
};

/**
 * Whether the words from `from` on are a finite verb of saying, deciding or dealing: "believes",
 * "has never agreed", "would have to sign". `isPlural` also allows "agree".
 */
export const saysDeed = (reading: Reading, from: number, isPlural: boolean): boolean => {
  const at = pastAdverbs(reading, from);
  const forms = deedForms(hashAt(reading, at));
  const finite = isPlural ? Deed.finite | Deed.base : Deed.finite;
  if ((forms & finite) !== 0) {
    if ((forms & Deed.withComplement) === 0 && (forms & Deed.base) === 0) return true;
    // "Plans to", "stopped paying".
    const hasComplement =
      listHas(COMPLEMENTS, reading, at + 1) || isDeed(reading, at + 1, Deed.ing);
    return reading.joined(at + 1) && hasComplement;
  }
  if (listHas(HAVE, reading, at)) return afterHave(reading, at + 1);
  if (listHas(MODALS, reading, at)) return afterModal(reading, at + 1);
  return listHas(BE, reading, at) && isOfActor(reading, at + 1);
};

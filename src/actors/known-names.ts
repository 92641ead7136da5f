import type { KnownActor } from '../dossiers/dossier.ts';
import { CharClass, classOf } from './characters.ts';
import type { MentionForm } from './mention.ts';

/** One name of an actor as the gazetteer holds it. */
export interface KnownName {
  readonly text: string;
  readonly form: MentionForm;
  /** Whether the name alone identifies the actor; else the article must also use a safe name. */
  readonly safe: boolean;
}

const LEADING_ARTICLE = /^the\s+/iu;
/** Scope words that a text drops at the second mention: "International Crisis Group". */
const DROPPED_SCOPE = /^(?:international|global|royal)\s+(?=\S+\s+\S)/iu;
/** Endings that follow a surname and are none. */
const NAME_SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
// All names are looked at whenever the background starts, in code that has not run before. So cheap
// questions of the first letter come before the patterns, which few names need.
const startsWithAny = (name: string, letters: string): boolean => letters.includes(name.charAt(0));
const hasCapital = (name: string): boolean => {
  for (let at = 0; at < name.length; at++) {
    if (classOf(name.charCodeAt(at)) === CharClass.upper) return true;
  }
  return false;
};

/** "The Gambia" and "The Hague" lose no article: what is left would name nothing or something else. */
const withoutArticle = (name: string): string => {
  if (!startsWithAny(name, 'tT')) return name;
  const rest = name.replace(LEADING_ARTICLE, '');
  return rest !== name && /^The\s/u.test(name) && !/\s/u.test(rest) ? name : rest;
};

const surnameOf = (dossier: KnownActor, fullName: string): string | null => {
  if (dossier.names.surname !== undefined) return dossier.names.surname;
  for (let end = fullName.length; ;) {
    const space = fullName.lastIndexOf(' ', end - 1);
    if (space < 0) return null;
    const word = fullName.slice(space + 1, end);
    if (!startsWithAny(word, 'JSI') || !NAME_SUFFIX.test(word)) return word;
    end = space;
  }
};

/** All names of an actor that a text may use, each once per form; descriptions are none. */
export const knownNames = (dossier: KnownActor): readonly KnownName[] => {
  const { names, kind } = dossier;
  const full = names.full ?? [dossier.name];
  // A handful: looking through them takes less than a map.
  const found: KnownName[] = [];
  const add = (text: string, form: MentionForm, safe: boolean): void => {
    const name = withoutArticle(text.trim());
    // Words without a capital describe and do not name: "the alliance".
    if (!hasCapital(name) || found.some((other) => other.text === name)) return;
    found.push({ text: name, form, safe });
  };
  for (const name of full) add(name, 'name', true);
  for (const name of names.short ?? []) add(name, 'short', true);
  for (const name of names.acronyms ?? []) add(name, 'acronym', true);
  for (const name of names.demonyms ?? []) add(name, 'demonym', true);
  for (const name of names.ambiguous ?? []) add(name, 'short', false);
  if (kind === 'person') {
    for (const name of full) {
      const surname = surnameOf(dossier, name);
      if (surname !== null) add(surname, 'surname', false);
    }
  } else if (kind === 'organization') {
    for (const name of full) {
      if (!startsWithAny(name, 'iIgGrR')) continue;
      const rest = name.replace(DROPPED_SCOPE, '');
      if (rest !== name) add(rest, 'short', false);
    }
  }
  return found;
};

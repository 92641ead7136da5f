import { NOTE_MEANINGS, type NoteMeaning } from '../note.ts';
import { fold } from './fold.ts';

/** One condition of a search; a note must meet all of them. */
export type Condition = {
  /** The note must not meet it. */
  readonly isNot: boolean;
} & (
  | {
      /** Where the folded words have to stand. */
      readonly field: 'text' | 'tag' | 'actor' | 'article';
      readonly words: string;
    }
  | { readonly field: 'meaning'; readonly meaning: NoteMeaning }
  /** Written at this time or later, or earlier: milliseconds since 1970. */
  | { readonly field: 'after' | 'before'; readonly time: number }
);

/** A part of what was typed that cannot be understood, and so does not count. */
export interface QueryProblem {
  readonly type: 'date' | 'meaning';
  readonly typed: string;
}

export interface Query {
  readonly typed: string;
  readonly conditions: readonly Condition[];
  readonly problems: readonly QueryProblem[];
}

/** The names that may stand before a colon. */
export const QUERY_FIELDS = ['tag', 'actor', 'article', 'before', 'after', 'meaning'] as const;

const PART = /(-)?(?:(tag|actor|article|before|after|meaning):)?(?:"([^"]*)"?|(\S+))?/giy;
/** A date that is still being typed; nothing is wrong with it yet. */
const BEGUN_DATE = /^\d{1,3}$|^\d{4}-(?:\d{1,2}-)?$/;
const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** The first moment of a day, month or year in the reader's own time, or null. */
function startOf(typed: string): number | null {
  const match = DATE.exec(typed);
  if (!match) return null;
  const [year = 0, month = 1, day = 1] = match
    .slice(1)
    .map((part) => (part ? Number(part) : undefined));
  const date = new Date(0);
  date.setHours(0, 0, 0, 0);
  date.setFullYear(year, month - 1, day);
  const isDay = date.getMonth() === month - 1 && date.getDate() === day;
  return isDay ? date.valueOf() : null;
}

/**
 * Reads what is typed into the search field: words, "phrases in quotation marks", `tag:`, `actor:`,
 * `article:`, `before:`, `after:` (a year, month or day) and `meaning:`; a minus before a part
 * excludes. Understands what is typed half: an open quotation, a name without its value.
 */
export function parseQuery(typed: string): Query {
  const conditions: Condition[] = [];
  const problems: QueryProblem[] = [];
  const add = (isNot: boolean, field: string, words: string): void => {
    switch (field) {
      case 'before':
      case 'after': {
        const time = startOf(words);
        if (time !== null) conditions.push({ isNot, field, time });
        else if (!BEGUN_DATE.test(words)) problems.push({ type: 'date', typed: words });
        return;
      }
      case 'meaning': {
        const meaning = NOTE_MEANINGS.find((one) => one.startsWith(words.toLowerCase()));
        if (meaning) conditions.push({ isNot, field, meaning });
        else problems.push({ type: 'meaning', typed: words });
        return;
      }
      case 'tag':
        conditions.push({ isNot, field, words: fold(words).replace(/^#/, '') });
        return;
      case 'actor':
      case 'article':
        conditions.push({ isNot, field, words: fold(words) });
        return;
      default:
        conditions.push({ isNot, field: 'text', words: fold(words) });
    }
  };
  let at = 0;
  while (at < typed.length) {
    if (/\s/.test(typed.charAt(at))) {
      at += 1;
      continue;
    }
    PART.lastIndex = at;
    const match = PART.exec(typed);
    const [whole = '', minus, name = '', phrase, word] = match ?? [];
    const words = (phrase ?? word ?? '').trim();
    if (words !== '') add(minus !== undefined, name.toLowerCase(), words);
    at += Math.max(1, whole.length);
  }
  return { typed, conditions, problems };
}

/** A condition as it is typed: with quotation marks where its value has spaces. */
export const typedCondition = (field: (typeof QUERY_FIELDS)[number], value: string): string => {
  const words = value.replaceAll('"', ' ').trim();
  return `${field}:${/\s/.test(words) ? `"${words}"` : words}`;
};

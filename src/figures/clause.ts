import { isDigit, isLetter, lowerSlice } from './characters.ts';

/** A word or punctuation mark. Offsets in UTF-16 units of the whole text, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly text: string;
}

/** How far from an amount its period is looked for, in UTF-16 units. */
export const REACH = 200;

/** What two parts of one word may have between them (hyphens, an en dash, point, comma, apostrophes): "U.S", "four-year", "1,000". */
const isJoiner = (code: number): boolean =>
  code < 0x80
    ? code === 0x2d || code === 0x2e || code === 0x2c || code === 0x27
    : code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2019;

/** General Punctuation: spaces, dashes, quotation marks. The pattern for letters is left to scripts that need it. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

/** Letters and digits of any script; a pair of surrogates counts as two marks, which no phrase asks for. */
const isWordUnit = (code: number): boolean =>
  isLetter(code) ||
  isDigit(code) ||
  (code >= 0x250 && !isPunctuation(code) && /\p{L}/u.test(String.fromCharCode(code)));

const WHITE_SPACE = /\s/u;

const isWhite = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 0xa0 && WHITE_SPACE.test(String.fromCharCode(code));

/** Abbreviations whose point ends no sentence. */
const ABBREVIATION =
  /^(?:[a-zß-ɏ]|mr|mrs|ms|dr|gen|sen|rep|gov|st|no|u\.s|u\.k|u\.n|e\.g|i\.e|inc|corp|co|ltd|jan|feb|aug|sept|oct|nov|dec)$/;

const OPENS_SENTENCE = /^[\d“"‘']/;

const isCapital = (letter: string): boolean => letter.toLowerCase() !== letter;

function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    const start = at;
    const code = text.charCodeAt(at++);
    if (isWordUnit(code)) {
      for (; at < to; at++) {
        const next = text.charCodeAt(at);
        if (isWordUnit(next)) continue;
        if (!isJoiner(next) || at + 1 >= to || !isWordUnit(text.charCodeAt(at + 1))) break;
      }
    } else if (isWhite(code)) continue;
    tokens.push({ start, end: at, text: lowerSlice(text, start, at) });
  }
  return tokens;
}

/** Whether the token at `index` ends a sentence or a main clause. */
function ends(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.text === ';' || token.text === ':') return true;
  if (token.text !== '.' && token.text !== '!' && token.text !== '?') return false;
  const previous = tokens[index - 1];
  if (previous !== undefined && previous.end === token.start && ABBREVIATION.test(previous.text))
    return false;
  const next = text.slice(token.end, token.end + 3).trimStart();
  return (
    next === '' || isCapital(next.charAt(0)) || OPENS_SENTENCE.test(next) || /^[”’)\]]/.test(next)
  );
}

/** The words after `from` up to the end of the sentence, at most to `limit`. */
export function clauseAfter(text: string, from: number, limit: number): Token[] {
  let to = Math.min(limit, from + REACH);
  const line = text.slice(from, to).indexOf('\n');
  if (line >= 0) to = from + line;
  const tokens = tokenize(text, from, to);
  const stop = tokens.findIndex((_token, index) => ends(text, tokens, index));
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

/** The words before `to` from the start of the sentence, at least from `limit`; `whole` when that start is reached. */
export function clauseBefore(
  text: string,
  to: number,
  limit: number,
): { tokens: Token[]; whole: boolean } {
  let from = Math.max(limit, to - REACH);
  let whole = from === 0;
  const line = text.slice(from, to).lastIndexOf('\n');
  if (line >= 0) {
    from += line + 1;
    whole = true;
  }
  const tokens = tokenize(text, from, to);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    if (ends(text, tokens, index)) return { tokens: tokens.slice(index + 1), whole: true };
  }
  return { tokens, whole };
}

/** A word or punctuation mark. Offsets in UTF-16 units of the whole text, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly text: string;
}

/** How far from an amount its period is looked for, in UTF-16 units. */
export const REACH = 200;

const TOKEN = /[\p{L}\d]+(?:[-‐‑–.,'’][\p{L}\d]+)*|[^\s\p{L}\d]/gu;

/** Abbreviations whose point ends no sentence. */
const ABBREVIATION =
  /^(?:\p{L}|mr|mrs|ms|dr|gen|sen|rep|gov|st|no|u\.s|u\.k|u\.n|e\.g|i\.e|inc|corp|co|ltd|jan|feb|aug|sept|oct|nov|dec)$/u;

const CAPITAL = /^[\p{Lu}\d“"‘']/u;

function tokenize(text: string, from: number, to: number): Token[] {
  const slice = text.slice(from, to);
  const tokens: Token[] = [];
  for (const match of slice.matchAll(TOKEN)) {
    tokens.push({
      start: from + match.index,
      end: from + match.index + match[0].length,
      text: match[0].toLowerCase(),
    });
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
  return next === '' || CAPITAL.test(next) || /^[”’)\]]/.test(next);
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

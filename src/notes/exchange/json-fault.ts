const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
// oxlint-disable-next-line no-control-regex -- JSON allows none of them in a text
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Where a text stops being JSON: the offset, in UTF-16 units, of the first thing that cannot stand
 * there; null for JSON. Browsers' own parsers do not all tell it. Takes any depth of nesting.
 */
export function jsonFault(text: string): number | null {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const take = (character: string): boolean => {
    skip(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const takeKey = (): boolean => {
    skip(SPACE);
    return skip(STRING) && take(':');
  };

  const open: ('[' | '{')[] = [];
  for (;;) {
    // A value begins here.
    if (take('[')) {
      if (!take(']')) {
        open.push('[');
        continue;
      }
    } else if (take('{')) {
      if (!take('}')) {
        open.push('{');
        if (!takeKey()) return at;
        continue;
      }
    } else {
      skip(SPACE);
      if (!skip(STRING) && !skip(NUMBER) && !skip(WORD)) return at;
    }
    // A value has ended here.
    for (;;) {
      const within = open.at(-1);
      if (within === undefined) {
        skip(SPACE);
        return at === text.length ? null : at;
      }
      if (take(',')) {
        if (within === '{' && !takeKey()) return at;
        break;
      }
      if (!take(within === '[' ? ']' : '}')) return at;
      open.pop();
    }
  }
}

/** Line and column of an offset, both from 1; a column is a UTF-16 unit. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

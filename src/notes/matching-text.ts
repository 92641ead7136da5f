/**
 * A text in the form in which passages are compared: whitespace runs are one space, quotation
 * marks, dashes and ellipses are the plain ones, invisible characters are gone, letters are composed
 * (NFC). Typography that changes between two editions of a page does not count.
 */
export interface MatchingText {
  /** UTF-16 code units. */
  readonly codes: Uint16Array;
  /** For each code, and for the end, the offset in the original text where it comes from. */
  readonly offsets: Int32Array;
}

const SPACE = 0x20;
const REPLACEMENT = 0xfffd;

/** What stands for a code unit in the matching form, where it is not itself; empty: nothing. */
const SUBSTITUTES = new Map<number, string>([
  ...each('\u2018\u2019\u201a\u201b\u2032\u02bc\u2039\u203a`\u00b4', "'"),
  ...each('\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'),
  ...each('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'),
  ...each('\u2026', '...'),
  ...each('\u00ad\u200b\u200c\u200d\u2060\ufeff', ''),
  ...each(
    '\t\n\v\f\r\u0020\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
    ' ',
  ),
]);

function each(characters: string, substitute: string): [number, string][] {
  return characters.split('').map((character) => [character.charCodeAt(0), substitute]);
}

/** A quick test that clears nearly every character of ordinary text. */
const isPlain = (code: number): boolean =>
  (code > SPACE && code < 0x80 && code !== 0x60) || (code > 0xbf && code < 0x2bc);

/** Brings a text into the form in which passages are compared. */
export function toMatchingText(text: string): MatchingText {
  const nfc = text.normalize('NFC');
  const composed = nfc === text;
  const codes = new Uint16Array(Math.max(text.length, nfc.length) + 2 * countEllipses(text));
  const offsets = new Int32Array(codes.length + 1);
  let length = 0;
  const push = (code: number, offset: number): void => {
    if (code === SPACE && length > 0 && codes[length - 1] === SPACE) return;
    codes[length] = code;
    offsets[length++] = offset;
  };
  for (let at = 0; at < text.length; at++) {
    const end = composed ? at + 1 : endOfCluster(text, at);
    if (end > at + 1) {
      const cluster = text.slice(at, end).normalize('NFC');
      for (let i = 0; i < cluster.length; i++) push(cluster.charCodeAt(i), at);
      at = end - 1;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isPlain(code)) {
      codes[length] = code;
      offsets[length++] = at;
      continue;
    }
    // The one frequent character that is not plain.
    if (code === SPACE) {
      if (length === 0 || codes[length - 1] !== SPACE) {
        codes[length] = SPACE;
        offsets[length++] = at;
      }
      continue;
    }
    const substitute = SUBSTITUTES.get(code);
    if (substitute === undefined) push(isLoneSurrogate(text, at, code) ? REPLACEMENT : code, at);
    else for (let i = 0; i < substitute.length; i++) push(substitute.charCodeAt(i), at);
  }
  offsets[length] = text.length;
  return { codes: codes.subarray(0, length), offsets: offsets.subarray(0, length + 1) };
}

/** The passage of the original text that a stretch of its matching form came from. */
export function originalPassage(
  { offsets }: MatchingText,
  start: number,
  end: number,
): { start: number; end: number } {
  const lastStart = offsets[end - 1] ?? 0;
  let after = end;
  while (after < offsets.length - 1 && offsets[after] === lastStart) after++;
  return { start: offsets[start] ?? 0, end: offsets[after] ?? 0 };
}

/** Each becomes three codes. */
function countEllipses(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\u2026'); at >= 0; at = text.indexOf('\u2026', at + 1)) count++;
  return count;
}

/** What may become one character with what stands before it: marks, and the later parts of Hangul. */
const JOINING = /[\p{M}\u1161-\u1175\u11a8-\u11c2]/u;

/** Where a character and what joins it end. */
function endOfCluster(text: string, start: number): number {
  let end = start + lengthAt(text, start);
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    if (code < 0x300 || !JOINING.test(String.fromCodePoint(code))) break;
    end += lengthAt(text, end);
  }
  return end;
}

const lengthAt = (text: string, at: number): 1 | 2 =>
  (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

function isLoneSurrogate(text: string, at: number, code: number): boolean {
  if (code < 0xd800 || code > 0xdfff) return false;
  if (code < 0xdc00) return !isLow(text.charCodeAt(at + 1));
  return !(at > 0 && isHigh(text.charCodeAt(at - 1)));
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

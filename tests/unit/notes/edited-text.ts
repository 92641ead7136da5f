/** Seeded made-up texts and edits of them, in which the true place of every passage is known. */

/** Gives numbers in [0, 1). */
export type Random = () => number;

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

const pick = <T>(random: Random, items: readonly T[]): T => items[below(random, items.length)] as T;

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za the ing con str al er'.split(' ');
const COMMON = 'the of and to in a that for is on with by as at from it was its be are'.split(' ');

/** A vocabulary whose words are drawn as in a language: few often, most seldom. */
function vocabulary(random: Random, size: number): () => string {
  const rare = Array.from({ length: size }, () =>
    Array.from({ length: 1 + below(random, 4) }, () => pick(random, SYLLABLES)).join(''),
  );
  return () =>
    random() < 0.42 ? pick(random, COMMON) : (rare[Math.floor(size * random() ** 3)] as string);
}

/** A text of paragraphs with about `words` words; a share of its sentences is one of five. */
export function makeText(random: Random, words: number, repeats = 0): string {
  const word = vocabulary(random, 4000);
  const refrains = Array.from({ length: 5 }, () => sentence());
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const sentences = Array.from({ length: 3 + below(random, 4) }, () =>
      random() < repeats ? pick(random, refrains) : sentence(),
    );
    paragraphs.push(sentences.join(' '));
    count += sentences.join(' ').split(' ').length;
  }
  return paragraphs.join('\n\n');

  function sentence(): string {
    const body = Array.from({ length: 6 + below(random, 20) }, (_, i) =>
      i > 2 && random() < 0.08 ? `${word()},` : word(),
    ).join(' ');
    return `${body.charAt(0).toUpperCase()}${body.slice(1)}.`;
  }
}

/** A passage of whole words, with about `words` of them. */
export function pickPassage(
  random: Random,
  text: string,
  words: number,
): { start: number; end: number } {
  const from = below(random, Math.max(1, text.length - words * 12 - 200));
  const start = text.indexOf(' ', from) + 1;
  let end = start;
  for (let i = 0; i < words; i++) {
    const next = text.slice(end + 1).search(/[\s.,]/);
    end = next < 0 ? text.length : end + 1 + next;
  }
  return { start, end };
}

/** Changes a share of the words of a passage: replaced, left out, or one more put in. */
export function editWords(random: Random, passage: string, share: number): string {
  const words = passage.split(' ');
  const edits = Math.max(1, Math.round(words.length * share));
  for (let i = 0; i < edits; i++) {
    const at = below(random, words.length);
    const kind = random();
    const fresh = `${pick(random, SYLLABLES)}${pick(random, SYLLABLES)}`;
    if (kind < 0.6) words[at] = fresh;
    else if (kind < 0.8 && words.length > 2) words.splice(at, 1);
    else words.splice(at, 0, fresh);
  }
  return words.join(' ');
}

/** Changes a share of the letters of a passage: replaced, left out, or one more put in. */
export function editLetters(random: Random, passage: string, share: number): string {
  const letters = passage.split('');
  const edits = Math.max(1, Math.round(letters.length * share));
  for (let i = 0; i < edits; i++) {
    const at = below(random, letters.length);
    const letter = String.fromCharCode(97 + below(random, 26));
    letters.splice(at, random() < 0.33 ? 0 : 1, ...(random() < 0.5 ? [letter] : []));
  }
  return letters.join('');
}

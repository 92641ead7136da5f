import type { Dossier } from '../../src/dossiers/dossier.ts';
import type { EntityId } from '../../src/dossiers/entity.ts';
import type { AmountReading } from '../../src/figures/perspectives/read-amounts.ts';
import { dollarsInWords } from '../shared/amount-words.ts';
import type { PageAnalysis } from '../shared/messages.ts';
import { perspectiveInWords } from '../shared/perspective-words.ts';
import type { Words } from '../shared/words.ts';

// The point of "U.S." ends no sentence.
const FIRST_SENTENCE = /^.*?(?<!\p{Lu})[.!?](?= \p{Lu}|$)/u;

/** The first sentence of a statement of the data. */
const firstSentence = (text: string): string => FIRST_SENTENCE.exec(text)?.[0] ?? text;

const capitalized = (phrase: string, { locale }: Words): string =>
  phrase.slice(0, 1).toLocaleUpperCase(locale) + phrase.slice(1);

/**
 * What the page shows on hover of each amount beyond what it prints, by the amount's start: dollars
 * for another currency, the perspective closest to a person, and the first thing it is not.
 */
export function amountsOnHover(
  readings: readonly AmountReading[],
  dossierOf: (id: EntityId) => Dossier | null,
  words: Words,
): PageAnalysis['amountLines'] {
  const naming = { words, nameOf: (id: EntityId) => dossierOf(id)?.name ?? id };
  return Object.fromEntries(
    readings.map((reading) => {
      const [perspective] = reading.perspectives;
      const lines = [
        dollarsInWords(reading, words),
        perspective ? perspectiveInWords(perspective, naming) : null,
      ].flatMap((line) => (line === null ? [] : [capitalized(line, words)]));
      const isNot = reading.claim?.isNot;
      const all = isNot ? [...lines, { english: firstSentence(isNot.text) }] : lines;
      return [reading.amount.start, all] as const;
    }),
  );
}

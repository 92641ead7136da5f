import { FILLERS, SENTENCES } from './news-patterns.ts';
import { randomFrom } from './random.ts';
import type { TrainingDocument, TrainingMention } from './samples.ts';

/** Names to fill the sentences with, by the letter that stands for them. */
export interface NewsNames {
  /** Full names of persons. */
  readonly P: readonly string[];
  /** Surnames. */
  readonly S: readonly string[];
  /** Names of bodies of several words. */
  readonly O: readonly string[];
  /** Names of bodies of one word: acronyms, companies, movements. */
  readonly A: readonly string[];
  /** Places. */
  readonly L: readonly string[];
}

const SLOT = /\{(\w+)\}/gu;
const KINDS = {
  P: 'person',
  S: 'person',
  O: 'organization',
  A: 'organization',
  L: 'place',
} as const;

const isNameSlot = (slot: string): slot is keyof NewsNames => slot in KINDS;

/** Every sentence `times` times with random names, a paragraph each, as one training text each time. */
export const newsSentences = (
  names: NewsNames,
  times: number,
  seed: number,
): readonly TrainingDocument[] => {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: times * SENTENCES.length }, (_, index) => {
    const sentence = SENTENCES[index % SENTENCES.length] ?? '';
    const mentions: TrainingMention[] = [];
    let text = '';
    let reached = 0;
    for (const match of sentence.matchAll(SLOT)) {
      const slot = match[1] ?? '';
      text += sentence.slice(reached, match.index);
      reached = match.index + match[0].length;
      if (!isNameSlot(slot)) {
        text += pick(FILLERS[slot] ?? []);
        continue;
      }
      const name = pick(names[slot]);
      mentions.push({
        start: text.length,
        end: text.length + name.length,
        text: name,
        kind: KINDS[slot],
      });
      text += name;
    }
    const whole = text + sentence.slice(reached);
    return { text: whole.charAt(0).toUpperCase() + whole.slice(1), mentions };
  });
};

import type { GoldMention, Stretch } from './gold.ts';
import { kindOf, type ScoredKind } from './kinds.ts';

/** A prediction as the scorer compares it. */
export interface Answer extends Stretch {
  readonly kind: ScoredKind;
}

/** `exact`: same start and end; `overlap`: at least one shared character. */
export type Strictness = 'exact' | 'overlap';

/** Which answer was given to which mention, as indices. */
export interface Pair {
  readonly mention: number;
  readonly answer: number;
}

interface Target extends Stretch {
  readonly kind: ScoredKind;
}

const targetsOf = (mention: GoldMention): readonly Target[] => [
  { start: mention.start, end: mention.end, kind: kindOf(mention.kind) },
  ...(mention.alt ?? []).map(({ start, end, kind }) => ({
    start,
    end,
    kind: kindOf(kind ?? mention.kind),
  })),
];

/** Number of shared characters; zero or less when there are none. */
export const sharedLength = (a: Stretch, b: Stretch): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Whether an answer shares a character with a mention or one of its alternatives. */
export const touches = (mention: GoldMention, answer: Stretch): boolean =>
  targetsOf(mention).some((target) => sharedLength(target, answer) > 0);

const isAt = (a: Stretch, b: Stretch): boolean => a.start === b.start && a.end === b.end;

const hasRightKind = (mention: GoldMention, answer: Answer, targets: readonly Target[]): boolean =>
  answer.kind === kindOf(mention.kind) ||
  (mention.altKinds ?? []).some((kind) => kindOf(kind) === answer.kind) ||
  targets.some((target) => target.kind === answer.kind && isAt(target, answer));

/** How good an answer is: 2 at the very span, else the shared part of both spans; 0 is none. */
const quality = (
  mention: GoldMention,
  answer: Answer,
  strictness: Strictness,
  kindMatters: boolean,
): number => {
  const targets = targetsOf(mention);
  if (kindMatters && !hasRightKind(mention, answer, targets)) return 0;
  if (targets.some((target) => isAt(target, answer))) return 2;
  const shared = sharedLength(mention, answer);
  if (strictness === 'exact' || shared <= 0) return 0;
  return shared / (Math.max(mention.end, answer.end) - Math.min(mention.start, answer.start));
};

/**
 * Gives each mention at most one answer and each answer at most one mention, the best first. With
 * `kindMatters` false a name of any kind answers a name of any other.
 */
export const pairUp = (
  mentions: readonly GoldMention[],
  answers: readonly Answer[],
  strictness: Strictness,
  kindMatters: boolean,
): readonly Pair[] => {
  const possible = mentions.flatMap((gold, mention) =>
    answers.flatMap((given, answer) => {
      const value = quality(gold, given, strictness, kindMatters);
      return value > 0 ? [{ mention, answer, value }] : [];
    }),
  );
  const answered = new Set<number>();
  const used = new Set<number>();
  return possible
    .toSorted((a, b) => b.value - a.value)
    .filter(({ mention, answer }) => {
      if (answered.has(mention) || used.has(answer)) return false;
      answered.add(mention);
      used.add(answer);
      return true;
    });
};

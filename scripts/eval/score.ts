import type { GoldDocument, GoldMention, GoldSet, LinkKey } from './gold.ts';
import { kindOf, type ScoredKind } from './kinds.ts';
import { pairUp, sharedLength, touches, type Answer, type Strictness } from './match.ts';
import type { Predicted } from './prediction.ts';
import { emptySheet, type Fault, type Row, type Score, type Sheet } from './sheet.ts';

const ACTOR_ROWS: ReadonlyMap<ScoredKind, Row> = new Map([
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
  ['program', 'program & event'],
  ['event', 'program & event'],
]);

const rowsOf = (kind: ScoredKind): readonly Row[] => {
  const row = ACTOR_ROWS.get(kind);
  if (row !== undefined) return [row, 'typed'];
  return kind === 'money' ? ['money'] : [];
};

const VALUE_TOLERANCE = 1e-6;

type Given = Answer & Omit<Predicted, 'kind'>;

/** The part of a document that a set asks about. */
interface Task {
  readonly document: GoldDocument;
  readonly required: readonly GoldMention[];
  readonly answers: readonly Given[];
  /** Whether an answer lies on optional gold, where it is neither right nor wrong. */
  readonly isExcused: (answer: Answer) => boolean;
}

const taskOf = (
  document: GoldDocument,
  predicted: readonly Predicted[],
  kinds: ReadonlySet<ScoredKind> | null,
): Task => {
  const asked = (kind: ScoredKind): boolean =>
    kinds === null ||
    kinds.has(kind) ||
    (kind === 'any' && [...kinds].some((other) => other !== 'money'));
  const optional = document.mentions.filter((mention) => mention.optional === true);
  return {
    document,
    required: document.mentions.filter(
      (mention) => mention.optional !== true && asked(kindOf(mention.kind)),
    ),
    answers: predicted
      .map((one) => ({ ...one, kind: kindOf(one.kind) }))
      .filter(({ kind }) => asked(kind)),
    isExcused: (answer) => optional.some((mention) => touches(mention, answer)),
  };
};

const countTyped = (
  { document, required, answers, isExcused }: Task,
  sheet: Sheet,
  strictness: Strictness,
): void => {
  const typed = answers.filter(({ kind }) => kind !== 'any');
  const pairs = pairUp(required, typed, strictness, true);
  const answered = new Set(pairs.map(({ mention }) => mention));
  const used = new Set(pairs.map(({ answer }) => answer));
  const note = (what: Fault['what'], kind: ScoredKind, start: number, end: number): void => {
    if (strictness !== 'overlap') return;
    sheet.faults.push({
      what,
      kind,
      document: document.id,
      detail: document.text.slice(start, end),
    });
  };
  for (const [index, mention] of required.entries()) {
    const kind = kindOf(mention.kind);
    const found = answered.has(index);
    if (!found) note('missed', kind, mention.start, mention.end);
    for (const row of rowsOf(kind)) sheet.rows[row][strictness][found ? 'right' : 'missing']++;
  }
  for (const [index, answer] of typed.entries()) {
    if (used.has(index) || isExcused(answer)) continue;
    note('spurious', answer.kind, answer.start, answer.end);
    for (const row of rowsOf(answer.kind)) sheet.rows[row][strictness].wrong++;
  }
  if (strictness === 'exact') return;
  for (const { mention, answer } of pairs) {
    const gold = required[mention];
    const given = typed[answer];
    if (gold && given) compareValues(document, gold, given, sheet);
  }
};

const compareValues = (
  { id }: GoldDocument,
  { kind, money, text }: GoldMention,
  given: Given,
  { values, faults }: Sheet,
): void => {
  const value = money?.value ?? null;
  if (kindOf(kind) !== 'money' || !money || value === null) return;
  values.compared++;
  const fault = (what: Fault['what'], found: unknown, wanted: unknown): void => {
    const detail = `${text}: ${String(found)} instead of ${String(wanted)}`;
    faults.push({ what, kind: 'money', document: id, detail });
  };
  const stated = given.money?.value ?? null;
  if (stated !== null && Math.abs(stated - value) <= VALUE_TOLERANCE * Math.abs(value)) {
    values.right++;
    const currency = money.currency ?? null;
    const found = given.money?.currency ?? null;
    if (currency === null || found === currency) values.withCurrency++;
    else fault('wrong currency', found, currency);
  } else {
    fault('wrong value', stated, value);
  }
  if (!money.period) return;
  values.periods++;
  const years = given.money?.period?.years;
  if (years === money.period.years) values.periodsRight++;
  else fault('wrong period', years, money.period.years);
};

const countAny = (
  { document, required, answers, isExcused }: Task,
  sheet: Sheet,
  strictness: Strictness,
  linkKey: LinkKey,
): void => {
  const names = required.filter(({ kind }) => kindOf(kind) !== 'money');
  const given = answers.filter(({ kind }) => kind !== 'money');
  const pairs = pairUp(names, given, strictness, false);
  const used = new Set(pairs.map(({ answer }) => answer));
  const counts = sheet.rows.any[strictness];
  counts.right += pairs.length;
  counts.missing += names.length - pairs.length;
  counts.wrong += given.filter((one, index) => !used.has(index) && !isExcused(one)).length;
  if (strictness === 'exact') return;
  sheet.links.claimed += given.filter((one) => one[linkKey] && !isExcused(one)).length;
  for (const { mention, answer } of pairs) {
    const gold = names[mention];
    const link = given[answer]?.[linkKey];
    if (!gold?.[linkKey] || !link) continue;
    sheet.links.compared++;
    if (link === gold[linkKey] || (gold.alt ?? []).some(({ entity }) => entity === link)) {
      sheet.links.right++;
    } else {
      const detail = `${gold.text}: ${link} instead of ${gold[linkKey]}`;
      sheet.faults.push({
        what: 'wrong link',
        kind: kindOf(gold.kind),
        document: document.id,
        detail,
      });
    }
  }
};

/**
 * Compares a contestant's answers (by the id of the document) with a gold set.
 *
 * Optional gold is neither required nor wrong, and an answer that lies on it and matches nothing
 * required is ignored. Exact means the span of the mention or of one of its alternatives, and its
 * kind or one of `altKinds`. Overlap means one shared character and the right kind; a mention takes
 * one answer, the best first, so that a second fragment is wrong. Kinds the set does not mark are
 * ignored. Links are compared by `linkKey`, values to a millionth.
 */
export const score = (
  { docs, kinds }: GoldSet,
  predictions: ReadonlyMap<string, readonly Predicted[]>,
  linkKey: LinkKey,
): Score => {
  const sheet = emptySheet();
  const marked = kinds ? new Set(kinds.map(kindOf)) : null;
  for (const document of docs) {
    const task = taskOf(document, predictions.get(document.id) ?? [], marked);
    for (const strictness of ['exact', 'overlap'] as const) {
      countTyped(task, sheet, strictness);
      countAny(task, sheet, strictness, linkKey);
    }
    for (const negative of document.negatives ?? []) {
      sheet.negatives += task.answers.filter((one) => sharedLength(negative, one) > 0).length;
    }
  }
  return sheet;
};

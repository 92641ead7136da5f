// The measuring process of `npm run eval`: takes a Task as JSON, prints a Report as JSON.
import { compromise } from './contestants/compromise.ts';
import type { Contestant } from './contestants/contestant.ts';
import { recognizers } from './contestants/recognizers.ts';
import { sidelight } from './contestants/sidelight.ts';
import { wink } from './contestants/wink.ts';
import { falseAmounts } from './false-amounts.ts';
import { readGoldSet, type GoldDocument, type GoldSet } from './gold.ts';
import { kindOf } from './kinds.ts';
import { machine } from './machine.ts';
import { withActingAsOrganizations, type Predicted } from './prediction.ts';
import type { Growth, Report, Result, SetReport, Task } from './report.ts';
import { score } from './score.ts';
import type { EvalSet } from './sets.ts';
import type { Fault } from './sheet.ts';
import { race, ratesIn, textOfLength, wordsIn } from './timing.ts';

/** Up to how many words a contestant is timed: beyond, it would take minutes. */
const LONGEST_TEXT: ReadonlyMap<string, number> = new Map([
  [sidelight.name, 1_000_000],
  [wink.name, 200_000],
  [compromise.name, 20_000],
]);
const LENGTHS = [2_000, 20_000, 200_000, 1_000_000];
const MONEY_SAMPLE_WORDS = 1_500;
/** Engines compile what runs often: after the second pass over all texts not all is, after the ninth it is. */
const CENSUS = { warmUp: 2, rounds: 14, early: 7 };

const tell = (what: string): void => {
  process.stderr.write(`${what}\n`);
};

const marksMoney = ({ docs, kinds }: GoldSet): boolean =>
  kinds
    ? kinds.some((kind) => kindOf(kind) === 'money')
    : docs.some(({ mentions }) => mentions.some(({ kind }) => kindOf(kind) === 'money'));

const marksNames = ({ kinds }: GoldSet): boolean =>
  !kinds || kinds.some((kind) => kindOf(kind) !== 'money');

const answersOf = (
  contestant: Contestant,
  { docs }: GoldSet,
  { actingIsOrganization }: EvalSet,
): ReadonlyMap<string, readonly Predicted[]> =>
  new Map(
    docs.map((document) => {
      const found = contestant.find(document);
      return [document.id, actingIsOrganization ? withActingAsOrganizations(found) : found];
    }),
  );

const wordsOf = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + wordsIn(text), 0);

const examine = (set: EvalSet, gold: GoldSet, contestants: readonly Contestant[]): SetReport => {
  const entrants = contestants.filter(({ findsNames }) => findsNames || marksMoney(gold));
  let own: readonly Fault[] = [];
  const results = entrants.map((contestant): Result => {
    tell(`${set.name}: ${contestant.name}`);
    const answers = answersOf(contestant, gold, set);
    const { faults, ...counts } = score(gold, answers, set.linkKey);
    if (contestant === sidelight && !set.kept) own = faults;
    return {
      contestant: contestant.name,
      findsNames: contestant.findsNames && marksNames(gold),
      statesValues: contestant.statesValues,
      score: counts,
      falseAmounts: falseAmounts(gold, answers),
    };
  });
  const words = wordsOf(gold.docs);
  return { name: set.name, documents: gold.docs.length, words, results, faults: own };
};

const firstWords = (docs: readonly GoldDocument[], words: number): readonly GoldDocument[] => {
  let length = 0;
  return docs.filter(({ text }) => {
    const taken = length < words;
    if (taken) length += wordsIn(text);
    return taken;
  });
};

const raceForMoney = (sets: readonly GoldSet[]): Growth => {
  const docs = sets.filter(marksMoney).flatMap((set) => set.docs);
  const sample = firstWords(docs, MONEY_SAMPLE_WORDS);
  tell('time: money');
  const rates = ratesIn(race([sidelight, recognizers], sample, { rounds: 3, warmUp: 1 }));
  return { words: wordsOf(sample), rates };
};

const growthAt = (
  words: number,
  docs: readonly GoldDocument[],
  contestants: readonly Contestant[],
): Growth => {
  tell(`time: ${words} words`);
  const text = textOfLength(docs, words);
  const rounds = words <= 200_000 ? 7 : 3;
  const times = race(
    contestants.filter(({ name }) => words <= (LONGEST_TEXT.get(name) ?? 0)),
    [{ text }],
    { rounds, warmUp: 1 },
  );
  return { words: wordsIn(text), rates: ratesIn(times) };
};

const measure = ({ sets, quick, scores }: Task): Report => {
  const named = quick ? [sidelight, wink] : [sidelight, wink, compromise];
  const contestants = quick ? named : [...named, recognizers];
  const golds = sets.map((set) => ({ set, gold: readGoldSet(set.file, set.subset) }));
  // A part of a set is measured, but its texts are timed with the whole.
  const timed = golds.filter(({ set }) => set.subset === undefined).map(({ gold }) => gold);
  const docs = timed.flatMap((gold) => gold.docs);
  const reports = golds.map(({ set, gold }) => examine(set, gold, contestants));
  if (!scores) tell('time: all sets');
  const times = scores ? [] : race(named, docs, CENSUS);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    contestants: contestants.map(({ name, what }) => `${name}: ${what}`),
    sets: reports,
    words: wordsOf(docs),
    early: ratesIn(times, 0, CENSUS.early),
    late: ratesIn(times, CENSUS.early),
    moneyRates: quick || scores ? null : raceForMoney(timed),
    growth: (scores ? [] : LENGTHS).map((words) => growthAt(words, docs, named)),
  };
};

const [, , argument = ''] = process.argv;
process.stdout.write(JSON.stringify(measure(JSON.parse(argument) as Task)));

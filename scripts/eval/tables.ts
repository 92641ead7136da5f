import type { Growth, Report, Result, SetReport } from './report.ts';
import { ratesOf, ROWS, type Counts, type Row } from './sheet.ts';
import type { Rate } from './timing.ts';

type Cells = readonly string[];

const NOTHING = '–';

const percent = (share: number | null): string =>
  share === null ? NOTHING : (share * 100).toFixed(1);

const ratio = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const count = (value: number): string => value.toLocaleString('en-US');

/** A table in Markdown; the first column is set left, the others right. */
export const markdownTable = (head: Cells, rows: readonly Cells[]): string => {
  const widths = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: Cells): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
};

const ratesIn = (counts: Counts): Cells => {
  const { precision, recall, f1 } = ratesOf(counts);
  return [percent(precision), percent(recall), percent(f1)];
};

const asked = ({ right, missing }: Counts): number => right + missing;
const given = ({ right, wrong }: Counts): number => right + wrong;

/** Whether a line is worth printing: not where nothing was asked, nor where the tool tells no kinds. */
const saysSomethingOf = (row: Row, { findsNames, score: { rows } }: Result): boolean => {
  if (asked(rows[row].exact) + given(rows[row].exact) === 0) return false;
  if (row === 'money') return true;
  return findsNames && (row === 'any' || given(rows.typed.exact) > 0);
};

/** A line per kind and contestant. */
const findings = ({ results }: SetReport): string => {
  const rows = ROWS.flatMap((row) =>
    results
      .filter((result) => saysSomethingOf(row, result))
      .map(({ contestant, score }): Cells => {
        const { exact, overlap } = score.rows[row];
        const gold = count(asked(exact));
        return [row, contestant, gold, ...ratesIn(exact), ...ratesIn(overlap)];
      }),
  );
  return markdownTable(['', '', 'gold', 'P', 'R', 'F1', 'P~', 'R~', 'F1~'], rows);
};

const linkLine = ({ contestant, score: { links } }: Result): string | null =>
  links.claimed === 0
    ? null
    : `${contestant}, links: ${links.right} of ${links.compared} compared are right (${percent(links.compared === 0 ? null : links.right / links.compared)} %); ${links.claimed} claimed in all.`;

const valueLine = ({ contestant, statesValues, score: { values } }: Result): string | null => {
  if (!statesValues || values.compared === 0) return null;
  const periods =
    values.periods === 0 ? '' : `, periods ${values.periodsRight} of ${values.periods}`;
  return `${contestant}, amounts: value ${values.right} of ${values.compared}, with currency ${values.withCurrency}${periods}.`;
};

const falseLine = ({ contestant, falseAmounts }: Result): string | null => {
  if (falseAmounts === null || falseAmounts.sentences === 0) return null;
  const { found, sentences } = falseAmounts;
  const rate = ((found / sentences) * 100).toFixed(1);
  return `${contestant}, false amounts in 100 sentences without money: ${rate} (${found} in ${count(sentences)}).`;
};

const negativeLine = ({ contestant, score: { negatives } }: Result): string | null =>
  negatives === 0 ? null : `${contestant}, answers on listed negatives: ${negatives}.`;

const notes = ({ results }: SetReport): readonly string[] =>
  [linkLine, valueLine, falseLine, negativeLine]
    .flatMap((line) => results.map(line))
    .filter((line) => line !== null)
    .map((line) => `- ${line}`);

const section = (set: SetReport): string => {
  const documents = set.documents === 1 ? '1 text' : `${set.documents} texts`;
  const title = `### ${set.name} (${documents}, ${count(set.words)} words)`;
  return [title, findings(set), notes(set).join('\n')].filter((part) => part !== '').join('\n\n');
};

const speedRows = (label: string, rates: readonly Rate[]): readonly Cells[] =>
  rates.map(({ contestant, median, fastest, slowest, rounds }) => [
    label,
    contestant,
    ratio(median),
    `${ratio(fastest)}–${ratio(slowest)}`,
    String(rounds),
    ratio(median / (rates[0]?.median ?? Number.NaN)),
  ]);

const speed = ({ words, early, late, moneyRates, growth }: Report): string => {
  const all: readonly (readonly [string, readonly Rate[]])[] = [
    [`all texts, ${count(words)}`, early],
    ['the same, later passes', late],
    ...(moneyRates ? [[`money, ${count(moneyRates.words)}`, moneyRates.rates] as const] : []),
    ...growth.map((one: Growth) => [`one text, ${count(one.words)}`, one.rates] as const),
  ];
  return markdownTable(
    ['words', '', 'ms per 1,000 words', 'spread', 'rounds', 'x'],
    all.flatMap(([label, some]) => speedRows(label, some)),
  );
};

/** The report as Markdown; `command` is what was typed to get it, `absent` the sets not there. */
export const reportAsMarkdown = (
  report: Report,
  command: string,
  absent: readonly string[],
): string =>
  [
    `Measured on ${report.date} with \`${command}\` (${report.machine}).`,
    report.contestants.map((contestant) => `- ${contestant}`).join('\n'),
    'P, R and F1 in percent at exact spans, with ~ where one shared character is enough. `typed` sums people, organizations, places, programs and events; `any` asks for the span alone.',
    ...(absent.length > 0 ? [`Not there, and left out: ${absent.join(', ')}.`] : []),
    ...report.sets.map(section),
    ...(report.early.length > 0
      ? [
          '### Speed',
          'Medians of rounds in which the contestants take turns; x is the time as a multiple of ours. All texts are read one by one, some ninety words each: in the third to the ninth pass over them, in which the engine still compiles for each contestant, and in the tenth to the sixteenth.',
          speed(report),
        ]
      : []),
  ].join('\n\n');

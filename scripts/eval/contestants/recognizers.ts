import { createRequire } from 'node:module';
import { version } from '../package-version.ts';
import type { Contestant } from './contestant.ts';

const PACKAGE = '@microsoft/recognizers-text-number-with-unit';

/** An amount as the library reports it; `end` is the last character. */
interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly resolution: {
    readonly value?: string | null;
    readonly unit?: string;
    readonly isoCurrency?: string;
  } | null;
}

// Its module format hides the names from an import, and its types describe another one.
const { recognizeCurrency } = createRequire(import.meta.url)(PACKAGE) as {
  readonly recognizeCurrency: (text: string, culture: string) => readonly Recognized[];
};

/** What its units without an ISO code mean in an American newspaper: the code and the worth of one. */
const UNITS: ReadonlyMap<string, readonly [currency: string, worth: number]> = new Map([
  ['Dollar', ['USD', 1]],
  ['Cent', ['USD', 0.01]],
  ['Pound', ['GBP', 1]],
  ['Penny', ['GBP', 0.01]],
  ['Pence', ['GBP', 0.01]],
]);

const moneyOf = ({ resolution }: Recognized) => {
  const [currency, worth] = UNITS.get(resolution?.unit ?? '') ?? [null, 1];
  const value = resolution?.value;
  return {
    value: value === undefined || value === null ? null : Number(value) * worth,
    currency: resolution?.isoCurrency ?? currency,
  };
};

/** Microsoft's recognizer of currencies in American English. */
export const recognizers: Contestant = {
  name: 'MS Recognizers',
  what: `${PACKAGE} ${version(PACKAGE)}`,
  findsNames: false,
  statesValues: true,
  find: ({ text }) =>
    recognizeCurrency(text, 'en-us').map((one) => ({
      start: one.start,
      end: one.end + 1,
      kind: 'money',
      money: moneyOf(one),
    })),
};

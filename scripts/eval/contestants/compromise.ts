import nlp from 'compromise';
import { version } from '../package-version.ts';
import type { Predicted } from '../prediction.ts';
import type { Contestant } from './contestant.ts';
import { trimmed } from './trim.ts';

/** What compromise says of a phrase; its types leave it open. */
interface Phrase {
  readonly offset: { readonly start: number; readonly length: number };
  readonly money?: { readonly num?: number | null; readonly currency?: string | null };
}

interface Part {
  readonly json: (options: object) => unknown;
}

/** The codes and worths of the currencies that it names by a word. */
const CURRENCIES: ReadonlyMap<string, readonly [currency: string, worth: number]> = new Map([
  ['dollar', ['USD', 1]],
  ['cent', ['USD', 0.01]],
  ['euro', ['EUR', 1]],
  ['pound', ['GBP', 1]],
  ['penny', ['GBP', 0.01]],
  ['yen', ['JPY', 1]],
]);

const moneyOf = ({ money }: Phrase) => {
  const named = money?.currency ?? null;
  const [currency, worth] = CURRENCIES.get(named ?? '') ?? [named, 1];
  const value = money?.num ?? null;
  return { value: value === null ? null : value * worth, currency };
};

const phrasesOf = (part: Part): readonly Phrase[] =>
  part.json({ offset: true, money: true }) as readonly Phrase[];

/** compromise: people, organizations, places and money by its own taggers, with offsets. */
export const compromise: Contestant = {
  name: 'compromise',
  what: `compromise ${version('compromise')}`,
  findsNames: true,
  statesValues: true,
  find: ({ text }) => {
    const view = nlp(text);
    const named = (part: Part, kind: string): readonly Predicted[] =>
      phrasesOf(part).map(({ offset: { start, length } }) => ({
        ...trimmed(text, { start, end: start + length }),
        kind,
      }));
    const amounts = phrasesOf(view.money()).map((phrase): Predicted => {
      const { start, length } = phrase.offset;
      const money = moneyOf(phrase);
      return { ...trimmed(text, { start, end: start + length }), kind: 'money', money };
    });
    return [
      ...named(view.people(), 'person'),
      ...named(view.organizations(), 'organization'),
      ...named(view.places(), 'place'),
      ...amounts,
    ];
  },
};

import type { PartialDate } from '../../src/dossiers/partial-date.ts';
import type messages from '../_locales/en/messages.json';

/** A message of the interface; English is complete, so that its keys are all there are. */
export type MessageKey = keyof typeof messages;

/** A message with one form per plural category, without the category: `actorCount`. */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** Looks a message up, as `browser.i18n.getMessage` does; '' when there is none. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

/** The words of the interface, and numbers, money and dates in the same language. */
export interface Words {
  /** BCP 47 tag of the language the words are in. */
  readonly locale: string;
  /** Which way the language is written. */
  readonly direction: 'ltr' | 'rtl';
  /** The message, with `$1`, `$2`... replaced. */
  t(key: MessageKey, ...substitutions: readonly string[]): string;
  /** The form of a message for a count, which stands for `$1`; the rest follow as `$2`... */
  plural(key: PluralKey, count: number, ...more: readonly string[]): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** Money in words: 45e9 in USD is "$45 billion". */
  money(value: number, currency: string): string;
  /** The name of a currency in the plural: "US dollars". */
  currency(code: string): string;
  /** "a, b, and c". */
  list(items: readonly string[]): string;
  /** A day as "May 7, 2021", a month as "May 2021", a year as it is; other text unchanged. */
  date(date: PartialDate): string;
}

const PARTIAL_DATE = /^\d{4}(-\d{2}){0,2}$/;

const YEAR = { timeZone: 'UTC', year: 'numeric' } as const;
const MONTH = { ...YEAR, month: 'short' } as const;

const DATE_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  YEAR,
  MONTH,
  { ...MONTH, day: 'numeric' },
];

/** Makes the words of the interface from a source of messages. */
export function createWords(getMessage: GetMessage, uiLanguage: string): Words {
  const language = getMessage('intlLocale') || 'en';
  const locale = uiLanguage.split('-')[0] === language ? uiLanguage : language;
  const plurals = new Intl.PluralRules(locale);
  const numberFormats = new Map<string, Intl.NumberFormat>();
  const dateFormats: Intl.DateTimeFormat[] = [];

  const number: Words['number'] = (value, options = {}) => {
    const key = JSON.stringify(options);
    let format = numberFormats.get(key);
    if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(locale, options)));
    return format.format(value);
  };
  const currencyName: Words['currency'] = (code) => {
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
    });
    return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
  };
  const message = (key: string, substitutions: readonly string[]): string =>
    getMessage(key, [...substitutions]);

  return {
    locale,
    direction: getMessage('textDirection') === 'rtl' ? 'rtl' : 'ltr',
    t: (key, ...substitutions) => message(key, substitutions),
    plural(key, count, ...more) {
      const substitutions = [number(count), ...more];
      return (
        message(`${key}_${plurals.select(count)}`, substitutions) ||
        message(`${key}_other`, substitutions)
      );
    },
    number,
    money(value, currency) {
      const style = { style: 'currency', currency } as const;
      if (Math.abs(value) < 1e6) {
        return number(value, { ...style, maximumFractionDigits: Number.isInteger(value) ? 0 : 2 });
      }
      // Intl writes "$45B"; the words are taken from the plain number, the sign from the currency.
      const inWords = number(value, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: 4,
      });
      // Languages with such a form say "millions of dollars", which Intl does not.
      if (plurals.select(1e6) === 'many') {
        const name = currency === 'USD' ? message('dollars', []) : currencyName(currency);
        return message('millionsOf', [inWords, name]);
      }
      return new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 0 })
        .formatToParts(1)
        .map((part) => (part.type === 'integer' ? inWords : part.value))
        .join('');
    },
    currency: currencyName,
    list: (items) => new Intl.ListFormat(locale).format(items),
    date(date) {
      const parts = date.split('-').length;
      const style = DATE_STYLES[parts - 1];
      if (!style || !PARTIAL_DATE.test(date)) return date;
      const day = new Date(`${date}${'-01'.repeat(3 - parts)}T00:00:00Z`);
      if (Number.isNaN(day.valueOf())) return date;
      return (dateFormats[parts] ??= new Intl.DateTimeFormat(locale, style)).format(day);
    },
  };
}

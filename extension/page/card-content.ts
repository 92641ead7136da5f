import type { ActorKind } from '../../src/dossiers/entity.ts';
import type { Amount, Qualifier } from '../../src/figures/amount.ts';
import type { CardLine, HoverFacts, PageAnalysis } from '../shared/messages.ts';
import type { Words } from '../shared/words.ts';
import type { PageMark } from './page-mark.ts';

/** What a hover card says, in words ready to be shown. */
export interface CardContent {
  readonly kind: string;
  /** A name of the data, or words of the article. */
  readonly title: string;
  /** The role on the article's date, or an amount's value. */
  readonly subtitle: CardLine | null;
  readonly lines: readonly CardLine[];
}

/** What the card's words are made from. */
export interface CardSource {
  readonly text: string;
  readonly analysis: PageAnalysis;
  readonly words: Words;
}

const QUOTE_LENGTH = 80;

const KIND_KEYS = {
  person: 'kindPerson',
  organization: 'kindOrganization',
  place: 'kindPlace',
  program: 'kindProgram',
  event: 'kindEvent',
} as const satisfies Record<ActorKind, string>;

const QUALIFIER_KEYS = {
  about: 'qualifierAbout',
  'at-least': 'qualifierAtLeast',
  'at-most': 'qualifierAtMost',
  'more-than': 'qualifierMoreThan',
  'less-than': 'qualifierLessThan',
  additional: 'qualifierAdditional',
} as const satisfies Record<Qualifier, string>;

/** What the card of a mark says. Of a note it says only that there is one: see THREATS. */
export function cardContent(mark: PageMark, { text, analysis, words }: CardSource): CardContent {
  const printed = text.slice(mark.start, mark.end);
  switch (mark.type) {
    case 'actor': {
      const { kind: actorKind, entity } = mark.mention;
      const kind = words.t(KIND_KEYS[actorKind]);
      const facts = Object.hasOwn(analysis.actors, entity) ? analysis.actors[entity] : undefined;
      if (!facts) {
        return { kind, title: printed, subtitle: null, lines: [words.t('unknownActor')] };
      }
      const subtitle = facts.role === null ? null : { english: facts.role };
      return { title: facts.name, subtitle, ...actorContent(facts, kind, words) };
    }
    case 'amount':
      return amountContent(mark.amount, printed, { text, analysis, words });
    case 'note':
      return { kind: words.t('kindNote'), title: quote(printed), subtitle: null, lines: [] };
    case 'light':
      return { kind: '', title: printed, subtitle: null, lines: [] };
  }
}

/** Kind and lines; what the article itself says stands in quotation marks and is labelled so. */
function actorContent(
  { origin, summary }: HoverFacts,
  kind: string,
  words: Words,
): Pick<CardContent, 'kind' | 'lines'> {
  if (origin === 'data') return { kind, lines: summary === '' ? [] : [{ english: summary }] };
  const lines = summary === '' ? [] : [{ english: `“${summary}”` }];
  return { kind: words.t('kindFromArticle', kind), lines };
}

/** The noted words, which the page itself shows; long ones cut. */
const quote = (printed: string): string =>
  printed.length <= QUOTE_LENGTH
    ? `“${printed}”`
    : `“${printed.slice(0, QUOTE_LENGTH).trimEnd()}…”`;

/** How a mark is called where several stand at one place. */
export function cardTitle(mark: PageMark, source: CardSource): string {
  return cardContent(mark, source).title;
}

function amountContent(
  amount: Amount,
  printed: string,
  { text, analysis, words }: CardSource,
): CardContent {
  const { value, high, qualifier, period } = amount;
  const lines: CardLine[] = [];
  if (period) lines.push({ english: `“${text.slice(period.start, period.end)}”` });
  const perYear = value === null ? null : valuePerYear(value, amount);
  if (perYear !== null) lines.push(words.t('amountPerYear', money(perYear, amount, words)));

  lines.push(...(analysis.amountLines[amount.start] ?? []));

  let subtitle: string;
  if (value === null) subtitle = words.t('amountVague');
  else if (high === null) subtitle = money(value, amount, words);
  else {
    subtitle = words.t('amountRange', money(value, amount, words), money(high, amount, words));
  }
  if (qualifier && value !== null) subtitle = words.t(QUALIFIER_KEYS[qualifier], subtitle);
  const isAsPrinted = subtitle === printed;
  return {
    kind: words.t('kindMoney'),
    title: printed,
    subtitle: isAsPrinted ? null : subtitle,
    lines,
  };
}

/** A total over more than one year, spread evenly; null for everything else. */
function valuePerYear(value: number, { high, period }: Amount): number | null {
  if (high !== null || period?.basis !== 'total' || period.years === null) return null;
  return period.years > 1 ? value / period.years : null;
}

const money = (value: number, { currency }: Amount, words: Words): string =>
  currency === null ? words.number(value) : words.money(value, currency);

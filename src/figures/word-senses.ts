import { codeAt } from './characters.ts';
import type { CurrencyUnit } from './currencies.ts';

/** A currency word with its number, and what is known of both. Offsets in UTF-16 units, end exclusive. */
export interface WordInContext {
  readonly text: string;
  /** Where the number starts. */
  readonly start: number;
  /** Where the currency word starts and ends. */
  readonly wordStart: number;
  readonly end: number;
  readonly unit: CurrencyUnit;
  /** A country's adjective stands before the word. */
  readonly named: boolean;
  readonly scaled: boolean;
  readonly grouped: boolean;
}

const MONEY_NOUN =
  /^ of (?:[a-z]+ )?(?:taxpayers?|public|government|state|money|funding|aid|cash|debts?|investments?|savings?|cuts|spending|tax|taxes|revenues?|funds|assets|loans?|losses|profits?|grants?|income|damages?|support|assistance)\b/i;
const WEIGHT_AFTER =
  /^(?: of\b| (?:heavier|lighter|overweight|underweight|in weight|per square|per acre|per hectare)\b|-)/i;
const WEIGHT_BEFORE =
  /\b(?:weigh\w*|catch|harvest(?:s|ed)?|crop|payload|cargo|thrust|lost|lose[sd]?|losing|shed|gain(?:ed|s)?|lift(?:ed|s)?|haul(?:ed|s)?)\b[^.;]*$/i;
const MONEY_BEFORE =
  /\b(?:cost(?:s|ing)?|pa(?:y|ys|id|ying)|worth|fine[sd]?|price[sd]?|earn(?:s|ed|ing)?|spen[dt]s?|charge[sd]?|sold|sells?|b(?:uy|ought)|raise[sd]?|owe[sd]?|borrow(?:s|ed)?|lent|lend|fee|wages?|salary|budget|save[sd]?|receive[sd]?)\b[^.;]*$/i;
const RATE_AFTER =
  /^ (?:an?|per|each|every) (?:hour|day|week|month|year|night|head|person|share)\b/i;
/** After "won" the verb stands what was won, or who and when: "5,000 won the lottery". */
const OBJECT_AFTER =
  /^ (?:jobs|lives|homes|people|votes|the|an?|his|her|its|their|our|my|this|that|all|some|no|seats?|medals?|gold|silver|bronze|re-?election|over|praise|support|approval|back|out|prizes?|awards?|just|only|by|more|at)\b/i;

/** What follows a sum that has no scale word; after a verb there is an object instead: "40,000 won asylum". */
const SUM_GOES_ON =
  /^(?:$|[^ ]| (?:in|for|to|from|on|of|worth|each|per|as|and|or|with|into|was|were|is|are|will|would|that|which|last|this|annually|since|between|during|when|if)\b| \()/i;

/** What a currency's name qualifies: "the 20 euro countries", "14 franc-zone states", "two dollar bonds". */
const QUALIFIED =
  /^[- ](?:zone|area|bloc|group|club|union|market|exchange|index|denominated|pegged|backed|linked|based|countr(?:y|ies)|states?|nations?|members?|econom(?:y|ies)|governments?|bonds?|bondholders|loans|accounts?|assets?|deposits?|swaps?|traders?|reserves|banks?|stores?|shops?|cris[ei]s|devaluations?|auctions?|zones|areas|markets|exchanges|issuers?|mines?|villages?)\b/i;

/** Deer and the like: what else a buck is. */
const GAME = /\b(?:hunt\w*|deer|graz\w*|antler\w*|herds?|does|fawns?)\b/i;
const GAME_REACH = 48;

/** Whether the currency's name only qualifies the next word, which the number counts. */
function qualifiesNext({ text, start, wordStart, end, scaled, grouped }: WordInContext): boolean {
  const after = text.slice(end, end + 16);
  if (/^-(?:denominated|pegged|backed|linked)\b/i.test(after)) return true;
  // China's "50-cent army" and addresses: "7 Sterling Road".
  if (/^ (?:army|party|Street|St\.|Road|Rd\.|Avenue|Lane|Drive)\b/.test(after)) return true;
  const plural = /s$/i.test(text.slice(wordStart, end));
  const article = /(?:^|\s)an? $/i.test(text.slice(Math.max(0, start - 3), start));
  const bare = !plural && !article && !scaled && !grouped;
  return bare && text[wordStart - 1] === ' ' && QUALIFIED.test(after);
}

/** "One dollar in three", "one euro of every ten": a share of some sum. */
const isShare = ({ text, start, wordStart, end }: WordInContext): boolean =>
  /^(?:one|a|1)[ -]$/i.test(text.slice(start, wordStart)) &&
  /^ (?:in|out of|of|for) (?:every |each )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3})\b(?! (?:years?|months?|weeks?|days?|hours?))/i.test(
    text.slice(end, end + 32),
  );

/** Whether the word after the number is an ordinary word ("won" the verb, "pounds" the weight) and no money. */
export function isOrdinaryWord(word: WordInContext): boolean {
  const { text, unit, end } = word;
  if (qualifiesNext(word) || isShare(word)) return true;
  if (word.named) return false;
  if (/^bucks/i.test(text.slice(word.wordStart, end))) {
    const around = text.slice(Math.max(0, word.start - GAME_REACH), end + GAME_REACH);
    if (GAME.test(around)) return true;
  }
  const initial = codeAt(text, word.wordStart);
  if (initial >= 65 && initial <= 90 && !word.scaled && !word.grouped) {
    // "Ten Dollars" in a headline is money, "50 Cent", "5 Rand" and "Two Real" are names.
    if (
      unit.evidence !== 'number' ||
      /^(?:Cent|Rand|Sterling|Francs?)$/.test(text.slice(word.wordStart, end))
    )
      return true;
  }
  if (unit.evidence === 'number') return false;
  const after = text.slice(end, end + 32);
  if (unit.evidence === 'strong') {
    if (!word.scaled && !word.grouped) return true;
    if (RATE_AFTER.test(after)) return false;
    return word.scaled ? OBJECT_AFTER.test(after) : !SUM_GOES_ON.test(after);
  }
  if (/^ sterling\b/i.test(after)) return false;
  // "Millions pound the pavements"
  if (/^pound (?:the|an?|at|on|away|his|her|their)\b/i.test(text.slice(word.wordStart, end + 8)))
    return true;
  if (MONEY_NOUN.test(after)) return false;
  if (WEIGHT_AFTER.test(after) || (text[word.wordStart - 1] === '-' && !word.scaled)) return true;
  const before = text.slice(Math.max(0, word.start - 48), word.start);
  if (WEIGHT_BEFORE.test(before)) return true;
  return !word.scaled && !MONEY_BEFORE.test(before) && !RATE_AFTER.test(after);
}

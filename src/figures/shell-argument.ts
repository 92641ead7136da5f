import type { Money } from './money.ts';

const REACH = 48;
/** "$0" to "$9": what a program calls its arguments, and a pattern what it has found. */
const LENGTH = 2;
const DOLLAR = 36;
const CODE =
  /\b(?:(?:first|second|third|last|only|command-line) (?:argument|parameter)s?|placeholders?|regex|regular expressions?|shell|bash|awk|grep|sed|capture groups?)\b|\becho \$/u;

/**
 * Whether a dollar sign and one digit are an argument in a text about programs, and no sum: alone in
 * straight quotation marks or backticks, or with a word of programs near it.
 */
export const isShellArgument = (text: string, { start, end }: Money): boolean => {
  if (end - start !== LENGTH || text.charCodeAt(start) !== DOLLAR) return false;
  const before = text.charAt(start - 1);
  if ((before === '"' || before === '`') && text.charAt(end) === before) return true;
  return CODE.test(text.slice(Math.max(0, start - REACH), end + REACH));
};

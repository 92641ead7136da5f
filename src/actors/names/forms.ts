import { Word } from '../lexicon/word-class.ts';
import { isNameSuffix } from '../name-suffix.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../tagger/tag-names.ts';
import { Flag, Gap } from '../tokens.ts';
import { isEnglishToken } from '../word-sense.ts';

/** Family names that stand first in Chinese, Korean and Vietnamese order. */
const FAMILY_NAMES_FIRST = new Set(
  `Xi Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang
  Xie Song Tang Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu
  Ding Ren Shen Yao Lai Tsai Chiang Mao Wen Qin Shi Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Moon
  Shin Seo Kwon Hwang Ahn Song Ryu Hong Roh Ri Pak Paek Nguyen Tran Le Pham Huynh Hoang Vo Dang Bui
  Do Ho Ngo Duong Truong Hun Hok Sok Chea Abe Kishida`.split(/\s+/u),
);

/** A part of a name: first and last token. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** "Cheah Wei Ling": three words of which the first is no first name that is known. */
const mayOpenWithSurname = (reading: Reading, first: number, last: number): boolean =>
  last - first === 2 &&
  reading.word(first).length > 2 &&
  !reading.is(first, Word.firstName) &&
  !isEnglishToken(reading, first);

/**
 * The parts of a person's full name that stand for the person alone: the last word with its
 * particles, longer endings ("Pérez Molina"), and a family name that stands first ("Xi").
 */
export const surnameParts = (reading: Reading, { first, last }: Span): readonly Part[] => {
  let end = last;
  while (end > first && isNameSuffix(reading, end)) end--;
  if (end === first) return [];
  const parts: Part[] = [];
  for (let at = end; at > first; at--) {
    if (!reading.has(at, Flag.capital) && !reading.is(at, Word.particle)) continue;
    if (reading.word(at).length === 1 || reading.has(at, Flag.dotted)) break;
    // Half of a hyphenated name is another name.
    if (reading.gap(at) === Gap.hyphen && !reading.is(at - 1, Word.particle)) continue;
    parts.push({ first: at, last: end });
    if (end - at >= 3) break;
  }
  if (FAMILY_NAMES_FIRST.has(reading.word(first)) || mayOpenWithSurname(reading, first, end))
    parts.push({ first, last: first });
  // "Gabriel Ruiz Ortega" is "Ruiz" as well as "Ruiz Ortega".
  const middle = end - 1;
  if (
    middle > first &&
    reading.word(middle).length > 2 &&
    reading.has(middle, Flag.capital) &&
    reading.gap(end) === Gap.space &&
    reading.gap(middle) === Gap.space &&
    !reading.is(middle, Word.firstName) &&
    !isEnglishToken(reading, middle)
  ) {
    parts.push({ first: middle, last: middle });
  }
  return parts;
};

/** The initials of a name's capitalized words: "SPF" of "Savannah Policy Forum". */
export const initialsOf = (reading: Reading, { first, last }: Span): string => {
  let initials = '';
  for (let at = first; at <= last; at++) {
    if (reading.has(at, Flag.capital)) initials += reading.word(at).charAt(0);
  }
  return initials;
};

/**
 * The shorter forms of a body's name that still name it: its ending without the first word
 * ("Crisis Group"), its beginning without the head ("Katanga Mineral"), and a first word that is
 * none of the language ("Wagner").
 */
export const shortForms = (reading: Reading, { first, last }: Span): readonly Part[] => {
  const forms: Part[] = [];
  const hasConnector = Array.from({ length: last - first + 1 }, (_, i) => first + i).some(
    (at) => !reading.has(at, Flag.capital) && reading.is(at, Word.connector),
  );
  if (!hasConnector && last - first >= 2) {
    forms.push({ first: first + 1, last });
    if (reading.is(last, Word.bodyHead)) forms.push({ first, last: last - 1 });
  }
  const isShort = reading.word(first).length <= 3;
  if (last > first && !isShort && !isEnglishToken(reading, first))
    forms.push({ first, last: first });
  return forms;
};

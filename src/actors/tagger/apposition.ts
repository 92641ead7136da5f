import { Word } from '../lexicon/word-class.ts';
import type { Reading } from '../reading.ts';
import { Gap } from '../tokens.ts';
import { hashWord } from '../word-hash.ts';

const REACH = 7;
const [WHO, WHOSE, WHERE, A, AN, THE] = ['who', 'whose', 'where', 'a', 'an', 'the'].map(hashWord);

/** What follows a name's last token behind a comma: the class of noun that an apposition ends with, below 8. */
export const appositionAfter = (reading: Reading, last: number): number => {
  let at = last + 1;
  if (reading.gap(at) !== (Gap.comma | Gap.space)) return 0;
  const { lowers } = reading.tokens;
  const opening = lowers[at];
  if (opening === WHO || opening === WHOSE) return 4;
  if (opening === WHERE) return 5;
  const definite = opening === A || opening === AN || opening === THE;
  for (const end = at + REACH; at < end; at++) {
    if (reading.is(at, Word.personNoun)) return definite ? 1 : 6;
    if (reading.is(at, Word.placeNoun)) return 2;
    if (reading.is(at, Word.organizationNoun)) return 3;
    if (!reading.joined(at + 1)) break;
  }
  return definite ? 7 : 0;
};

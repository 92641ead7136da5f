import { Word } from '../lexicon/word-class.ts';
import type { Words } from '../names/head-word.ts';
import type { Reading } from '../reading.ts';
import { Flag } from '../tokens.ts';
import { hashAt, listHas, OF, wordList } from '../word-list.ts';

/** Bodies by which a place acts. */
const BODIES = wordList(`
  administration ambassador army authorities cabinet coalition commandos court courts delegation
  diplomats embassy envoy envoys government intelligence judiciary junta leadership legislature
  military militia ministry navy negotiators parliament police prosecutors regime senate squad team
  troops forces`);
/** What one who acts does, thinks or decides. */
const DEEDS = wordList(`
  accusation accusations action actions aggression agreement aims ambition ambitions announcement
  annexation attack attacks bombardment bombing approach assault attempt attempts attitude backing
  ban behavior behaviour blockade bid campaign claim claims commitment commitments conduct consent
  crackdown decision decisions defiance demand demands denial diplomacy effort efforts embargo
  failure fight goals handling incursion insistence intention intentions interference intervention
  invasion involvement judgment maneuvering meddling mistake mistakes motives move moves objections
  obligations occupation offensive offer opposition ouster persecution plan plans pledge pledges
  policies policy position posture priorities promise promises proposal proposals provocations
  refusal reluctance repression response retaliation rivals sanctions shelling role silence stance
  strategy strikes strategists struggle support tactics threat threats treatment veto victory
  defeat view views vote war wars vow willingness withdrawal adversaries allies ally enemies foe
  foes rival`);
/** Bodies that a place before them names: "the Hong Kong government", "this Peru side". */
const NAMED_BODIES = wordList(`
  government regime administration authorities army military navy side squad team
  delegation negotiators legislature`);
const WORDS_BETWEEN = 3;

/** Whether what the place owns is a deed or a body that acts: "Peru's new position". */
const ownsDeed = (reading: Reading, last: number): boolean => {
  if (!reading.has(last + 1, Flag.possessive)) return false;
  for (let at = last + 2; at <= last + 2 + WORDS_BETWEEN; at++) {
    if (!reading.joined(at) || reading.is(at, Word.function)) return false;
    if (listHas(BODIES, reading, at) || listHas(DEEDS, reading, at)) {
      // "Russia's army base": a place.
      return !(reading.joined(at + 1) && reading.is(at + 1, Word.placeNoun));
    }
  }
  return false;
};

/** "The Peru side" is no team where it is the side of something. */
const namesBody = (reading: Reading, last: number): boolean =>
  reading.joined(last + 1) &&
  listHas(NAMED_BODIES, reading, last + 1) &&
  hashAt(reading, last + 2) !== OF;

/** Whether a place stands before what it does or by what it acts. */
export const isOwner = (reading: Reading, { last }: Words): boolean =>
  ownsDeed(reading, last) || namesBody(reading, last);

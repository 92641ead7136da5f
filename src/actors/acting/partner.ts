import { Word } from '../lexicon/word-class.ts';
import type { Words } from '../names/head-word.ts';
import type { Reading } from '../reading.ts';
import { Flag, Gap } from '../tokens.ts';
import { hashLetters } from '../word-hash.ts';
import { isPersonNoun } from '../word-sense.ts';
import { hashAt, listHas, OF, THE, wordList, type WordList } from '../word-list.ts';

/** Verbs whose object is one who acts or decides, in the forms that stand before it. */
const DONE_TO_ACTORS = wordList(`
  accuse accuses accused accusing urge urges urged urging warn warns warned warning blame blames
  blamed blaming condemn condemns condemned condemning criticize criticizes criticized criticizing
  criticise criticises criticised criticising beat beats beating defeat defeats defeated defeating
  persuade persuades persuaded persuading convince convinces convinced convincing pressure
  pressured pressuring pressing force forces forced forcing punish punishes punished punishing
  sanction sanctioned sanctioning deter deters deterred deterring appease appeased appeasing sue
  sues sued suing lobby lobbied lobbying thank thanks thanked thanking ask asks asked asking tell
  tells told telling compel compels compelled compelling coerce coerced coercing confront
  confronted confronting provoke provokes provoked provoking anger angers angered angering
  infuriate infuriated outrage outraged embarrass embarrassed alarm alarmed antagonize antagonized
  trust trusts trusted mistrust oblige obliged allow allows allowed allowing let letting accuser
  thrashed outplayed knocked reassure reassured reassuring placate placated counter counters
  countered countering`);

/** For each preposition what has to stand before it, so that what follows is one who acts. */
const RELATIONS: ReadonlyMap<number, WordList> = new Map([
  [
    hashLetters('against'),
    wordList(`
  sanction sanctions war wars case charges vote votes voted fight fights fought fighting struggle
  campaign threat threats retaliation retaliate retaliated complaint complaints lawsuit lawsuits
  accusation accusations allegations goal goals game match test series final semifinal victory win
  wins won play played plays lost loss draw tariffs embargo coalition alliance measures action
  defend defended defending defense deterrent protests protest sided siding side unite united
  penalties deterrence claims evidence ruled ruling quarterfinal points runs scored`),
  ],
  [
    hashLetters('with'),
    wordList(`
  talks talk negotiate negotiated negotiating negotiations negotiation deal deals agreement
  agreements pact treaty accord ties relations relationship relationships alliance allied ally war
  dispute disputes conflict confrontation diplomacy dialogue peace truce ceasefire cease-fire
  cooperation cooperate cooperated cooperating partnership partner standoff stand-off tension
  tensions rivalry rift row feud quarrel compete competing competition trade trading engagement
  engage engaging agreed reconciliation normalization friendship partnered sided siding clash
  clashed collusion colluded colluding contract contracts settlement swap cooperates`),
  ],
  [
    hashLetters('from'),
    wordList(`
  pressure support aid assistance help permission approval consent criticism orders demands demand
  threat threats independence concessions backing funding guarantees assurances reaction response
  condemnation invitation protest protests retaliation opposition pushback commitment commitments
  request requests apology sanction sanctions word signals loan loans independent instructions
  interference handover subsidies`),
  ],
  [
    hashLetters('on'),
    wordList(`
      pressure sanctions tariffs embargo call calls called calling impose imposed imposing war
      reliance dependence dependent rely relied relies depend depends`),
  ],
  [
    hashLetters('to'),
    wordList(
      'allegiance loyal loyalty warning ultimatum concessions hostile appeal appealed beholden lost',
    ),
  ],
  [
    hashLetters('toward'),
    wordList('policy policies hostility stance approach posture attitude hostile'),
  ],
  [
    hashLetters('towards'),
    wordList('policy policies hostility stance approach posture attitude hostile'),
  ],
  [hashLetters('over'), wordList('victory win wins triumph triumphed')],
]);

/** Words before "by" after which it leads to a neighbor or an example: "followed by Chile". */
const NO_AGENT_BEFORE = wordList(`
  followed surrounded bordered flanked divided separated stop stopped stops pass passed passing go
  goes went going drive drove near close nearby trailed joined extension exceeded way
  overshadowed dwarfed eclipsed outnumbered ringed framed inspired influenced affected`);

/** Right before "of" and the name. */
const BODIES_OF = wordList(
  'government governments regime authorities army actions position policy policies',
);

const RELATION_BETWEEN = wordList(`
  talks negotiations deal deals agreement agreements pact treaty accord ties relations relationship
  alliance war wars dispute disputes conflict confrontation diplomacy dialogue peace truce ceasefire
  cooperation partnership standoff tension tensions rivalry rift row feud competition summit match
  game final hostilities enmity friendship struggle contest trust mistrust contract semifinal
  clashes clash swap`);

const VERSUS = wordList('v vs versus');
const BETWEEN = hashLetters('between');
const BY = hashLetters('by');
const REACH = 4;

/** Whether one of the words stands in the same sentence a few tokens before `at`. */
const relatedBefore = (reading: Reading, at: number, relation: WordList): boolean => {
  for (let back = at - 1; back >= at - REACH; back--) {
    if ((reading.gap(back + 1) & (Gap.block | Gap.stop | Gap.comma)) !== 0) return false;
    if (listHas(relation, reading, back)) return true;
  }
  return false;
};

/** "Praised by the Berlin music critic", "talks with China experts": the next words are a person. */
const describesPerson = (reading: Reading, next: number): boolean => {
  for (let at = next; at < next + 3; at++) {
    if (!reading.joined(at) || reading.is(at, Word.function)) return false;
    if (isPersonNoun(reading.lower(at))) return true;
  }
  return false;
};

/** Whether the word before a place, with those before it, leads to one who acts. */
const isRelated = (reading: Reading, before: number, several: boolean): boolean => {
  const word = hashAt(reading, before);
  if (DONE_TO_ACTORS.has(word) || VERSUS.has(word)) return true;
  if (word === BY) return !listHas(NO_AGENT_BEFORE, reading, before - 1);
  if (word === OF) return listHas(BODIES_OF, reading, before - 1);
  if (word === BETWEEN) return several && relatedBefore(reading, before, RELATION_BETWEEN);
  const relation = RELATIONS.get(word);
  return relation !== undefined && relatedBefore(reading, before, relation);
};

/**
 * Whether a place is the one that something is done by, to, with or against as one that acts: "ties
 * with Peru", "imposed by Paris", "beating Chile". `several` for places joined by "and".
 */
export const isPartner = (reading: Reading, { first, last }: Words, several: boolean): boolean => {
  const the = hashAt(reading, first - 1) === THE;
  const from = the ? first - 1 : first;
  if (!reading.joined(first) || !reading.joined(from) || reading.gap(from) === Gap.hyphen)
    return false;
  // What follows belongs to another noun: "tensions over Iran's program", "against Iran-backed groups".
  if (reading.gap(last + 1) === Gap.hyphen || reading.has(last + 1, Flag.possessive)) return false;
  return isRelated(reading, from - 1, several) && !describesPerson(reading, last + 1);
};

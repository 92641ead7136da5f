import type { Period } from './amount.ts';
import { wordSet } from './stated-period.ts';

/** Words that begin another clause, beyond which nothing belongs to the amount. */
export const CLAUSE_BREAK = wordSet(
  'which who whom whose while whereas but because although though after before when if since until unless was were is are has had have said says would will could than compared versus against',
);
/** Verbs of them that only help another. */
export const AUXILIARY = /^(?:is|was|were|are|has|have|had|will|would|could|than)$/;
/** Participles that tie "over five years" to the sum even across a relative clause. */
export const SPREAD = wordSet(
  'spread paid payable disbursed spent invested distributed delivered provided repaid allocated phased due out given released granted awarded committed',
);
/** Verbs of growth: what grew between two years is not the sum of those years. */
export const PAST =
  /^(?:rose|risen|fell|fallen|grew|grown|increased?|jumped|doubled|tripled|dropped|declined|climbed|surged|soared|shrank|decreased?)$/;
/** Words before a stretch of time that say since when something was the most. */
export const SUPERLATIVE = wordSet(
  'first highest lowest largest biggest worst best smallest most time',
);
/** "a 10-year high of", "10-year bonds", "a five-year sentence": not the time of the sum. */
export const OTHER_NOUN = wordSet(
  'old olds high low peak record bond bonds note notes treasury treasuries sentence sentences term terms war anniversary yield yields veteran',
);
/** Nouns whose "annual" or "weekly" says nothing of the amount. */
export const EVENT_NOUN = wordSet(
  'report meeting conference summit gathering review survey address event festival forum assembly session newspaper paper magazine briefing journal newsletter show tabloid',
);
/** Words that no compound reaches across. */
export const STOP = wordSet(
  'the a an of in on for to with from by at over under into during through within between about as and or but plus which who that than on its his her their is was are were has had have will would',
);
/** Words between "five-year plan" and its sum. */
export const LEADS_TO = wordSet(
  'of worth totaling totalling for at costing cost spend invest provide raise give deliver pay exceeding exceeds exceed totals total is was reached to',
);
/** Words that qualify the sum itself. */
export const QUALIFYING = wordSet(
  'about around roughly approximately nearly almost some up to more less than at least most over under as much only just estimated an a additional close another reported well',
);

/** A quarter's profit is one quarter's; an annual budget falls due each year. */
export const basisOf = (unit: string): Period['basis'] => (unit === 'quarter' ? 'total' : 'rate');

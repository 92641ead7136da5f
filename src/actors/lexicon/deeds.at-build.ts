// What governments and teams do, and what they have: the words that tell that a place's name means
// those who act for it. They describe the language, not any text.
import { packWordBits } from '../word-bits.ts';
import { hashLetters } from '../word-hash.ts';
import { Deed } from './deed.ts';
import { words } from './words.ts';

/**
 * Verbs of deciding, saying and dealing, in their base form. What happens to a place by itself is
 * left out: it also faces, sees, has, becomes, grows, remains and suffers.
 */
const REGULAR = words(`
  abandon abolish accept accuse acknowledge acquire act admit adopt aid aim alienate allow annex
  announce antagonize apologize appeal appoint approve argue arrest ask assert assist attack
  attempt authorize avenge back ban believe betray blacklist blame block blockade bolster bomb
  bombard borrow boycott breach broker budget call cancel capture cede charge claim close coerce
  compete comply concede conclude condemn condone confirm confiscate confront conquer consider
  control convince cooperate criticise criticize decide declare decline default defeat defend defy
  delay demand demonstrate denounce deny deploy deport detain deter devalue dismiss dispatch
  donate downplay ease eliminate embrace enact encourage endorse enforce exclude execute exempt
  expect expel extradite favor favour fear finance force fund govern grant guarantee halt hedge
  hesitate honor honour hope ignore impose impound imprison infiltrate insist intend intensify
  intercept intervene introduce invade invest invite issue jail join justify kill launch legalize
  liberate lift like lobby manage mediate mobilize mock move nationalize negotiate nominate notify
  object occupy offer oppose order oust outlaw outmaneuver overrule owe pardon participate pass
  persuade plan play pledge postpone prefer present press pressure pretend prohibit promise
  propose prosecute protest provide provoke pull punish pursue push quarrel raise ratify react
  reaffirm rebuff recall recognise recognize reconsider refrain refuse reject release renege
  renegotiate renew renounce repatriate repay repeal report request require rescind resist respond
  restore restrict restructure resume retaliate reveal revive revoke rule sanction scrap seize
  sense sever shell ship sign signal snub spy stage station stop submit subsidize sue summon
  supply support suppress suspect suspend target tax threaten tighten tolerate train trust try
  unveil urge violate vote vow wait want warn watch weigh welcome wish withhold worry`);

/** What a town does as well, in the present: "Lisbon offers all that a traveler wants". */
const NOT_IN_PRESENT = words('like offer provide');

/** Verbs that double their last letter. */
const DOUBLING = words('admit ban control deter expel plan scrap ship snub stop submit');

/** Base, third person, past, participle and the form in -ing of the others. */
const IRREGULAR = `
  agree agrees agreed agreed agreeing, arm arms armed armed arming, beat beats beat beaten
  beating, bet bets bet bet betting, break breaks broke broken breaking, build builds built built
  building, buy buys bought bought buying, choose chooses chose chosen choosing, cut cuts cut cut
  cutting, fight fights fought fought fighting, forbid forbids forbade forbidden forbidding,
  forgive forgives forgave forgiven forgiving, free frees freed freed freeing, freeze freezes
  froze frozen freezing, give gives gave given giving, know knows knew known knowing, lead leads
  led led leading, lend lends lent lent lending, let lets let let letting, lose loses lost lost
  losing, overthrow overthrows overthrew overthrown overthrowing, pay pays paid paid paying, say
  says said said saying, seek seeks sought sought seeking, sell sells sold sold selling, send
  sends sent sent sending, shoot shoots shot shot shooting, spend spends spent spent spending,
  strike strikes struck struck striking, tell tells told told telling, think thinks thought
  thought thinking, veto vetoes vetoed vetoed vetoing, win wins won won winning, withdraw
  withdraws withdrew withdrawn withdrawing`;

/**
 * Forms that count only with an object or the like, being plural nouns as well: "Iran talks", "Russia
 * sanctions".
 */
const WITH_COMPLEMENT = words(`
  aims appeals arms attacks attempts backs bans bets blockades blocks bombs boycotts breaks buys
  calls charges claims closed closes controls cuts defaults delays demands fears fights finances
  forces funds grants halts hedges hopes issues leads lifts likes moved moves objects occupies
  offered orders pardons passes plans plays pledges presents presses promises protests provided
  pulls quarrels raises reports requests ruled rules sanctions sells shells ships shoots signals
  signs snubs stages stations stops strikes supplies supports suspects targets taxes trains trusts
  votes vows waits watches wins wishes withholds worries`);

const forms: (readonly [hash: number, bits: number])[] = [];
const add = (word: string, bits: number): void => {
  forms.push([hashLetters(word), bits]);
};

for (const base of REGULAR) {
  const stem = DOUBLING.has(base) ? base + base.slice(-1) : base.replace(/e$/u, '');
  const toI = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}i` : null;
  add(base, Deed.base);
  if (toI !== null) add(`${toI}es`, Deed.finite);
  else if (!NOT_IN_PRESENT.has(base))
    add(/(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`, Deed.finite);
  add(`${toI ?? stem}ed`, Deed.finite | Deed.participle);
  add(`${stem}ing`, Deed.ing);
}
for (const verb of IRREGULAR.split(',')) {
  const [base = '', third = '', past = '', participle = '', ing = ''] = verb.trim().split(/\s+/u);
  add(base, Deed.base);
  add(third, Deed.finite);
  add(past, Deed.finite);
  add(participle, Deed.participle);
  add(ing, Deed.ing);
}
for (const word of WITH_COMPLEMENT) add(word, Deed.withComplement);

/** All forms of all verbs with their bits of {@link Deed}, for `unpackWordBits`. */
export const deedBits: string = packWordBits(forms);

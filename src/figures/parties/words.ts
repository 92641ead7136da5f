import { wordSet } from '../stated-period.ts';

/** Verbs whose subject parts with the money. */
export const GIVE = wordSet(
  'gave give gives given giving pay pays paid paying provide provides provided providing pledge pledges pledged pledging promise promises promised promising commit commits committed committing send sends sent sending grant grants granted granting award awards awarded awarding donate donates donated donating contribute contributes contributed contributing spend spends spent spending invest invests invested investing lend lends lent lending loan loans loaned loaning allocate allocates allocated allocating disburse disburses disbursed disbursing offer offers offered offering transfer transfers transferred transferring earmark earmarks earmarked earmarking approve approves approved approving release releases released releasing appropriate appropriates appropriated appropriating extend extends extended extending supply supplies supplied supplying',
);

/** Verbs by which a country or a body says what it gives; a person who says them gives nothing. */
export const ANNOUNCE = wordSet(
  'announce announces announced announcing unveil unveils unveiled unveiling',
);

/** Verbs that take the receiver first and the money after "with": "provided Kenya with $5 million". */
export const FURNISH = wordSet(
  'provide provides provided providing supply supplies supplied supplying furnish furnishes furnished present presented',
);

/** Verbs of saying after which "it" is who says it: "Norway said it would give $5 million". */
export const SAY = wordSet(
  'said says say announced announces pledged promised confirmed vowed insisted declared',
);

/** Those of them that take a receiver without "to": "gave Kenya $5 million", "Kenya was promised". */
export const DATIVE = wordSet(
  'gave give gives given giving pay pays paid paying promise promises promised promising send sends sent sending grant grants granted granting award awards awarded awarding lend lends lent lending loan loans loaned loaning offer offers offered offering',
);

/** Verbs whose subject gets the money. */
export const RECEIVE = wordSet(
  'receive receives received receiving get gets got getting borrow borrows borrowed borrowing obtain obtains obtained obtaining secure secures secured accept accepts accepted accepting',
);

/** Participles after which "by" names who gives, and "to" who gets. */
export const GIVEN = wordSet(
  'given paid provided pledged promised committed sent granted awarded donated contributed lent loaned allocated disbursed offered transferred earmarked approved released',
);

/** Nouns for money that passes from one to another. */
export const GIFT = wordSet(
  'aid assistance relief support loan loans grant grants credit credits donation donations contribution contributions funding bailout payment payments pledge pledges commitment financing subsidy subsidies remittances',
);

/** Nouns for what money is bundled into; "for" and "to" name who gets it. */
export const BUNDLE = wordSet(
  'package plan program programme fund lifeline initiative scheme project investment',
);

/** Nouns by which money is its owner's to give: "Norway’s $5 million pledge". */
export const OWN_GIFT = wordSet('pledge commitment promise offer donation contribution gift');

/** What may stand between a verb or owner and the amount. */
export const LEAD = wordSet(
  'a an the its their his her some about around roughly approximately nearly almost up to at least most more than less over under only just another additional further extra estimated total of as much many close well initial first new separate record whopping mere combined annual',
);

/** Helping verbs and adverbs between subject and verb. */
export const HELPERS = wordSet(
  'has have had will would is are was were be been being also already now recently then later since first alone together each jointly quietly publicly repeatedly already has',
);

/** Forms of "be", which turn a participle into a passive. */
export const BE = wordSet('is are was were be been being');

/** Words before "to" and a verb by which the subject binds itself. */
export const BINDS = wordSet(
  'agreed agrees agree plans planned plan promised promises pledged pledges vowed vows committed intends offered set',
);

/** Words that turn a payment into none, or into one that was stopped. */
export const NEGATING = wordSet(
  "not never no neither nor without refuse refuses refused refusing deny denies denied reject rejects rejected block blocks blocked cancel cancels canceled cancelled cut cuts cutting halt halts halted suspend suspends suspended freeze freezes froze frozen stop stops stopped withhold withholds withheld withdrew unpaid fail fails failed cannot instead didn’t doesn’t don’t won’t wouldn’t hasn’t haven’t hadn’t isn’t wasn’t weren’t didn't doesn't don't won't wouldn't hasn't haven't hadn't isn't wasn't weren't",
);

/** Sums that a deal, a harm or a judgment is worth: nobody hands them over, or not to whom "for" names. */
export const NO_GIFT = wordSet(
  'reward bounty ransom price prices cost costs fine fines penalty bill debt debts damages lawsuit budget deficit surplus trade exports imports exported imported sales sold deal contract estimate market claim stake losses lost savings gap shortfall bribe bribes',
);

/** Bodies that stand for their country after its name or adjective. */
export const GOVERNMENT = wordSet(
  'government governments administration authorities officials lawmakers congress parliament taxpayers leaders',
);

/** Nouns after a place's name that leave it the receiver. */
export const PLACE_NOUN = wordSet('countries nations region states government governments');

/** Words by which a phrase after a name begins, so that the name itself was the receiver. */
export const PHRASE_START = wordSet(
  'in over to for and or as by on at that which who after before during while since this last next each every a an the per annually yearly through from with until under because but if when was were is are has have had will would could may might between within so where starting beginning not',
);

/** Prepositions before a name that make it something else than the subject. */
export const PREPOSITION = wordSet(
  'of from in for with by near to at on against about between among under over inside outside across into via like than as or',
);

/** Titles before a name. */
export const TITLE = wordSet(
  'the president vice prime minister secretary general chancellor king senator sen rep gov governor then former mr mrs ms . then-president',
);

/** Words that begin another clause. */
export const CLAUSE = wordSet(
  'that which who whom whose because but although though after before when while if since until unless where whereas compared versus',
);

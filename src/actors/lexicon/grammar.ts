// Closed classes of English words that tell what a capital letter next to a name means. They
// describe the language, not any text.
import { words } from './words.ts';

/** Determiners, pronouns, prepositions, conjunctions, auxiliaries and the adverbs that open sentences. */
export const FUNCTION_WORDS = words(`
  a an the this that these those each every either neither some any no all both such another many
  much more most few fewer several other others what which who whom whose when where why how whether
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  one two three four five six seven eight nine ten
  and or but nor so yet for if because since unless until till while whereas although though as than
  of in on at by to from with without within into onto upon over under above below between among
  amid against about around across after before behind beyond beside besides despite down during
  except inside like near off out outside past per through throughout toward towards up via versus vs
  is are was were be been being am has have had having do does did doing can could will would shall
  should may might must ought let lets cannot not never
  here there then thus hence now once again also even ever just only still too very rather quite
  perhaps maybe meanwhile instead however moreover furthermore nevertheless nonetheless otherwise
  indeed today yesterday tomorrow tonight later earlier soon recently previously finally eventually
  first second third last next former then-former ultimately apparently clearly notably critically
  according regarding concerning including following given unlike amid ahead back away already almost
  yes ok well`);

/** Months and days of the week. */
export const CALENDAR_WORDS = words(`
  january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon
  tue tues wed thu thur thurs fri sat sun`);

export const MONTHS = words(`
  january february march april may june july august september october november december`);

/** Words before a month. */
export const MONTH_PREPOSITIONS = words(
  'in on by since until till of last next this early late mid during from to through before after between and',
);

/** Words that, after "U.S.", show that the country itself is meant and no noun is described. */
export const VERBS_AFTER_COUNTRY = words(`
  says said wants needs must intends plans hopes expects supports opposes believes faces remains
  became become becomes began begins begun took takes gave gives made makes went goes came comes got
  gets sent sends led leads lost loses won wins kept keeps left leaves spends spent sees saw knows
  knew puts sought seeks ranks stands stood fought fights sold sells bought buys built builds
  withdrew withdraws met meets cut cuts relies relied imposed imposes announced launched wanted
  needed agreed refused decided appears appeared seems seemed continues continued provides provided
  deported accused urged backed invaded recognized considers considered tried tries helped helps`);

/** Verbs of saying and of mind, whose subject is a person. */
export const SAYING_VERBS = words(`
  said says say saying told tells added adds wrote writes argued argues asked asks warned warns noted
  notes explained explains claimed claims insisted insists conceded concedes acknowledged
  acknowledges admitted admits believes believed thinks thought replied replies recalled recalls
  announced announces testified testifies tweeted tweets declared declares suggested suggests
  concluded concludes declined declines vowed vows pledged pledges promised promises urged urges
  met meets called resigned joined served visited traveled arrived spoke speaks himself herself
  pointed laughed smiled shrugged nodded sighed joked boasted complained lamented wonders wondered
  remembers remembered regrets counters countered agrees agreed disagrees disagreed hopes fears
  observed observes remarked quipped mused cautions cautioned predicts predicted estimates reckons
  grew married studied taught died`);

/** Small words inside names: "Ministry of the Interior", "Doctors and Nurses", "Rio de Janeiro". */
export const NAME_CONNECTORS = words(`
  of for and the on in to de del la las le les du des da das do dos di della van von der den ter bin
  ibn bint al el ul ud ash y e et ould abu d & und`);

/** Small words with which a name may begin: "al-Shabab", "de Blasio", "van der Bellen". */
export const NAME_PARTICLES = words(`
  al el as ash an ad ar at az de del della di da dos du van von der den ter bin ibn ould abu`);

/** Capitalized words and abbreviations that name nobody. */
export const NO_NAMES = words(`
  tv gdp gnp ceo cfo coo cto vat ict ai dna rna hiv aids covid sars mp mps phd mba pr hr id ids ok pdf
  usb gps gif gifs sms url html it pc pcs suv suvs ngo ngos vip vips faq diy lgbt lgbtq ied ieds icbm
  icbms lng sme smes esg ev evs uav uavs r&d am pm ad bc bce ce gmt est utc ceos roi ipo ipos b2b wmd
  kyc ppe pow pows gop-led internet web covid-19 god bible koran quran christmas easter ramadan
  thanksgiving english french spanish arabic mandarin russian urdu hindi farsi swahili latin
  i'm i've i'll i'd it's that's there's here's what's they're we're you're he's she's don't let's
  christian muslim jewish hindu buddhist catholic protestant orthodox sunni shiite
  twenties thirties forties fifties sixties seventies eighties nineties
  jr sr ii iii iv president minister parliamentarian secretary sir madam editor government state states nation country`);

/** Verbs whose object may be anybody or anything, so that a name after them shows no person. */
export const OBJECT_VERBS = words('called met meets visited urged joined asked told left');

/** Prepositions before places. */
export const PLACE_PREPOSITIONS = words(
  'in at near from to outside around across of throughout into inside toward towards',
);

/** Words before the name of a gathering: "at the Port Forum". */
export const GATHERING_OPENERS = words('at during after before annual this');

/** Prepositions that join the complement to the head of a body's name: "Ministry of the Interior". */
export const HEAD_PREPOSITIONS = words('of for on against');

/** Of these prepositions those that hardly ever lead to a person. */
export const LOCATIVES = words('in at near outside inside into throughout');

/** Words before the names of storms, which are no actors. */
export const STORM_WORDS = words('hurricane typhoon cyclone storm');

/** Verbs after which "in" leads to a publication: "she wrote in El Diario". */
export const WRITING_VERBS = words('wrote writes writing published');

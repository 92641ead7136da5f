const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Last words of the names of bodies that leave no doubt, in lower case. */
export const BODY_HEADS = words(`
  academy administration agency airlines airways alliance association authority bank brigade
  broadcasting bureau cartel caucus center centre chamber church clinic club coalition college
  command commission committee company confederation congress consortium corp corporation corps
  council court daily democrats department directorate federation force forces front
  fund gazette group guard guards herald holding holdings hospital inc industries initiative institute
  institution journal laboratories laboratory league legion llc ltd magazine militia ministry movement museum
  network news observatory office organization organisation parliament partnership party police
  post press project register research school secretariat senate service services society studio
  studios syndicate systems tabloid taskforce telegraph times tribunal tribune trust union united
  university watch weekly`);

/** Last words of the names of places that leave no doubt. */
export const PLACE_HEADS = words(`
  airport archipelago avenue basin bay beach boulevard bridge canal canyon cape castle cathedral
  city coast county creek dam delta desert district forest glacier governorate gulf heights hills
  island islands lake lakes mall mountain mountains oblast ocean palace park pass peninsula plain
  plateau plaza prison province reef region reservoir ridge river road sea shoal square strait
  straits street territory tower town tunnel valley village volcano`);

/** Last words of the names of policies, plans and works of infrastructure. */
export const PROGRAM_HEADS = words(`
  accord accords agreement compact corridor doctrine facility link pact pipeline plan program
  programme protocol scheme strategy treaty`);

/** Last words of the names of events. */
export const EVENT_HEADS = words(`
  assembly ceremony championship conference convention cup dialogue dialogues election elections expo
  exposition fair festival forum games marathon olympics referendum rebellion revolution roundtable
  summit symposium uprising war wars week`);

/** Capitalized words and abbreviations that name nobody. */
export const NO_NAMES = words(`
  tv gdp gnp ceo cfo coo cto vat ict ai dna rna hiv aids covid sars mp mps phd mba pr hr id ids ok pdf
  usb gps gif gifs sms url html it pc pcs suv suvs ngo ngos vip vips faq diy lgbt lgbtq ied ieds icbm
  icbms lng sme smes esg ev evs uav uavs r&d am pm ad bc bce ce gmt est utc ceos roi ipo ipos b2b wmd
  kyc ppe pow pows gop-led internet web covid-19 god bible koran quran christmas easter ramadan
  thanksgiving english french spanish arabic mandarin russian urdu hindi farsi swahili latin
  i'm i've i'll i'd it's that's there's here's what's they're we're you're he's she's don't let's
  jr sr ii iii iv president minister parliamentarian secretary sir madam editor`);

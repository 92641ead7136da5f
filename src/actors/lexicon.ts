/**
 * Closed classes of English words that tell what a capital letter next to a name means. All in
 * lower case and without points. They describe the language, not any text.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

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

/** Words that stand before a person's name as title or office. */
export const TITLES = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam king queen prince princess emperor
  sultan emir sheikh ayatollah imam pope cardinal archbishop bishop rev reverend rabbi father sister
  brother saint president presidents vice deputy acting interim premier chancellor prime minister
  ministers secretary secretaries undersecretary sen sens senator senators rep reps representative
  congressman congresswoman congressmen delegate gov governor lt col gen maj capt cmdr sgt cpl adm
  lieutenant colonel general major captain commander sergeant admiral marshal chief justice judge
  attorney solicitor prosecutor ambassador envoy consul commissioner director administrator chairman
  chairwoman chairperson chair speaker leader head whip mayor councilman councilwoman alderman officer
  inspector detective agent spokesman spokeswoman spokesperson coordinator advisor adviser aide
  counselor counsel analyst economist historian author journalist reporter correspondent columnist
  editor publisher founder co-founder cofounder ceo cfo coo executive manager managing senior junior
  assistant associate press national-security dictator strongman caudillo first-lady activist scholar
  fellow candidate nominee president-elect secretary-general democrat republican democrats
  republicans lawmaker lawmakers lawyer pastor comrade don dona tsar czar shah monsieur madame
  crown supreme commander-in-chief high foreign finance defense`);

/** Of the titles those that only qualify the next word, which need not be a person's title. */
export const SOFT_TITLES = words(`
  acting interim deputy vice high foreign finance defense press supreme senior junior assistant
  associate managing executive crown prime chief general major`);

/** What offices are for: the last words of "Secretary of State", "Minister of Foreign Affairs". */
export const OFFICE_WORDS = words(`
  state defense defence treasury commerce labor labour energy education transportation agriculture
  interior justice homeland security intelligence affairs relations foreign finance economy trade
  health environment planning staff elect emeritus designate pro tempore`);

/** Months and days of the week. */
export const CALENDAR_WORDS = words(`
  january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon
  tue tues wed thu thur thurs fri sat sun`);

export const MONTHS = words(`
  january february march april may june july august september october november december`);

/** Nouns at the head of the names of bodies, places and works: a name before them belongs to theirs. */
export const HEAD_NOUNS = words(`
  academy accord act agency agreement airlines airport airways alliance archive archives army
  assembly association authority avenue award bank battalion bay beach board books boulevard bridge
  brigade bureau business cathedral center centre chamber channel church city clinic club coalition
  college command commission committee community company conference confederation congress
  consortium convention corporation corps council county court creek daily dam declaration
  department desert district division drive embassy express faction falls federation field fleet
  force forces forest fort forum foundation front fund gallery gazette group guard gulf hall harbor
  heights herald hills hospital hotel house inc industries initiative institute institution island
  islands journal laboratory lake lab league legion library limited llc ltd magazine market medal
  medical memorial militia ministry mission monitor mosque mount mountain mountains movement museum
  navy network news newspaper observatory ocean office orchestra organization organisation palace
  park parliament partnership party peninsula plaza police port post prison prize project
  province radio railway ranch range region register report republic reserve resort review river
  road school sea secretariat senate service services society square stadium standard state station
  strait street studies studio summit symphony syndicate systems task telegraph temple theater
  theatre times tower treaty tribune trust tunnel union university valley village wall watch weekly
  zone journalism law`);

/** Nouns before "of" that keep what follows a country or city: "Republic of Georgia". */
export const POLITY_NOUNS = words(`
  republic kingdom state states government people city capital country nation president presidency
  prime minister embassy northern southern eastern western north south east west central`);

/** Nouns that may stand capitalized after the surname of the person who leads. */
export const LEADERSHIP_NOUNS = words(
  'administration cabinet presidency era government jr. sr. jr sr ii iii iv',
);

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

/** Surnames that are everyday words: alone they count as a name only with evidence of a person. */
export const WORD_SURNAMES = words(`
  able ace affairs arms august april baker ball ban banks barber bell bench berry best bird bishop
  black block blood blunt bond booker boot bow branch brand bridge bridges bright broad brook brown
  bull burns bush butcher butler call camp can cannon carpenter carter case cash castle chance chase
  child church clay close coats cook cooper cope corn cotton cox craft crane crisp cross crow crown
  cruise cruz dale day deal dean dear dike do dole drake driver duke dunn early east english fair
  farmer farr field fields fine finch fish fisher flood flowers fog ford foot forest forge foster fox
  frank free freeman french frost fuller garden gardener gates german gold golden good goose grace
  grant graves gray green grey grove guest gunn hall ham hand hardy hart hatch hawk hay head hill
  hills hoard holder holland holly holmes homes hood hook hope horn house hunt hunter iron ivory
  jewel job jolly joy judge june just justice kaine keen key keys king kings kirk kitchen knight
  lamb land lane large law lawless lay leach leader lee light like little lock long lord love low
  lynch major man march marsh marshall martin mason may mercy miller mills mine mint moody moon
  moore moss music nice noble north oak olive pace page pain paine palmer park parks parson patience
  peace peak pence penny pike piper pitt place plant poe polite pond pool poor pope porter posey post
  potter powder power powers precious price pride prince prior purple queen quick rain ray read ready
  reagan real reed reef rice rich rick ring rivera rivers robin rock rod rogue roman root rose rose
  royal ruby rule rush sage sales salmon salt sand sands savage say school scott self senator sharp
  shell shepherd shields ship short silver simple singer skinner slack slaughter small smart smith
  smoke snow so soldier south speaker spear spring stark starr steel stern stone storm stout street
  strong stubblefield style sullivan summer summers sun swan sweet swift tanner taylor temple thorn
  tillerson title tower towers town trace train trees true tubman turner vane wade waite walker wall
  walls waltz war ward warner waters watts way weaver weber weeks wells west wheeler white wild will
  win wind winds winter winters wise wolf wood woods word words workman world worth wright yard york
  young`);

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

/** Points after these do not end a sentence. As printed, without the point. */
export const ABBREVIATIONS = new Set(
  `Mr Mrs Ms Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Sgt Cpl Maj Capt Cmdr Adm Rev Hon St Ste Mt
  Ft Jr Sr Sec Pres Supt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Messrs vs`.split(
    /\s+/u,
  ),
);

/** Small words inside names: "Ministry of the Interior", "Doctors and Nurses", "Rio de Janeiro". */
export const NAME_CONNECTORS = words(`
  of for and the on in to de del la las le les du des da das do dos di della van von der den ter bin
  ibn bint al el ul ud ash y e et ould abu d & und`);

/** Small words with which a name may begin: "al-Shabab", "de Blasio", "van der Bellen". */
export const NAME_PARTICLES = words(`
  al el as ash an ad ar at az de del della di da dos du van von der den ter bin ibn ould abu`);

/** Nouns for what persons are, with which an apposition or a description names their function. */
export const PERSON_NOUNS = words(`
  abbot academic activist actor actress adviser advisor advocate agent aide ally ambassador analyst
  anthropologist archbishop architect archaeologist artist assistant associate astronaut attorney
  author banker billionaire biologist bishop blogger boss boxer boy brother businessman businesswoman
  candidate captain cardinal ceo chair chairman chairwoman chairperson chancellor chief cleric
  climatologist coach co-director cofounder co-founder colonel columnist commander commentator
  commissioner composer congressman congresswoman consultant contractor coordinator correspondent
  councillor councilor counsel counselor critic cousin curator dad daughter dean defector delegate
  demographer deputy designer dictator diplomat director dissident doctor driver ecologist economist
  editor engineer envoy epidemiologist executive exile expert father farmer fellow fighter financier
  filmmaker founder friend gangster general geographer geologist girl governor graduate grandfather
  guard guerrilla head heir historian hunter husband imam inmate inspector investigator investor
  journalist judge jurist king landowner lawmaker lawyer leader lecturer legislator lieutenant
  linguist lobbyist magistrate magnate man manager mayor mediator merchant migrant minister mogul
  monk mother musician nationalist negotiator nephew nominee novelist nurse officer official
  oligarch ombudsman operative opponent organizer owner painter partner pastor peasant pediatrician
  philosopher photographer physician physicist pilot planner player poet policeman politician pope
  premier president priest prince princess principal prisoner producer professor programmer
  prosecutor protester psychologist publisher pupil queen rabbi refugee reporter representative
  researcher resident rival scholar scientist secretary senator sheikh shopkeeper singer sister
  sociologist soldier son specialist spokesman spokesperson spokeswoman statesman strategist student
  successor sultan superintendent supporter surgeon survivor teacher technocrat teenager theologian
  thinker trader treasurer tycoon undersecretary veteran victim vice-president volunteer warlord
  widow wife winner woman worker writer`);

/** Nouns for what places are. */
export const PLACE_NOUNS = words(`
  airport archipelago area atoll basin bay beach border bridge camp canal canyon cape capital city
  coast colony community corridor county country crossing dam delta desert district enclave estuary
  exclave field ford forest fort gorge governorate gulf hamlet harbor harbour highway hill hills
  island islands islet jungle lagoon lake locality mine mountain mountains municipality
  neighborhood neighbourhood oasis ocean outpost parish park pass peninsula plain plateau port
  prefecture promontory province quarter reef reefs region reservoir resort ridge river road savanna
  sea settlement shoal shore slum state steppe strait straits street suburb territory town township
  valley village volcano wilderness`);

/** Nouns for what bodies are. */
export const ORGANIZATION_NOUNS = words(`
  academy agency airline alliance army association authority bank base battalion body borrower brand broker carmaker chipmaker clearinghouse creditor custodian depository drugmaker exchange forwarder franchise miner orchestra outlet shipyard smelter studio utility brigade
  broadcaster brokerage bureau carrier cartel chain charity church club coalition college command
  commission committee company conglomerate consortium consultancy contractor cooperative
  corporation council court daily department developer distributor division exporter faction
  federation firm force foundation fund gang giant group importer institute institution insurer
  insurgency junta laboratory label league lender lobby maker magazine manufacturer militia ministry
  movement museum network newspaper ngo nonprofit operator organization organisation outfit outlet
  panel party platform producer publication publisher refiner regiment regulator retailer school
  secretariat shipbuilder shipper site squad startup subsidiary supplier syndicate team tank
  think-tank trader tribunal union university unit utility watchdog website weekly wing`);

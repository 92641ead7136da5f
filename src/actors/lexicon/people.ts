// Words for persons: their titles and offices, and surnames that are also everyday words.
import { words } from './words.ts';

/** Words that stand before a person's name as title or office. */
export const TITLES = words(`
  mr mrs ms miss mx dr brig brigadier prof professor sir dame lord lady madam king queen prince princess emperor
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

/** Titles that only a person bears, as they stand before a name. */
export const PERSONAL_TITLES = words(`
  mr mrs ms miss mx dr brig brigadier prof professor president gen general sen senator rep gov governor col
  colonel maj capt captain lt sgt adm admiral sir dame lord lady king queen prince princess pope
  cardinal archbishop bishop sheikh ayatollah imam minister premier chancellor ambassador judge
  justice chairman chairwoman spokesman spokeswoman secretary congressman congresswoman rear rabbi
  father brother sister saint mullah emir sultan commissioner mayor`);

/** Of the titles those that only qualify the next word, which need not be a person's title. */
export const SOFT_TITLES = words(`
  acting interim deputy vice high foreign finance defense press supreme senior junior assistant
  associate managing executive crown prime chief general major`);

/** What offices are for: the last words of "Secretary of State", "Minister of Foreign Affairs". */
export const OFFICE_WORDS = words(`
  state defense defence treasury commerce labor labour energy education transportation agriculture
  interior justice homeland security intelligence affairs relations foreign finance economy trade
  health environment planning staff elect emeritus designate pro tempore`);

/** Nouns that may stand capitalized after the surname of the person who leads. */
export const LEADERSHIP_NOUNS = words(
  'administration cabinet presidency era government jr. sr. jr sr ii iii iv',
);

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

/** Groups of people beside the plurals of these nouns, that may own a part of a body's name. */
export const GROUPS_OF_PEOPLE = words(`
  women men children people peoples citizens consumers employees parents patients voters fishermen
  miners nurses ladies`);

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

// Words at the head of the names of bodies, programs and events, and nouns for what bodies are.
import { words } from './words.ts';

/** Last words of the names of companies that are plain nouns of their trade. */
const COMPANY_HEADS = `
  aerospace analytics aviation bancorp brewery chemicals consulting electronics entertainment foods
  insurance labs logistics metals minerals mining motors petroleum pharma pharmaceuticals pictures
  robotics securities semiconductor semiconductors shipping shipyards software technologies telecom
  telecommunications textiles ventures`;

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
  zone journalism law ${COMPANY_HEADS}`);

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
  university watch weekly
  ${COMPANY_HEADS}`);

/** Last words of the names of policies, plans and works of infrastructure. */
export const PROGRAM_HEADS = words(`
  accord accords agreement compact corridor doctrine facility link pact pipeline plan program
  programme protocol scheme strategy treaty`);

/** Last words of the names of events. */
export const EVENT_HEADS = words(`
  assembly ceremony championship conference convention cup dialogue dialogues election elections expo
  exposition fair festival forum games marathon olympics referendum rebellion revolution roundtable
  summit symposium uprising war wars week`);

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

/** Last words of the names of bodies as well as of gatherings. */
export const BODY_OR_EVENT_HEADS = words('assembly forum roundtable dialogue');

/**
 * Last words that show a kind to the rules alone: the tagger, which does not know them, learns of too
 * few to be the better for them.
 */
export const LATE_HEADS: ReadonlyMap<string, 'place' | 'program' | 'event'> = new Map([
  ['station', 'place'],
  ['stadium', 'place'],
  ['arena', 'place'],
  ['amendment', 'program'],
  ['open', 'event'],
  ['prix', 'event'],
  ['derby', 'event'],
]);

/** Nouns that, in small letters after a name, show that a body bears it: "the small Girchi party". */
export const BODY_NOUNS_AFTER = words('party militia newspaper movement coalition union');

/** What, owned by a name, shows that a company bears it: "Zentrix’s shares". */
export const COMPANY_PROPERTY = words(`
  shares shareholders stock headquarters subsidiary subsidiaries customers profits revenue revenues
  earnings workforce refinery refineries factories products`);

/** Nouns for armed members, which before them leave a short name to their group: "Wagner mercenaries". */
export const ARMED_MEMBERS = words(
  'fighter fighters gunmen guerrillas mercenaries mercenary militants militiamen paramilitaries',
);

/** Bodies that are named by one word, which is no other word of the language: "Congress voted". */
export const CHAMBERS = words('congress parliament senate');

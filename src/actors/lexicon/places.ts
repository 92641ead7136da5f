// Words at the head of the names of places, and nouns for what places are.
import { words } from './words.ts';

/** Last words of the names of places that leave no doubt. */
export const PLACE_HEADS = words(`
  airport archipelago avenue basin bay beach boulevard bridge canal canyon cape castle cathedral
  city coast county creek dam delta desert district forest glacier governorate gulf heights hills
  island islands lake lakes mall mountain mountains oblast ocean palace park pass peninsula plain
  plateau plaza prison province reef region reservoir ridge river road sea shoal square strait
  straits street territory tower town tunnel valley village volcano`);

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

/** Nouns before "of" that keep what follows a country or city: "Republic of Georgia". */
export const POLITY_NOUNS = words(`
  republic kingdom state states government people city capital country nation president presidency
  prime minister embassy northern southern eastern western north south east west central`);

/** First words of the names of places: "Lake Chad", "Fort Worth". */
export const PLACE_OPENINGS = words('lake mount cape fort port gulf strait isle camp');

/** Nouns that, in small letters after a name, show that a place bears it: "Arauca province". */
export const PLACE_NOUNS_AFTER = words(`
  province region district peninsula valley neighborhood county island river airport mine
  dam village prefecture governorate oblast`);

/** Countries whose name is also that of a state of the United States. */
export const ALSO_STATES = words('georgia');

/** What stands before or after the name of a state and not of a country. */
export const STATE_OFFICES = words(`
  governor gov senator sen rep representative congressman congresswoman republican republicans
  democrat democrats legislature`);

/** What it takes, besides a number, to read a currency word as money. */
export type Evidence =
  /** Any number before the word. */
  | 'number'
  /** A scale, a large number, or a country's adjective: the word is also an ordinary word. */
  | 'strong'
  /** As `strong`, and no sign that it is a weight. */
  | 'weight';

/** A word for money, in the singular or plural. */
export interface CurrencyUnit {
  /** ISO 4217 code when the word stands alone; null when several countries share the word. */
  readonly code: string | null;
  /** Whether the word alone names one currency. */
  readonly explicit: boolean;
  /** ISO codes by the adjective before the word, in lower case without points. */
  readonly by: ReadonlyMap<string, string>;
  readonly evidence: Evidence;
  /** Powers of ten below the unit of `code`: 2 for cents. */
  readonly minor: number;
}

const DOLLARS = {
  us: 'USD',
  american: 'USD',
  canadian: 'CAD',
  canada: 'CAD',
  australian: 'AUD',
  aussie: 'AUD',
  'new zealand': 'NZD',
  'hong kong': 'HKD',
  singapore: 'SGD',
  singaporean: 'SGD',
  taiwan: 'TWD',
  taiwanese: 'TWD',
  'new taiwan': 'TWD',
  jamaican: 'JMD',
  zimbabwe: 'ZWL',
  zimbabwean: 'ZWL',
  namibian: 'NAD',
  liberian: 'LRD',
  fijian: 'FJD',
  fiji: 'FJD',
  bahamian: 'BSD',
  barbados: 'BBD',
  barbadian: 'BBD',
  belize: 'BZD',
  belizean: 'BZD',
  guyanese: 'GYD',
  guyana: 'GYD',
  surinamese: 'SRD',
  brunei: 'BND',
  bermudian: 'BMD',
  'east caribbean': 'XCD',
  'solomon islands': 'SBD',
  trinidadian: 'TTD',
} as const;
const PESOS = {
  mexican: 'MXN',
  argentine: 'ARS',
  argentinian: 'ARS',
  argentinean: 'ARS',
  chilean: 'CLP',
  colombian: 'COP',
  philippine: 'PHP',
  filipino: 'PHP',
  cuban: 'CUP',
  dominican: 'DOP',
  uruguayan: 'UYU',
} as const;
const POUNDS = {
  british: 'GBP',
  english: 'GBP',
  uk: 'GBP',
  egyptian: 'EGP',
  syrian: 'SYP',
  lebanese: 'LBP',
  sudanese: 'SDG',
  'south sudanese': 'SSP',
  irish: 'IEP',
  cypriot: 'CYP',
} as const;
/** "CFA" alone is either of two francs of one and the same value; the West African stands for both. */
const FRANCS = {
  swiss: 'CHF',
  french: 'FRF',
  belgian: 'BEF',
  luxembourg: 'LUF',
  congolese: 'CDF',
  rwandan: 'RWF',
  burundian: 'BIF',
  burundi: 'BIF',
  guinean: 'GNF',
  djibouti: 'DJF',
  djiboutian: 'DJF',
  comorian: 'KMF',
  pacific: 'XPF',
  cfp: 'XPF',
  cfa: 'XOF',
} as const;
const RUPEES = {
  indian: 'INR',
  pakistani: 'PKR',
  pakistan: 'PKR',
  'sri lankan': 'LKR',
  'sri lanka': 'LKR',
  nepalese: 'NPR',
  nepali: 'NPR',
  mauritian: 'MUR',
  seychelles: 'SCR',
  seychellois: 'SCR',
} as const;
const DINARS = {
  iraqi: 'IQD',
  kuwaiti: 'KWD',
  jordanian: 'JOD',
  libyan: 'LYD',
  tunisian: 'TND',
  algerian: 'DZD',
  bahraini: 'BHD',
  bahrain: 'BHD',
  serbian: 'RSD',
  yugoslav: 'YUM',
} as const;
const RIYALS = {
  saudi: 'SAR',
  'saudi arabian': 'SAR',
  qatari: 'QAR',
  qatar: 'QAR',
  omani: 'OMR',
  yemeni: 'YER',
  iranian: 'IRR',
} as const;
const SHILLINGS = {
  kenyan: 'KES',
  kenya: 'KES',
  ugandan: 'UGX',
  uganda: 'UGX',
  tanzanian: 'TZS',
  tanzania: 'TZS',
  somali: 'SOS',
  austrian: 'ATS',
} as const;
const CROWNS = {
  swedish: 'SEK',
  norwegian: 'NOK',
  danish: 'DKK',
  icelandic: 'ISK',
  iceland: 'ISK',
  czech: 'CZK',
  slovak: 'SKK',
  estonian: 'EEK',
} as const;
const RUBLES = { russian: 'RUB', soviet: 'SUR', belarusian: 'BYN', belarussian: 'BYN' } as const;
const LIRAS = { turkish: 'TRY', italian: 'ITL', syrian: 'SYP', lebanese: 'LBP' } as const;

interface Row {
  readonly words: string;
  readonly code?: string;
  /** Defaults to true for a row with a code. */
  readonly explicit?: boolean;
  readonly by?: Readonly<Record<string, string>>;
  readonly evidence?: Evidence;
  readonly minor?: number;
}

const ROWS: readonly Row[] = [
  { words: 'dollar dollars dlr dlrs', code: 'USD', explicit: false, by: DOLLARS },
  { words: 'bucks', code: 'USD', explicit: false },
  { words: 'greenback greenbacks', code: 'USD' },
  { words: 'cent cents cts', code: 'USD', explicit: false, by: DOLLARS, minor: 2 },
  { words: 'euro euros', code: 'EUR' },
  { words: 'eurocent eurocents', code: 'EUR', minor: 2 },
  { words: 'pound pounds', code: 'GBP', explicit: false, by: POUNDS, evidence: 'weight' },
  { words: 'sterling stg quid', code: 'GBP' },
  { words: 'pence', code: 'GBP', minor: 2 },
  { words: 'penny pennies', code: 'GBP', explicit: false, minor: 2, by: { us: 'USD' } },
  { words: 'yen', code: 'JPY', by: { japanese: 'JPY' } },
  { words: 'yuan renminbi kuai', code: 'CNY', by: { chinese: 'CNY' } },
  { words: 'jiao mao', code: 'CNY', minor: 1, evidence: 'strong' },
  {
    words: 'won',
    code: 'KRW',
    by: { korean: 'KRW', 'south korean': 'KRW', 'north korean': 'KPW' },
    evidence: 'strong',
  },
  { words: 'rupee rupees', code: 'INR', explicit: false, by: RUPEES },
  { words: 'paisa paise', code: 'INR', explicit: false, by: RUPEES, minor: 2 },
  { words: 'rupiah rupiahs', code: 'IDR', by: { indonesian: 'IDR' } },
  { words: 'ringgit ringgits', code: 'MYR', by: { malaysian: 'MYR' } },
  { words: 'baht', code: 'THB', by: { thai: 'THB' } },
  { words: 'dong', code: 'VND', by: { vietnamese: 'VND' } },
  { words: 'riel riels', code: 'KHR', by: { cambodian: 'KHR' } },
  { words: 'kip', code: 'LAK', by: { lao: 'LAK', laotian: 'LAK' }, evidence: 'strong' },
  { words: 'kyat kyats', code: 'MMK', by: { burmese: 'MMK', myanmar: 'MMK' } },
  { words: 'taka', code: 'BDT', by: { bangladeshi: 'BDT' } },
  { words: 'tugrik tugriks togrog', code: 'MNT', by: { mongolian: 'MNT' } },
  { words: 'peso pesos', by: PESOS },
  { words: 'centavo centavos', by: PESOS, minor: 2 },
  { words: 'reais reals', code: 'BRL', by: { brazilian: 'BRL' } },
  { words: 'real', code: 'BRL', by: { brazilian: 'BRL' }, evidence: 'strong' },
  { words: 'rand', code: 'ZAR', by: { 'south african': 'ZAR' } },
  { words: 'ruble rubles rouble roubles', code: 'RUB', explicit: false, by: RUBLES },
  { words: 'kopeck kopecks kopek kopeks', code: 'RUB', explicit: false, by: RUBLES, minor: 2 },
  { words: 'hryvnia hryvnias hryvnya hryvna', code: 'UAH', by: { ukrainian: 'UAH' } },
  { words: 'zloty zlotys zlotych złoty złotys', code: 'PLN', by: { polish: 'PLN' } },
  { words: 'forint forints', code: 'HUF', by: { hungarian: 'HUF' } },
  { words: 'koruna korunas koruny korun', code: 'CZK', explicit: false, by: CROWNS },
  { words: 'krona kronor kronas', code: 'SEK', by: CROWNS },
  { words: 'kronur krónur', code: 'ISK' },
  { words: 'krone kroner', by: CROWNS },
  { words: 'crown crowns', by: CROWNS, evidence: 'strong' },
  { words: 'franc francs', by: FRANCS },
  { words: 'centime centimes', by: FRANCS, minor: 2 },
  { words: 'lira liras lire', code: 'TRY', explicit: false, by: LIRAS },
  { words: 'shekel shekels sheqel', code: 'ILS', by: { israeli: 'ILS', 'new israeli': 'ILS' } },
  { words: 'dirham dirhams', by: { emirati: 'AED', uae: 'AED', dubai: 'AED', moroccan: 'MAD' } },
  { words: 'dinar dinars', by: DINARS },
  { words: 'denar denars', code: 'MKD', by: { macedonian: 'MKD' } },
  { words: 'riyal riyals rial rials', by: RIYALS },
  { words: 'toman tomans', code: 'IRR', minor: -1, by: { iranian: 'IRR' } },
  { words: 'afghani afghanis', code: 'AFN', evidence: 'strong' },
  { words: 'tenge', code: 'KZT', by: { kazakh: 'KZT' } },
  { words: 'som soms', by: { kyrgyz: 'KGS', uzbek: 'UZS', uzbekistani: 'UZS' } },
  { words: 'somoni', code: 'TJS' },
  { words: 'manat manats', by: { azerbaijani: 'AZN', azeri: 'AZN', turkmen: 'TMT' } },
  { words: 'lari laris', code: 'GEL', by: { georgian: 'GEL' } },
  { words: 'dram drams', code: 'AMD', by: { armenian: 'AMD' }, evidence: 'strong' },
  { words: 'lev leva levs', code: 'BGN', by: { bulgarian: 'BGN' } },
  { words: 'leu lei', by: { romanian: 'RON', moldovan: 'MDL' }, code: 'RON', explicit: false },
  { words: 'lek leks', code: 'ALL', by: { albanian: 'ALL' } },
  { words: 'kuna kunas', code: 'HRK', by: { croatian: 'HRK' } },
  {
    words: 'mark marks',
    code: 'DEM',
    explicit: false,
    by: {
      german: 'DEM',
      deutsche: 'DEM',
      'west german': 'DEM',
      'east german': 'DDM',
      finnish: 'FIM',
      convertible: 'BAM',
      bosnian: 'BAM',
    },
    evidence: 'strong',
  },
  { words: 'deutschmark deutschmarks deutschemark deutschemarks', code: 'DEM' },
  { words: 'markka markkas markkaa', code: 'FIM', by: { finnish: 'FIM' } },
  { words: 'guilder guilders', code: 'NLG', by: { dutch: 'NLG', antillean: 'ANG' } },
  { words: 'schilling schillings', code: 'ATS', by: SHILLINGS },
  { words: 'shilling shillings', by: SHILLINGS },
  { words: 'peseta pesetas', code: 'ESP', by: { spanish: 'ESP' } },
  { words: 'escudo escudos', code: 'PTE', by: { portuguese: 'PTE', 'cape verdean': 'CVE' } },
  { words: 'drachma drachmas drachmae', code: 'GRD', by: { greek: 'GRD' } },
  { words: 'birr', code: 'ETB', by: { ethiopian: 'ETB' } },
  { words: 'naira nairas', code: 'NGN', by: { nigerian: 'NGN' } },
  { words: 'cedi cedis', code: 'GHS', by: { ghanaian: 'GHS' } },
  { words: 'kwacha', by: { zambian: 'ZMW', malawian: 'MWK' } },
  { words: 'kwanza kwanzas', code: 'AOA', by: { angolan: 'AOA' } },
  { words: 'pula', code: 'BWP' },
  { words: 'metical meticais meticals', code: 'MZN', by: { mozambican: 'MZN' } },
  { words: 'dalasi dalasis', code: 'GMD' },
  { words: 'leone leones', code: 'SLE', by: { 'sierra leonean': 'SLE' }, evidence: 'strong' },
  { words: 'ariary', code: 'MGA' },
  { words: 'ouguiya ouguiyas', code: 'MRU' },
  { words: 'nakfa', code: 'ERN' },
  { words: 'bolivar bolivars bolivares bolívar bolívares', code: 'VES', by: { venezuelan: 'VES' } },
  { words: 'boliviano bolivianos', code: 'BOB' },
  { words: 'sol', code: 'PEN', by: { peruvian: 'PEN', nuevo: 'PEN' }, evidence: 'strong' },
  { words: 'soles', code: 'PEN', by: { peruvian: 'PEN', nuevos: 'PEN' } },
  { words: 'guarani guaranis guaranies guaraní guaraníes', code: 'PYG', by: { paraguayan: 'PYG' } },
  { words: 'quetzal quetzales quetzals', code: 'GTQ', by: { guatemalan: 'GTQ' } },
  { words: 'lempira lempiras', code: 'HNL', by: { honduran: 'HNL' } },
  { words: 'cordoba cordobas córdoba córdobas', code: 'NIO', by: { nicaraguan: 'NIO' } },
  { words: 'colones colón', code: 'CRC', by: { 'costa rican': 'CRC', salvadoran: 'SVC' } },
  { words: 'balboa balboas', code: 'PAB', by: { panamanian: 'PAB' } },
  { words: 'gourde gourdes', code: 'HTG', by: { haitian: 'HTG' } },
  { words: 'bitcoin bitcoins', code: 'BTC' },
];

/** Currency words in lower case. */
export const CURRENCY_UNITS: ReadonlyMap<string, CurrencyUnit> = new Map<string, CurrencyUnit>(
  ROWS.flatMap(
    ({ words, code = null, explicit = code !== null, by = {}, evidence = 'number', minor = 0 }) => {
      const unit = { code, explicit, by: new Map(Object.entries(by)), evidence, minor };
      return words.split(' ').map((word) => [word, unit] as const);
    },
  ),
);

/** The last words of the adjectives that have two: "korean" of "south korean". */
export const LATE_ADJECTIVES: ReadonlySet<string> = new Set(
  ROWS.flatMap(({ by = {} }) => Object.keys(by))
    .filter((adjective) => adjective.includes(' '))
    .map((adjective) => adjective.slice(adjective.indexOf(' ') + 1)),
);

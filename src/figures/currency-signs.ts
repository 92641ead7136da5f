/** A sign printed against a number. */
export interface CurrencySign {
  /** ISO 4217 code; null when the sign leaves it open. */
  readonly code: string | null;
  readonly explicit: boolean;
  /** Powers of ten below the unit of `code`: 2 for "¢". */
  readonly minor: number;
}

const sign = (code: string | null, explicit = code !== null, minor = 0): CurrencySign => ({
  code,
  explicit,
  minor,
});

/** Currency signs by character. */
export const CURRENCY_SIGNS: ReadonlyMap<string, CurrencySign> = new Map([
  ['$', sign('USD', false)],
  ['＄', sign('USD', false)],
  ['﹩', sign('USD', false)],
  ['¢', sign('USD', false, 2)],
  ['€', sign('EUR')],
  ['£', sign('GBP', false)],
  ['￡', sign('GBP', false)],
  ['¥', sign('JPY', false)],
  ['￥', sign('JPY', false)],
  ['₩', sign('KRW')],
  ['₹', sign('INR')],
  ['₨', sign('INR', false)],
  ['₽', sign('RUB')],
  ['₴', sign('UAH')],
  ['₺', sign('TRY')],
  ['₪', sign('ILS')],
  ['₫', sign('VND')],
  ['₦', sign('NGN')],
  ['₱', sign('PHP')],
  ['₡', sign('CRC')],
  ['₲', sign('PYG')],
  ['₵', sign('GHS')],
  ['₸', sign('KZT')],
  ['₮', sign('MNT')],
  ['₭', sign('LAK')],
  ['₼', sign('AZN')],
  ['₾', sign('GEL')],
  ['₿', sign('BTC')],
  ['฿', sign('THB')],
  ['៛', sign('KHR')],
  ['৳', sign('BDT')],
  ['֏', sign('AMD')],
  ['؋', sign('AFN')],
  ['₤', sign('TRY', false)],
  ['ƒ', sign('ANG', false)],
  ['₣', sign('FRF', false)],
]);

const PREFIXES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    us: 'USD',
    usd: 'USD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cad: 'CAD',
    cdn: 'CAD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    aus: 'AUD',
    nz: 'NZD',
    nzd: 'NZD',
    hk: 'HKD',
    hkd: 'HKD',
    s: 'SGD',
    sg: 'SGD',
    sgd: 'SGD',
    r: 'BRL',
    brl: 'BRL',
    nt: 'TWD',
    ntd: 'TWD',
    twd: 'TWD',
    z: 'ZWL',
    zw: 'ZWL',
    zwl: 'ZWL',
    j: 'JMD',
    jm: 'JMD',
    ja: 'JMD',
    tt: 'TTD',
    mex: 'MXN',
    mx: 'MXN',
    mxn: 'MXN',
    bds: 'BBD',
    ec: 'XCD',
    b: 'BND',
    bz: 'BZD',
    f: 'FJD',
    fj: 'FJD',
    n: 'NAD',
    l: 'LRD',
    ld: 'LRD',
    g: 'GYD',
    gy: 'GYD',
    t: 'TOP',
    si: 'SBD',
    rd: 'DOP',
    clp: 'CLP',
    col: 'COP',
    cop: 'COP',
    ar: 'ARS',
    arg: 'ARS',
    ars: 'ARS',
    u: 'UYU',
    cu: 'CUP',
    mop: 'MOP',
    ws: 'WST',
    sr: 'SRD',
  },
  '£': {
    e: 'EGP',
    eg: 'EGP',
    le: 'EGP',
    ir: 'IEP',
    s: 'SYP',
    l: 'LBP',
    ll: 'LBP',
    gb: 'GBP',
    uk: 'GBP',
    i: 'ILP',
    cy: 'CYP',
  },
  '¥': { cn: 'CNY', rmb: 'CNY', cny: 'CNY', jp: 'JPY', jpy: 'JPY', c: 'CNY' },
  '€': { eur: 'EUR' },
};

/** ISO codes of "$", "£", "¥" by the letters attached in front, in lower case without points. */
export const SIGN_PREFIXES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(PREFIXES).map(([mark, codes]) => [mark, new Map(Object.entries(codes))]),
);

/** Prefixes that may stand apart from the sign ("US $8"); "A $8 fee" and "gave us $8" show why few do. */
export const LOOSE_PREFIXES: ReadonlySet<string> = new Set([
  'US',
  'C',
  'HK',
  'NZ',
  'NT',
  'USD',
  'CAD',
  'AUD',
  'us',
  'c',
  'hk',
  'nz',
  'nt',
]);

/** A code or abbreviation printed before or after a number: "USD 200", "Rs 500", "RM50,000". */
export interface CurrencyCode extends CurrencySign {
  /** Where the number may stand. */
  readonly place: 'before' | 'after' | 'both';
  /** Needs a scale or a grouped number: the letters mean other things as well ("COP 26", "R2"). */
  readonly strict: boolean;
  /** Power of ten that the code itself carries: 6 for "MEUR". */
  readonly exponent: number;
}

const PLAIN_CODES =
  'USD EUR GBP JPY CNY RMB CNH CHF CAD AUD NZD HKD SGD TWD KRW INR PKR LKR NPR BDT IDR MYR THB VND PHP MXN BRL ARS CLP UYU ' +
  'RUB UAH BYN PLN CZK HUF RON BGN RSD HRK SEK NOK DKK ISK TRY ILS NIS EGP SYP LBP JOD IQD IRR SAR QAR AED OMR KWD BHD YER ' +
  'MAD DZD TND LYD NGN GHS KES UGX TZS ETB ZAR ZMW ZWL MWK RWF XOF XAF CDF AOA MZN BWP KZT UZS KGS TJS AZN GEL AMD MNT MMK KHR ' +
  'AFN VES VEF GTQ HNL NIO CRC PAB DOP HTG JMD TTD BOB PYG DEM FRF ITL ESP BTC ETH';
const STRICT_CODES = 'COP PEN CUP LAK MOP MUR SDG SSP';
/** Codes whose lower-case form is an English word or a name's part. */
const UPPER_ONLY = new Set(['TRY', 'MAD', 'GEL', 'PHP', 'AMD', 'RON', 'ETH', 'CAD', 'NIS', 'ESP']);
/** Same currency, other letters. */
const ALIASES: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  CNH: 'CNY',
  NIS: 'ILS',
  VEF: 'VES',
};

const entry = (code: string, options: Partial<CurrencyCode> = {}): CurrencyCode => ({
  code: ALIASES[code] ?? code,
  explicit: true,
  minor: 0,
  place: 'both',
  strict: false,
  exponent: 0,
  ...options,
});

const codes = new Map<string, CurrencyCode>();
for (const code of PLAIN_CODES.split(' ')) {
  codes.set(code, entry(code));
  if (!UPPER_ONLY.has(code)) codes.set(code.toLowerCase(), entry(code));
}
for (const code of STRICT_CODES.split(' ')) codes.set(code, entry(code, { strict: true }));
for (const code of ['EUR', 'USD', 'GBP', 'AUD', 'SEK', 'NOK', 'DKK', 'CHF']) {
  codes.set(`M${code}`, entry(code, { exponent: 6 }));
}
const before = (
  code: string | null,
  letters: string,
  options: Partial<CurrencyCode> = {},
): void => {
  for (const word of letters.split(' ')) {
    codes.set(word, entry(code ?? '', { code, place: 'before', ...options }));
  }
};
codes.set('p', entry('GBP', { place: 'after', minor: 2 }));
before('MYR', 'RM');
before('INR', 'Rs rs Re', { explicit: false });
before('IDR', 'Rp');
before('XDR', 'SDR');
before('BDT', 'Tk');
before('KES', 'KSh Ksh KSH Kshs');
before('UGX', 'USh Ush UShs');
before('TZS', 'TSh Tsh');
before('CHF', 'SFr SFr Sfr', { explicit: true });
before('DEM', 'DM');
before('AED', 'Dh Dhs');
before('SAR', 'SR', { strict: true });
before('XOF', 'CFA FCFA', { explicit: false });
before('EGP', 'LE', { strict: true });
before(null, 'kr Kr Fr', { explicit: false });
before(null, 'Sh Shs', { explicit: false, strict: true });
before('ZAR', 'R', { strict: true });
before('PHP', 'P', { strict: true, explicit: false });
before('NGN', 'N', { strict: true });
before('GTQ', 'Q', { strict: true });

/** Codes and abbreviations as printed (case counts). */
export const CURRENCY_CODES: ReadonlyMap<string, CurrencyCode> = codes;

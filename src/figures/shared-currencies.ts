import type { EntityId } from '../dossiers/entity.ts';

/** A name that the money of several countries shares: its words, and the ISO code by country. */
export interface SharedCurrency {
  readonly words: RegExp;
  /** By the id of the country's dossier. */
  readonly codes: ReadonlyMap<EntityId, string>;
}

const shared = (words: RegExp, codes: string): SharedCurrency => ({
  words,
  codes: new Map(
    codes
      .trim()
      .split(/\s+/)
      .flatMap((entry) => {
        const [code = '', countries = ''] = entry.split(':');
        return countries.split(',').map((country) => [country, code] as const);
      }),
  ),
});

/** The shared names in full or in hundredths. Dollars are none: abroad, too, they are mostly those of the U.S. */
export const SHARED_CURRENCIES: readonly SharedCurrency[] = [
  shared(
    /(?:pesos?|centavos?)$/i,
    'MXN:mexico ARS:argentina CLP:chile COP:colombia PHP:philippines CUP:cuba DOP:dominican-republic UYU:uruguay',
  ),
  shared(
    /pounds?$/i,
    'GBP:united-kingdom,england,scotland EGP:egypt SYP:syria LBP:lebanon SDG:sudan SSP:south-sudan',
  ),
  shared(
    /(?:francs?|centimes?)$/i,
    `CHF:switzerland,liechtenstein CDF:democratic-republic-of-the-congo RWF:rwanda BIF:burundi
     GNF:guinea DJF:djibouti KMF:comoros
     XOF:senegal,mali,niger,burkina-faso,ivory-coast,benin,togo,guinea-bissau
     XAF:cameroon,chad,gabon,central-african-republic,republic-of-the-congo,equatorial-guinea`,
  ),
  shared(
    /(?:rupees?|pais[ae])$/i,
    'INR:india PKR:pakistan LKR:sri-lanka NPR:nepal MUR:mauritius SCR:seychelles',
  ),
  shared(
    /dinars?$/i,
    'IQD:iraq KWD:kuwait JOD:jordan LYD:libya TND:tunisia DZD:algeria BHD:bahrain RSD:serbia',
  ),
  shared(/ri(?:y)?als?$/i, 'SAR:saudi-arabia QAR:qatar OMR:oman YER:yemen IRR:iran'),
  shared(/shillings?$/i, 'KES:kenya UGX:uganda TZS:tanzania SOS:somalia'),
  shared(
    /(?:kron[aoe]r?|kronas|crowns?|korun\w?)$/i,
    'SEK:sweden NOK:norway DKK:denmark,greenland ISK:iceland CZK:czech-republic',
  ),
  shared(/dirhams?$/i, 'AED:united-arab-emirates MAD:morocco'),
  shared(/soms?$/i, 'KGS:kyrgyzstan UZS:uzbekistan'),
  shared(/manats?$/i, 'AZN:azerbaijan TMT:turkmenistan'),
  shared(/kwacha$/i, 'ZMW:zambia MWK:malawi'),
  shared(/(?:leu|lei)$/i, 'RON:romania MDL:moldova'),
  shared(/rou?bles?$/i, 'RUB:russia BYN:belarus'),
];

import type { NewsNames } from './news-sentences.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

const ONSETS = list(
  'b br c ch cl d dr f fl g gr h j k kh kr l m n ny p pr qu r s sh st t th tr v w x y z zh',
);
const VOWELS = list('a a a e e e i i o o u ai au ei ia io ou');
const CODAS = list('b ck d f g k l ll m n n n nd ng p r r rt s sh st t tz v x z');
/** Endings of coined company names, and some that any name may have. */
const FIRM_ENDINGS = list('a ex ia ica ico is ium ix on or os tech tel tra um us o corp net soft');
const SURNAME_ENDINGS = list(
  'a ado aev ak an aro bayev berg dze ek elli en er escu ez i ian ic in is kov man o off oglu omba ov sen shi ski son wala yan yi',
);
const PLACE_ENDINGS = list(
  'a abad an ani bo burg dal e grad i ia kan ka la nagar o polis pur stan ton tu u va ville',
);
const FIRM_HEADS = list(
  `Aerospace Analytics Aviation Bancorp Beverages Brewery Capital Cement Chemicals Communications
  Copper Dynamics Electric Electronics Energy Entertainment Foods Gas Gold Holdings Industries
  Insurance Labs Logistics Machinery Materials Media Metals Minerals Mining Motors Oil Partners
  Petroleum Pharma Pharmaceuticals Pictures Power Properties Rail Research Resources Robotics
  Securities Semiconductor Shipping Software Solar Steel Studios Systems Technologies Technology
  Telecom Textiles Timber Tobacco Toys Ventures Water Wireless Group Bank Corp Airlines`,
);
const FIRST_HALVES = list(
  `Open Global Public Common Civic Clean Digital Fair Free Human Just New Next North Safe Silent
  Southern Urban World Resource Water Border Climate Freedom Justice Conflict Ocean Forest Data
  Peace Health Crisis Security Trade Energy Democracy Development Transparency Integrity`,
);
const SECOND_HALVES = list(
  `Ledger Compass Witness Watch House Bridge Futures Lens Voices Horizon Frontiers Action Monitor
  Exchange Alliance Matters Now First Works Project Initiative Reporters Partners Tracker Rights
  International Network Without Borders Analytics Beacon Signal`,
);
const PLACE_OPENINGS = list(
  'San Santa Port Fort Lake Mount New East West Ras Deir Villa Puerto Upper Lower',
);

/**
 * Names that nobody bears, made of random letters, so that the tagger looks at what stands around a
 * name: those of the tables are of statesmen, and their bodies of one word nearly all acronyms.
 */
export const coinedNames = (
  count: number,
  firstNames: readonly string[],
  random: () => number,
): NewsNames => {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const coin = (endings: readonly string[]): string => {
    let name = '';
    for (let left = random() < 0.5 ? 1 : 2; left > 0; left--) {
      name += (random() < 0.15 && name === '' ? '' : pick(ONSETS)) + pick(VOWELS);
      if (random() < 0.4) name += pick(CODAS);
    }
    if (random() < 0.6) name = name.replace(/[aeiou]+$/u, '') + pick(endings);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const many = (make: () => string): readonly string[] => Array.from({ length: count }, make);
  const firm = (): string => coin(FIRM_ENDINGS);
  const surname = (): string => coin(SURNAME_ENDINGS);
  const place = (): string => coin(PLACE_ENDINGS);
  const body = (): string => {
    const kind = random();
    if (kind < 0.25) return `${pick(FIRST_HALVES)} ${pick(SECOND_HALVES)}`;
    if (kind < 0.35) return `${firm()} ${firm()}`;
    const opening = kind < 0.6 ? firm() : kind < 0.8 ? surname() : place();
    return `${opening} ${random() < 0.15 ? `${pick(FIRST_HALVES)} ` : ''}${pick(FIRM_HEADS)}`;
  };
  return {
    P: many(() => {
      const middle = random() < 0.15 ? ` ${surname()}` : '';
      return `${pick(firstNames)}${middle} ${surname()}`;
    }),
    S: many(surname),
    O: many(body),
    A: many(firm),
    L: many(() => (random() < 0.25 ? `${pick(PLACE_OPENINGS)} ${place()}` : place())),
  };
};

import type { Article, Block } from '../../../src/article/article.ts';
import type { ActorKind } from '../../../src/dossiers/entity.ts';
import type { Mention, MentionForm } from '../../../src/actors/mention.ts';
import type { Dossier, Source } from '../../../src/dossiers/dossier.ts';
import type { Claim } from '../../../src/dossiers/claim.ts';
import type { Amount } from '../../../src/figures/amount.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { PageAnalysis } from '../../../extension/shared/messages.ts';

const PARAGRAPHS = [
  'When President Ana Lucía Villarreal Montes of Costa Verde took the stage in Port Amber last week, she brought a number with her: $4.5 billion over five years for roads, courts and water.',
  'The Coastal Compact, as the plan is called, was first drafted by the Meridian Development Bank in 2014. “We have been here before,” said Tomás Okafor, who led the bank until 2019. Okafor left amid a dispute with Mr. Ibarra Quesada, then the finance minister.',
  'Costa Verde received $310 million in emergency relief in April, and the Meridian Development Bank promised about $1.2 billion a year. Critics such as Helen Marchetti, a researcher at the Tidewater Institute, call the sums small. “It is a fraction of what families send home,” Marchetti said.',
  'At the Port Amber Summit, ministers from Costa Verde and neighboring Sierra Baja signed a pledge. Villarreal spoke last. “No wall was ever built by a road,” the president said, and Okafor, in the second row, applauded.',
  'The Verdean press was less kind. A reconstruction fund of $45 billion to $50 billion, floated by Sierra Baja, was never mentioned again.',
  'Villarreal faces voters in the fall. The Coastal Compact will be judged, Marchetti said, by whether anyone in Port Amber can drink the water.',
];

const TITLE = 'Can a Road Plan Keep Costa Verde’s Young at Home?';
const TEXT = [TITLE, ...PARAGRAPHS].join('\n\n');

function blocksOf(): Block[] {
  let start = 0;
  return [TITLE, ...PARAGRAPHS].map((paragraph, index) => {
    const block: Block = {
      kind: index === 0 ? 'headline' : 'paragraph',
      start,
      end: start + paragraph.length,
    };
    start = block.end + 2;
    return block;
  });
}

export const ARTICLE: Article = {
  url: 'https://foreignpolicy.com/2021/05/07/costa-verde-road-plan/',
  title: TITLE,
  byline: 'Imogen Hale',
  published: '2021-05-07',
  text: TEXT,
  blocks: blocksOf(),
};

const ACTORS: readonly (readonly [
  string,
  ActorKind,
  readonly (readonly [string, MentionForm])[],
])[] = [
  [
    'costa-verde',
    'place',
    [
      ['Costa Verde', 'name'],
      ['Verdean', 'demonym'],
    ],
  ],
  [
    'villarreal',
    'person',
    [
      ['Ana Lucía Villarreal Montes', 'name'],
      ['Villarreal spoke', 'surname'],
      ['Villarreal faces', 'surname'],
    ],
  ],
  [
    'port-amber',
    'place',
    [
      ['Port Amber last', 'name'],
      ['Port Amber can', 'name'],
    ],
  ],
  ['compact', 'program', [['Coastal Compact', 'name']]],
  ['bank', 'organization', [['Meridian Development Bank', 'name']]],
  [
    'okafor',
    'person',
    [
      ['Tomás Okafor', 'name'],
      ['Okafor left', 'surname'],
      ['Okafor, in', 'surname'],
    ],
  ],
  ['ibarra', 'person', [['Ibarra Quesada', 'surname']]],
  [
    'text:Helen Marchetti',
    'person',
    [
      ['Helen Marchetti', 'name'],
      ['Marchetti said', 'surname'],
    ],
  ],
  ['tidewater', 'organization', [['Tidewater Institute', 'name']]],
  ['summit', 'event', [['Port Amber Summit', 'name']]],
  ['sierra-baja', 'place', [['Sierra Baja', 'name']]],
];

const SHORTENED = /^(Villarreal|Okafor|Marchetti|Port Amber)\b.*$/;

function mentionsOf(): Mention[] {
  const mentions = ACTORS.flatMap(([entity, kind, forms]) =>
    forms.flatMap(([words, form]) =>
      [...TEXT.matchAll(new RegExp(words, 'g'))].map(({ index }): Mention => {
        const short = form === 'name' && kind !== 'place' ? words : words.replace(SHORTENED, '$1');
        return { start: index, end: index + short.length, kind, entity, form };
      }),
    ),
  );
  return mentions.toSorted((a, b) => a.start - b.start);
}

function amount(printed: string, rest: Partial<Amount>): Amount {
  const start = TEXT.indexOf(printed);
  return {
    start,
    end: start + printed.length,
    value: null,
    high: null,
    vague: false,
    currency: 'USD',
    currencyExplicit: true,
    qualifier: null,
    period: null,
    ...rest,
  };
}

const span = { start: 0, end: 0 };
const AMOUNTS: readonly Amount[] = [
  amount('$4.5 billion', { value: 4.5e9, period: { ...span, years: 5, basis: 'total' } }),
  amount('$310 million', { value: 310e6 }),
  amount('$1.2 billion a year', {
    value: 1.2e9,
    qualifier: 'about',
    period: { ...span, years: 1, basis: 'rate' },
  }),
  amount('$45 billion to $50 billion', { value: 45e9, high: 50e9, currencyExplicit: false }),
];

export const SOURCES: readonly Source[] = [
  {
    id: 'bank-report',
    title: 'Annual Report of the Meridian Development Bank',
    url: 'https://example.org/report',
    asOf: '2021-03-01',
  },
  { id: 'yearbook', title: 'Yearbook of Small States', url: null, asOf: '2022-01-15' },
];

const fact = (text: string, confidence: Dossier['summary']['confidence'] = 'verified') => ({
  text,
  sources: confidence === 'verified' ? ['yearbook'] : [],
  asOf: '2026-11-01',
  confidence,
});

const role = (
  title: string,
  start: string | null,
  end: string | null,
): Dossier['roles'][number] => ({
  title,
  start,
  end,
  sources: ['yearbook'],
  confidence: 'verified',
});

export const DOSSIERS: readonly Dossier[] = [
  {
    id: 'villarreal',
    kind: 'person',
    name: 'Ana Lucía Villarreal Montes',
    names: { full: ['Ana Lucía Villarreal Montes'] },
    roles: [role('President of Costa Verde', '2018-12-01', '2024-12-01')],
    summary: fact(
      'An engineer turned politician who made the coastal road the center of both her campaigns.',
    ),
    later: fact(
      'Left office in December 2024, and teaches at the University of Port Amber.',
      'general-knowledge',
    ),
    relations: [
      { type: 'head-of-state-of', to: 'costa-verde' },
      { type: 'presented', to: 'compact' },
      { type: 'serves-under', to: 'assembly' },
    ],
  },
  {
    id: 'costa-verde',
    kind: 'place',
    name: 'Costa Verde',
    names: { full: ['Costa Verde'], demonyms: ['Verdean'] },
    roles: [],
    summary: fact('A coastal republic of nine provinces.'),
    relations: [{ type: 'near', to: 'sierra-baja' }],
    position: { lat: 10, lon: -84 },
    country: {
      iso3: 'CRI',
      region: 'The Coast',
      years: [
        {
          year: 2020,
          population: 6_400_000,
          gdpUsd: 24.6e9,
          remittancesUsd: 5.9e9,
          sources: ['yearbook'],
        },
        {
          year: 2021,
          population: 6_500_000,
          gdpUsd: 28.7e9,
          remittancesUsd: 7.5e9,
          sources: ['yearbook'],
        },
      ],
    },
  },
  {
    id: 'sierra-baja',
    kind: 'place',
    name: 'Sierra Baja',
    names: { full: ['Sierra Baja'] },
    roles: [],
    summary: fact('A mountainous neighbor of Costa Verde.'),
    relations: [],
    country: {
      iso3: 'PAN',
      region: 'The Coast',
      years: [
        {
          year: 2021,
          population: 4_100_000,
          gdpUsd: 51.3e9,
          remittancesUsd: null,
          sources: ['yearbook'],
        },
      ],
    },
  },
  {
    id: 'port-amber',
    kind: 'place',
    name: 'Port Amber',
    names: { full: ['Port Amber'] },
    roles: [],
    summary: fact('Capital of Costa Verde.'),
    relations: [{ type: 'capital-of', to: 'costa-verde', sources: ['yearbook'] }],
    position: { lat: 9.93, lon: -84.09 },
  },
  {
    id: 'compact',
    kind: 'program',
    name: 'Coastal Compact',
    names: { full: ['Coastal Compact'] },
    roles: [],
    span: { start: '2014', end: null, sources: ['bank-report'], confidence: 'verified' },
    summary: fact('A plan for roads, courts and water along the coast.'),
    relations: [{ type: 'made-by', to: 'bank', sources: ['bank-report'] }],
  },
  {
    id: 'summit',
    kind: 'event',
    name: 'Port Amber Summit',
    names: { full: ['Port Amber Summit'] },
    roles: [],
    span: {
      start: '2021-04-30',
      end: '2021-04-30',
      sources: ['yearbook'],
      confidence: 'verified',
    },
    summary: fact('Meeting of the ministers of the coast.'),
    relations: [{ type: 'near', to: 'port-amber' }],
  },
  {
    id: 'bank',
    kind: 'organization',
    name: 'Meridian Development Bank',
    names: { full: ['Meridian Development Bank'] },
    roles: [],
    span: { start: '1961', end: null, sources: ['bank-report'], confidence: 'verified' },
    summary: fact('Lends to the states of the coast for roads, water and power.'),
    facts: [fact('Its shares are held by eleven states.', 'inferred')],
    relations: [],
  },
  {
    id: 'okafor',
    kind: 'person',
    name: 'Tomás Okafor',
    names: { full: ['Tomás Okafor'] },
    roles: [
      role('Chair of the Coastal Energy Forum', '2020-02', '2022-09-30'),
      role('President of the Meridian Development Bank', '2011', '2019-06'),
      role('Envoy for the Coast of the United Nations', '2023-01-09', null),
    ],
    summary: fact('Economist and former banker.', 'general-knowledge'),
    relations: [{ type: 'leads', to: 'bank' }],
  },
  {
    id: 'assembly',
    kind: 'organization',
    name: 'National Assembly of Costa Verde',
    names: { full: ['National Assembly of Costa Verde'] },
    roles: [],
    summary: fact('The parliament of Costa Verde.'),
    relations: [],
  },
];

/** What the record says of the relief. */
export const CLAIMS: readonly Claim[] = [
  {
    id: 'relief',
    value: 310e6,
    unit: 'USD',
    actors: ['costa-verde'],
    publishedFrom: '2021-01-01',
    publishedTo: '2021-12-31',
    is: fact('Relief after two storms, half of it in kind.'),
    isNot: fact('Not a part of the Coastal Compact, which was still without funds.', 'inferred'),
    years: null,
    program: null,
    payers: ['bank'],
    recipients: ['costa-verde'],
  },
];

const DESCRIPTION = 'a researcher at the Tidewater Institute';

export const ANALYSIS: PageAnalysis = {
  mentions: mentionsOf(),
  introduced: [
    {
      id: 'text:Helen Marchetti',
      kind: 'person',
      name: 'Helen Marchetti',
      descriptions: [
        { start: TEXT.indexOf(DESCRIPTION), end: TEXT.indexOf(DESCRIPTION) + DESCRIPTION.length },
      ],
    },
    { id: 'tidewater', kind: 'organization', name: 'Tidewater Institute', descriptions: [] },
  ],
  amounts: AMOUNTS,
  amountLines: {},
  actors: {
    villarreal: {
      origin: 'data',
      name: 'Ana Lucía Villarreal Montes',
      role: 'President of Costa Verde',
      summary: '',
    },
    'costa-verde': { origin: 'data', name: 'Costa Verde', role: null, summary: '' },
    bank: { origin: 'data', name: 'Meridian Development Bank', role: null, summary: '' },
    okafor: { origin: 'data', name: 'Tomás Okafor', role: null, summary: '' },
    'text:Helen Marchetti': {
      origin: 'article',
      name: 'Helen Marchetti',
      role: null,
      summary: 'a researcher at the Tidewater Institute',
    },
  },
};

const selector = (exact: string, start = TEXT.indexOf(exact)) => ({
  exact,
  prefix: '',
  suffix: '',
  start,
  end: start + exact.length,
});

const note = (id: string, target: Note['target'], body: string): Note => ({
  id,
  url: ARTICLE.url,
  articleTitle: TITLE,
  articleByline: ARTICLE.byline,
  articlePublished: ARTICLE.published,
  target,
  body,
  tags: [],
  meaning: 'plain',
  created: `2026-11-0${id.length}T10:00:00.000Z`,
  updated: `2026-11-0${id.length}T10:00:00.000Z`,
  versionOf: null,
});

export const NOTES: readonly Note[] = [
  note('n1', { type: 'article' }, 'Compare with the 2014 draft before class.'),
  note(
    'n22',
    { type: 'passage', selector: selector('a fraction of what families send home') },
    'Check: remittances were 7.5 billion.\nThat is 1.7 times the whole plan.',
  ),
  note(
    'n333',
    { type: 'actor', entity: 'okafor', name: 'Tomás Okafor' },
    'Left the bank before the plan was revived.',
  ),
  note(
    'n4444',
    { type: 'amount', selector: selector('$310 million') },
    'Relief, not part of the plan.',
  ),
  note(
    'n55555',
    { type: 'passage', selector: selector('words the editors took out', 40) },
    'This was in the first version.',
  ),
];

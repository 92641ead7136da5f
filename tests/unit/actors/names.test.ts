import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/actors/find-mentions.ts';
import { buildGazetteer } from '../../../src/actors/gazetteer.ts';
import { isIntroduced } from '../../../src/actors/introduced.ts';
import { isQuietForm } from '../../../src/actors/mention.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { allDossiers } from '../../../src/dossiers/dossiers.ts';

const gazetteer = buildGazetteer(allDossiers());

/** What a text of plain paragraphs names: "printed words: kind", with the dossier behind "=". */
const actorsIn = (text: string): readonly string[] =>
  findMentions(articleFromText(text), gazetteer)
    .mentions.filter(({ form }) => !isQuietForm(form))
    .map(({ start, end, kind, entity }) => {
      const link = isIntroduced(entity) ? '' : ` = ${entity}`;
      return `${text.slice(start, end)}: ${kind}${link}`;
    });

describe('nobody is named by', () => {
  it.each([
    'The U.S. Secretary of State declined to comment.',
    'A former U.S. Vice President was in the room.',
    'She wrote to the Prime Minister and to the Minister of Finance.',
    'Prosecutors disagreed. Celebrities came. Spokespeople smiled.',
    'Generals, it turned out, had planned it. Mercenaries carried it out.',
    'On Monday, in May, nothing happened.',
    'Experts blamed the NGOs.',
    'That is the last thing that the Government wants.',
    'The script stops when $HOME is empty.',
    'Typhoon Odessa struck at dawn.',
    'Hats came back in the Nineties.',
    'By Christian belief and by Muslim custom it was wrong.',
    'The Oscar-winning cast and a Pulitzer-nominated writer met.',
  ])('%s', (text) => {
    expect(actorsIn(text)).toEqual([]);
  });
});

describe('the kind of an unknown name is shown by', () => {
  it.each([
    ['an apposition', 'Oranix, the French uranium company, has left.', 'Oranix: organization'],
    [
      'an apposition that goes on with a participle',
      'They sued Lovanta, a Dubai-based port operator owned by two brothers.',
      'Lovanta: organization',
    ],
    ['the noun before it', 'He joined the militia Tasvara last year.', 'Tasvara: organization'],
    ['a place noun and "of"', 'He grew up in the village of Kolumbe.', 'Kolumbe: place'],
    ['the noun after it', 'She leads the small Zarmani party.', 'Zarmani: organization'],
    ['a province after it', 'Rain fell in Tolvane province.', 'Tolvane: place'],
    ['a noun between commas', 'His bank, Sogeval, agreed.', 'Sogeval: organization'],
    [
      'its own last word',
      'They signed the Enhanced Border Cooperation Agreement.',
      'Enhanced Border Cooperation Agreement: program',
    ],
    ['a dateline', 'QUOVANE, Mozambique—The ships came at dawn.', 'QUOVANE: place'],
    ['what it owns', 'Lovanta’s shares fell.', 'Lovanta: organization'],
    [
      'a noun beside words that are all of the language',
      'Business Forward, a lobby, calls him reckless.',
      'Business Forward: organization',
    ],
    ['what it says of itself', 'Barvanik said it would appeal.', 'Barvanik: organization'],
    [
      'an agent who has a first name',
      'Farid Khan, a textile exporter, left.',
      'Farid Khan: person',
    ],
    ['a birth', 'Cotton was born on a farm.', 'Cotton: person'],
    ['an age', 'Two years later Bolting, now 34, was freed.', 'Bolting: person'],
    ['an age alone', 'At the trial, Bolting, 34, wept.', 'Bolting: person'],
    ['words it ends', '“I was never paid,” Bolting says.', 'Bolting: person'],
    [
      'whom it is told to',
      'He explained to Lantern last year that it was over.',
      'Lantern: organization',
    ],
    [
      'the union that bears it',
      'The Fuerza Obrera union denied it.',
      'Fuerza Obrera: organization',
    ],
    ['a station at its end', 'He waited at Halvorsen Station.', 'Halvorsen Station: place'],
    ['an amendment at its end', 'The Lusaka Amendment was signed.', 'Lusaka Amendment: program'],
    ['a race at its end', 'She won the Halvorsen Derby.', 'Halvorsen Derby: event'],
    ['a surname that is known', 'As a result, Trump is not worried.', 'Trump: person'],
    [
      'where something was written',
      'He wrote in El Vocero del Lago that all was well.',
      /organization$/u,
    ],
  ])('%s', (_, text, expected) => {
    const found = actorsIn(text);
    expect(found).toContainEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it('one sure place for all others', () => {
    const text =
      'Oranix said nothing. Nobody at Oranix answered.\n\nOranix, the French uranium company, left.';
    expect(new Set(actorsIn(text))).toEqual(new Set(['Oranix: organization']));
  });
});

describe('an actor whom only the text introduces is followed by', () => {
  it('the surname', () => {
    expect(
      actorsIn('Lucía Barrantes-Olmedo, a judge, refused. “Never,” Barrantes-Olmedo said.'),
    ).toEqual(['Lucía Barrantes-Olmedo: person', 'Barrantes-Olmedo: person']);
  });

  it('a surname with a particle', () => {
    expect(actorsIn('Pieter van der Zalm left. “Enough,” van der Zalm told me.')).toEqual([
      'Pieter van der Zalm: person',
      'van der Zalm: person',
    ]);
  });

  it('the acronym', () => {
    expect(
      actorsIn('The Coastal Security Research Institute (CSRI) disagrees. CSRI has data.'),
    ).toEqual([
      'Coastal Security Research Institute: organization',
      'CSRI: organization',
      'CSRI: organization',
    ]);
  });

  it('but never the first name', () => {
    const found = actorsIn('Thomas Brenkert, an analyst, came. So did Thomas Ullerich.');
    expect(found).toEqual(['Thomas Brenkert: person', 'Thomas Ullerich: person']);
  });
});

describe('a known name', () => {
  it('is given up for a longer one that begins before it', () => {
    expect(actorsIn('She works at the Baltic Institute for Security Studies.')).toEqual([
      'Baltic Institute for Security Studies: organization',
    ]);
  });

  it.each([
    ['He trained at Fort Lanworth, Georgia, for a year.', 'Georgia: place'],
    ['The governor of Georgia signed it.', 'Georgia: place'],
    ['Protests shook Georgia.', 'Georgia: place = georgia'],
    ['They flew to Tbilisi, Georgia, at night.', 'Georgia: place = georgia'],
    ['They toured Armenia, Georgia, and Turkey.', 'Georgia: place = georgia'],
  ])('means the state or the country: %s', (text, expected) => {
    expect(actorsIn(text)).toContain(expected);
  });

  it.each([
    ['Lloyd Austin left. Austin’s successor stayed.', 'Austin: person = lloyd-austin'],
    ['Lloyd Austin left. He lives in Austin now.', 'Austin: place = austin-united-states'],
  ])('means the city or whoever the text has named: %s', (text, expected) => {
    expect(actorsIn(text)).toContain(expected);
  });

  it('leaves out the title of somebody from there', () => {
    expect(actorsIn('She is a Florida Democrat.')).toEqual(['Florida: place']);
  });

  it('is a surname where the text has introduced somebody by it', () => {
    expect(actorsIn('Rebecca Jordan, a diplomat, agreed. “Yes,” Jordan said.')).toEqual([
      'Rebecca Jordan: person',
      'Jordan: person',
    ]);
  });

  it('is found without its diacritics and with an initial', () => {
    expect(actorsIn('Joseph Robinette Biden Jr. met Andres Manuel Lopez Obrador.')).toContain(
      'Andres Manuel Lopez Obrador: person = andres-manuel-lopez-obrador',
    );
    expect(actorsIn('Donald J. Trump spoke.')).toContain('Donald J. Trump: person = donald-trump');
  });

  it('is only what an inverted bracket leaves of it', () => {
    expect(actorsIn('“When [President Donald] Trump called, we listened.”')).toEqual([
      'Trump: person = donald-trump',
    ]);
  });
});

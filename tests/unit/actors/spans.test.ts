import { describe, expect, it } from 'vitest';
import { linksIn, mentionsIn } from './find.ts';

describe('the span of a mention', () => {
  it('leaves title, leading article and possessive ending outside', () => {
    const text = 'The plan of Vice President Kamala Harris’s staff is known in the United States.';
    expect(linksIn(text)).toEqual(['Kamala Harris = harris', 'United States = united-states']);
  });

  it('takes the longest name of one thing', () => {
    expect(linksIn('The Northern Triangle Task Force meets in the Northern Triangle.')).toEqual([
      'Northern Triangle Task Force = task-force',
      'Northern Triangle = northern-triangle',
    ]);
    expect(linksIn('It went to the Salvadoran Supreme Court.')).toEqual([
      'Salvadoran Supreme Court = court',
    ]);
  });

  it('sees two bodies where a possessive joins them, and one where it belongs to the name', () => {
    expect(
      linksIn('He ran the National Security Council’s Office of Inter-American Affairs.'),
    ).toEqual([
      'National Security Council = nsc',
      'Office of Inter-American Affairs = inter-american',
    ]);
    expect(linksIn('A ship insured at Lloyd’s of London sank.')).toEqual([
      'Lloyd’s of London = lloyds',
    ]);
  });

  it('ends at the hyphen of a compound', () => {
    expect(linksIn('A United Nations-backed unit and a Bogotá-based expert agree.')).toEqual([
      'United Nations = un',
      'Bogotá = bogota',
    ]);
  });

  it('keeps what stands outside an editor’s bracket', () => {
    expect(linksIn('“And then, [U.S. President Donald] Trump came in.”')).toEqual([
      'U.S. = united-states/attributive',
      'Trump = trump',
    ]);
    expect(linksIn('“It was [Kamala Harris] who called.”')).toEqual(['Kamala Harris = harris']);
  });

  it('takes the ordinal of an event along', () => {
    expect(linksIn('At the 51st Annual Conference on the Americas she spoke.')).toEqual([
      '51st Annual Conference on the Americas = conference',
    ]);
    expect(linksIn('On May 7 Annual Conference on the Americas opened.')).toEqual([
      'Annual Conference on the Americas = conference',
    ]);
  });

  it('never goes across blocks or a sentence end', () => {
    expect(linksIn('She knew Kamala\n\nHarris by name.')).toEqual([]);
    expect(linksIn('She knew the United. Nations fall.')).toEqual([]);
  });
});

describe('spelling', () => {
  it.each([
    ['without accents', 'Andres Manuel Lopez Obrador'],
    ['with combining accents', 'Andrés Manuel López Obrador'],
    ['with no-break spaces', 'Andrés\u00A0Manuel\u00A0López\u00A0Obrador'],
    ['with soft hyphens', 'Andrés Ma\u00ADnuel López Obra\u00ADdor'],
    ['over a line break', 'Andrés Manuel López\nObrador'],
  ])('finds a name %s', (_, name) => {
    const text = `A talk with ${name} took place.`;
    const [mention] = mentionsIn(text);
    expect(text.slice(mention?.start, mention?.end)).toBe(name);
    expect(mention?.entity).toBe('amlo');
  });

  it('finds acronyms with and without points, and names with either apostrophe', () => {
    expect(linksIn('The U.N. and the UN are one.')).toEqual(['U.N. = un', 'UN = un']);
    expect(linksIn("It was Robert O'Brien. Robert O’Brien it was.")).toEqual([
      "Robert O'Brien = obrien",
      'Robert O’Brien = obrien',
    ]);
  });

  it('skips a middle initial that the table lacks and knows a printed one', () => {
    expect(linksIn('They met Donald J. Trump and Joseph R. Biden Jr. there.')).toEqual([
      'Donald J. Trump = trump',
      'Joseph R. Biden Jr. = joe-biden',
    ]);
  });

  it('minds case and word bounds', () => {
    expect(linksIn('Crossing new mexico and Mexicooo, mexico city, in georgia.')).toEqual([]);
  });

  it('needs the comma that a name has', () => {
    expect(linksIn('He flew to Washington, D.C., at night.')).toEqual([
      'Washington, D.C. = washington',
    ]);
  });
});

describe('a known name inside a longer one that is not known', () => {
  it.each([
    'She reads the Washington Post daily.',
    'They drove through New Mexico at night.',
    'An oil slick in the Gulf of Mexico grew.',
    'The plant of Georgia Power closed.',
    'A ruling of the United Nations Security Council passed.',
    'The University of Washington hired him.',
    'The Bank of El Salvador closed.',
    'The United Nations Interim Administration Mission left.',
    'The ambassador to Bogotá Metro and Jordan River projects left.',
    'A report of the Northern Triangle Working Group appeared.',
  ])('is not marked: %s', (text) => {
    expect(linksIn(text)).toEqual([]);
  });

  it.each([
    ['In Mexico I met nobody.', 'Mexico'],
    ['The Mexico Friday left behind was calm.', 'Mexico'],
    ['The president of Mexico resigned.', 'Mexico'],
    ['The President of Mexico resigned.', 'Mexico'],
    ['The Republic of Georgia joined.', 'Georgia'],
    ['Asked by Mexico Gov. Smith, they left.', 'Mexico'],
    ['Asking for help. For Mexico nothing changed. Later, asking Mexico failed.', 'Mexico'],
    ['Southern Mexico waits.', 'Mexico'],
    ['Naturally Mexico waits.', 'Mexico'],
    ['The Charter of the United Nations says so.', 'United Nations'],
    ['So said United Nations Deputy Press Secretary Smith.', 'United Nations'],
  ])('is marked where the capital beside it is no part of a name: %s', (text, name) => {
    expect(linksIn(text)[0]).toMatch(new RegExp(`^${name} = `, 'u'));
  });

  it('reads headlines, where capitals say nothing', () => {
    const text =
      'Can Kamala Harris Save Mexico From the Washington Post?\n\nThe text is calm about everything here.';
    expect(linksIn(text)).toEqual(['Kamala Harris = harris', 'Mexico = mexico']);
  });

  it('takes no headline phrase for a name that the text uses as plain words', () => {
    const text =
      'How to Mend a Foreign Policy in Ruins\n\nA foreign policy needs friends, he told Foreign Policy.';
    expect(linksIn(text)).toEqual(['Foreign Policy = fp']);
  });
});

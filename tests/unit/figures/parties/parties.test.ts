import { describe, expect, test } from 'vitest';
import { partiesIn, readMarked } from './marked-sentence.ts';

/** What is said of the first amount. All sentences are made up. */
function said(marked: string): string {
  const [parties] = partiesIn(readMarked(marked));
  if (parties === undefined) throw new Error(`no amount in ${marked}`);
  return `${parties.payers.join('+')} -> ${parties.recipients.join('+')}`;
}

describe('who pays and who gets', () => {
  test.each([
    ['{Norway} gave {Kenya} $5 million.', 'Norway -> Kenya'],
    ['{Norway} gave $5 million to {Kenya}.', 'Norway -> Kenya'],
    ['{Norway} has pledged an additional $5 million for {Kenya} this year.', 'Norway -> Kenya'],
    ['{Norway}, {Sweden}, and {Denmark} pledged $5 million.', 'Norway+Sweden+Denmark -> '],
    ['{Norway} and {Sweden} will provide up to $5 million to {Kenya}.', 'Norway+Sweden -> Kenya'],
    ['In April, {Norway} promised $5 million to {Kenya} and {Uganda}.', 'Norway -> Kenya+Uganda'],
    ['The government of {Norway} spent $5 million on roads.', 'Norway -> '],
    ['{Norway}’s government lent {Kenya} about $5 million.', 'Norway -> Kenya'],
    ['The {Norwegian|demonym} government lent $5 million.', 'Norwegian -> '],
    ['{U.S.|attributive} lawmakers appropriated $5 million for {Kenya}.', 'U.S. -> Kenya'],
    ['President {Ana Silva} pledged $5 million.', 'Ana Silva -> '],
    ['{U.S.|attributive} President {Ana Silva} pledged $5 million.', 'Ana Silva -> '],
    ['{Norway} plans to give the {Delta States} $5 million.', 'Norway -> Delta States'],
    ['{Norway} is sending $5 million to {Kenya}, it said.', 'Norway -> Kenya'],
    ['{Norway}, which has pledged $5 million, is late.', 'Norway -> '],
    ['{Kenya} received $5 million from {Norway}.', 'Norway -> Kenya'],
    ['{Kenya} received $310 million in emergency relief in April.', ' -> Kenya'],
    ['{Kenya} was promised $5 million by {Norway} in May.', 'Norway -> Kenya'],
    ['{Kenya} has borrowed $5 million from the {World Bank}.', 'World Bank -> Kenya'],
    ['They sent $5 million in {U.S.|attributive} military aid to {Kenya}.', 'U.S. -> Kenya'],
    [
      'It announced $5 million in {U.S.|attributive} storm relief and food support for the {Delta} countries on top of that.',
      'U.S. -> Delta',
    ],
    ['A $5 million loan from the {World Bank} to {Kenya} was signed.', 'World Bank -> Kenya'],
    ['A loan of $5 million from the {World Bank} was signed.', 'World Bank -> '],
    ['{Norway}’s pledge of $5 million to {Kenya} is still open.', 'Norway -> Kenya'],
    ['{Norway}’s $5 million pledge stands.', 'Norway -> '],
    ['The $5 million pledged by {Norway} has arrived.', 'Norway -> '],
    ['Some $5 million was sent to {Kenya}.', ' -> Kenya'],
    [
      'The ministry promised another $5 million for the {Delta}, to be spent on hunger.',
      ' -> Delta',
    ],
    ['The {World Bank} has promised loans of $5 million.', 'World Bank -> '],
    ['The {World Bank} approved $5 million over 48 months for {Kenya}.', 'World Bank -> Kenya'],
    ['{Norway} announced $5 million for {Kenya}.', 'Norway -> Kenya'],
    ['{Norway} has set aside $5 million for {Kenya}.', 'Norway -> Kenya'],
    ['{Norway} said that it would give {Kenya} $5 million.', 'Norway -> Kenya'],
    ['{Norway} has provided {Kenya} with $5 million.', 'Norway -> Kenya'],
    ['{Norway}, outside the bloc but rich, has pledged $5 million.', 'Norway -> '],
    ['{Norway} has offered cheap loans worth $5 million.', 'Norway -> '],
    ['A {U.S.|attributive} grant of $5 million will pay for radars.', 'U.S. -> '],
    ['{Norway} sends {Kenya} food support of $5 million.', 'Norway -> Kenya'],
    ['{Norway}’s $5 million loan to {Kenya} is signed.', 'Norway -> Kenya'],
    ['{Norway}’s $5 million plan for {Kenya} has slowed.', 'Norway -> Kenya'],
    ['A $5 million {IMF|acronym} package for {Kenya} has expired.', 'IMF -> Kenya'],
    ['{Kenya} gets $5 million a year in {U.S.|attributive} military aid.', 'U.S. -> Kenya'],
    ['Of the $5 million {Norway} had promised {Kenya}, half came.', 'Norway -> Kenya'],
    // Who announces the money of others gives nothing.
    ['{Ana Silva|name|person} announced $5 million for {Kenya}.', ' -> Kenya'],
    // What is bought does not get the money.
    ['{Acme} paid $5 million for {Zenith}.', 'Acme -> '],
    ['{Norway} paid $130,000 to {Ana Silva}.', 'Norway -> Ana Silva'],
  ])('%s', (sentence, parties) => expect(said(sentence)).toBe(parties));
});

describe('nothing is claimed', () => {
  test.each([
    // of a sum that nobody hands over
    'The economy of {Kenya} lost $5 million.',
    '{Norway}’s exports to {Kenya} rose to $5 million.',
    'Trade of $5 million with {Kenya} is at stake for {Norway}.',
    'The debt of {Kenya} is $5 million.',
    '{Kenya}’s $5 million aid package waits.',
    '{Kenya}’s $5 million plan waits.',
    'A $5 million {Kenya} package waits.',
    'In {Norway}, a bank, the largest, pledged $5 million.',
    'The company is worth $5 million to {Norway}.',
    'Critics said it would give $5 million.',
    'There is a $5 million reward for {Ana Silva}.',
    'The project costs $5 million for {Kenya} alone.',
    'The gap is $5 million to {Kenya}.',
    // of names that only qualify another
    'A company in {Norway} gave $5 million.',
    'Critics of {Norway} spent $5 million.',
    'Donors from {Norway} and {Sweden} gave $5 million.',
    'The bank and {Norway} gave $5 million.',
    '{Norwegian|demonym} companies invested $5 million.',
    '{Norwegians|demonym} sent $5 million.',
    'The ministry promised $5 million for {Kenya}’s army.',
    'The ministry promised $5 million for {Kenya} border posts.',
    'It set aside $5 million in {Ukrainian|demonym} aid.',
    'A {Norway}-based fund gave $5 million.',
    // of money refused, stopped or only asked for
    '{Norway} did not give {Kenya} $5 million.',
    '{Norway} never sent $5 million to {Kenya}.',
    '{Norway} refused to pay $5 million.',
    '{Norway} cut $5 million in aid to {Kenya}.',
    '{Norway} wants to give $5 million.',
    '{Ana Silva} was accused of paying $5 million.',
    '{Ana Silva} asked {Norway} to pay $5 million.',
    'Nobody gave {Kenya} a word about $5 million.',
    // of the clause next door
    '{Norway} gave a speech, and $5 million was spent.',
    'The fund holds $5 million, said {Norway}.',
    'It holds $5 million, which {Norway} gave to {Kenya}.',
  ])('%s', (sentence) => expect(said(sentence)).toBe(' -> '));
});

test('an amount’s neighbors keep their own', () => {
  const marked = readMarked('{Norway} gave {Kenya} $5 million and {Uganda} $3 million.');
  expect(partiesIn(marked)[1]).toEqual({ payers: [], recipients: [] });
});

test('who would pay himself is not believed', () => {
  expect(said('{Norway} gave $5 million to {Norway}.')).toBe(' -> ');
});

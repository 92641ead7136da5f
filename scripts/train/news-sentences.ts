import { randomFrom } from './random.ts';
import type { TrainingDocument, TrainingMention } from './samples.ts';

/** Names to fill the sentences with, by the letter that stands for them. */
export interface NewsNames {
  /** Full names of persons. */
  readonly P: readonly string[];
  /** Surnames. */
  readonly S: readonly string[];
  /** Names of bodies of several words. */
  readonly O: readonly string[];
  /** Names of bodies of one word: acronyms, companies, movements. */
  readonly A: readonly string[];
  /** Places. */
  readonly L: readonly string[];
}

/**
 * Sentences as newspapers write them, which the training texts (biographies, essays, interviews)
 * lack. `{P}` and so on stand for names; other capitals are none.
 */
const SENTENCES = `
“This is not over,” said {P}, a senior fellow at the {O}.
“We were never asked,” {S} said.
{S} said the talks had stalled.
{S}, who has led the party for a decade, denied the charges.
But {S} has struggled to keep his promises.
Still, {S} refused to step down.
Earlier this month, {S} traveled to {L}.
In an interview, {S} described the plan as reckless.
“Nobody believes that,” says {S}.
“There is no plan B,” argues {P} of the {O}.
Last year {S} was sentenced in absentia.
Critics of {S} say he has gone too far.
Voters in {L} rejected the idea.
According to {P}, an economist at {O}, prices will rise.
According to the {O}, more than 3,000 people fled.
According to {S}, nothing was signed.
According to {A}, exports fell sharply.
The {O} said in a statement that the vote was free and fair.
The {O} declined to comment.
A spokesman for {A} declined to comment.
{P}, the chairman of {A}, called the ruling absurd.
{P}, who runs {A}, said the firm would appeal.
{P}, a lawyer from {L}, joined the protest.
{P}, 43, a fisherman in {L}, lost his boat.
{P} and {P} met in {L} on Tuesday.
{P}, {P} and {P} signed the letter.
Shares of {A} fell 4 percent.
{A} said it would close its plant in {L}.
{A}, the largest bank in the country, reported a loss.
{A}, a militia backed by its neighbor, claimed responsibility.
{A} fighters seized the town of {L}.
{A} and {A} agreed to merge.
Companies such as {A}, {A} and {A} have left.
Firms like {A} pay no taxes there.
Investors sold their stakes in {A}.
He worked for {A} before he joined {A}.
She told {A} that the border was closed.
The newspaper {A} reported the deal first.
Researchers at {A} and the {O} found no link.
The governor of {L} resigned.
The mayor of {L}, {P}, was arrested.
The village of {L}, near {L}, was shelled overnight.
Fighting spread from {L} to {L}.
Residents of {L} have no running water.
The road between {L} and {L} is closed.
Thousands marched through {L} on Sunday.
Troops crossed into {L} at dawn.
In {L}, the mood was grim.
In {L}, where the river meets the sea, fishermen wait.
Outside {L}, a convoy was attacked.
The {L}-based group tracks abuses.
a {L}-based analyst with the {O}, {P}, agreed.
The port of {L} handles most of the grain.
A court in {L} sentenced {P} to six years.
The {O} in {L} is investigating.
President {P} promised reforms.
President {S} promised reforms.
Prime Minister {S} survived the vote.
Foreign Minister {P} flew to {L}.
Deputy Finance Minister {P} disagreed.
Gen. {P} commands the northern front.
Mr. {S} did not respond.
Ms. {S} was released on bail.
Sen. {P} introduced the bill.
Former President {P} lives in exile.
former Defense Secretary {P} warned against it.
opposition leader {P} was barred from running.
activist {P} was detained at the airport.
analyst {P} wrote in a report.
tech giant {A} fired him.
state oil company {A} missed its targets.
the think tank {O} counted 40 attacks.
the mining company {A} denied it.
the insurgent group {A} regrouped.
the capital, {L}, fell within days.
the coastal city of {L} was spared.
the northern province of {L} has seen the worst of it.
the town of {L} lies an hour away.
the ruling {O} lost its majority.
members of the {O} walked out.
a member of {A} said on condition of anonymity.
the director of the {O}, {P}, resigned.
the head of {A}, {P}, resigned.
{P}, the director of the {O} at {A}, resigned.
The {O} ({A}) was founded in 1994.
The {O}, known as {A}, has offices in {L}.
At the {O}, nobody answered the phone.
“{S} knows the system,” said a former aide.
“It is {S} who decides,” said {P}.
“{A} has lost its way,” {S} wrote.
“{L} is burning,” {S} wrote.
{S}’s lawyers appealed.
{S}’s wife, {P}, fled to {L}.
{A}’s board met on Friday.
{L}’s streets were empty.
{L}’s mayor was not at home.
The {S} government has promised little.
The {S} administration cut the funds.
The deal that {S} signed with {A} has collapsed.
Allies of {S} and {S} traded accusations.
For {S}, the election was a referendum.
Under {S}, the economy shrank.
With {S} gone, the generals took over.
When {S} came to power, {L} was quiet.
After {S} lost, he blamed {A}.
Then came {P}.
Neither {S} nor {S} attended.
Experts from the {O} visited {L} in May.
Both {A} and the {O} have condemned the raid.
The {O} and the {O} published the data.
{P} teaches history at the {O}.
{P} is a professor of law at {A}.
{P} is an associate professor at the {O} and the author of a book on {L}.
{P} was born in {L} and studied in {L}.
{P} contributed reporting from {L}.
Money flowed from {L} to {A}.
Oil from {L} goes to {L} by pipe.
The bridge over the {L} was blown up.
The flight from {L} landed safely.
A judge ordered {A} to pay $4 million.
Lawmakers summoned {P} of {A}.
Supporters of the {O} gathered in {L}.
The army blamed {A} for the blast.
Police arrested {P} in {L} on Monday.
Police named the suspect as {P}.
The report, by {P} and {P}, was published in March.
The ambassador, {P}, was recalled.
His successor, {P}, is no friend of {A}.
Her brother {P} owns {A}.
They include {P}, {P} and the {O}.
Protesters chanted the name of {S}.
Asked about {A}, {S} laughed.
Most of them work for {A} or {A}.
Few in {L} trust {S}.
It was {S} who invited {A} to {L}.
Officials say Parliament will vote on Friday.
Meanwhile, Congress has done nothing.
Democrats and Republicans blame each other.
The White House is silent. 
On Monday, Europeans and Americans disagreed.
The Cold War never ended here.
Experts disagree. Critics scoff. Governments wait.
Diplomats say a Marshall Plan is needed.
The GDP shrank, and the CEO left.
Catholics, Muslims and Jews live side by side.
English is spoken, but French is taught.
“Yes,” he said. “Maybe. Nothing is certain.”
The minister read The Art of War twice.
`
  .trim()
  .split('\n');

const SLOT = /\{([PSOAL])\}/gu;
const KINDS = {
  P: 'person',
  S: 'person',
  O: 'organization',
  A: 'organization',
  L: 'place',
} as const;

/** Every sentence `times` times with random names, a paragraph each, as one training text each time. */
export const newsSentences = (
  names: NewsNames,
  times: number,
  seed: number,
): readonly TrainingDocument[] => {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: times * SENTENCES.length }, (_, index) => {
    const sentence = SENTENCES[index % SENTENCES.length] ?? '';
    const mentions: TrainingMention[] = [];
    let text = '';
    let reached = 0;
    for (const match of sentence.matchAll(SLOT)) {
      const letter = match[1] as keyof NewsNames;
      text += sentence.slice(reached, match.index);
      const name = pick(names[letter]);
      mentions.push({
        start: text.length,
        end: text.length + name.length,
        text: name,
        kind: KINDS[letter],
      });
      text += name;
      reached = match.index + match[0].length;
    }
    return { text: text + sentence.slice(reached), mentions };
  });
};

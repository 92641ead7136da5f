/**
 * Sentences as newspapers write them, which the training texts (biographies, essays, interviews)
 * lack. `{P}` and so on stand for names; other capitals are none.
 */
export const SENTENCES = `
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
{S} {does}.
{S} {does} {when}.
{time} {S} {does}.
{time} {S} {does} {when}.
“{end},” {S} {does}.
“{end},” {says} {S} {when}.
“{end},” {says} {S} of {A}.
“{end},” {says} {S}, who {does}.
{S} {does}, but {S} {does} {when}.
{time} {S} was born in {L} {when}.
{S}, {age}, {does}.
{noun} {with} {S} {when}.
{noun} {with} {S}.
{time} {noun} {with} {S}, and {end}.
{noun} {with} {A} {when}.
{noun} {with} {A}.
{noun} {with} {S} and {S}.
{noun} {with} {A} and {A}.
{A} {trades} {when}.
{A} {trades}.
{time} {A} {trades}.
{A} and {A} {trade} {when}.
{A}, which {trades}, has {noun} in {L}.
{body} such as {A} and {A} {trade} {when}.
{body} like {A} {trade}.
the {body1} {A} {trades} {when}.
{time} the {body1} {A} {trades}.
{noun} in {L} {when}.
{noun} {at} {L} {when}.
{time} {noun} {at} {L}.
{noun} {at} {L} and {L}.
{noun} {at} {L}, {L} and {L}.
{noun} {at} {L}, where {S} {does}.
{L} {lies} {when}.
{time} {L} {lies}.
{S}’s {noun1} {when}.
{time} {S}’s {noun1} {does}.
{A}’s {noun1} {when}.
{L}’s {noun1} {does} {when}.
{P} {does} {when}.
{time} {P} {does}.
{P}, {role}, {does}.
{P} of {A} {does} {when}.
{P} of {L} {does}.
{noun} {with} {P} {when}.
{role1} {P} {does} {when}.
{role1} {S} {does} {when}.
{time} {role1} {P} {does}.
{O} {trades} {when}.
the {O} {trades}.
{time} the {O} {trades} {when}.
{noun} {with} the {O} {when}.
{noun} at the {O} in {L}.
The minister read The Art of War twice.
{A} declined to comment.
{A} denies it.
{A} makes tires and {A} sells them.
{A} said it would appeal.
{A} says it has paid.
{A}, which {trades}, did not answer.
{A}’s {property} {when}.
{time} {A}’s {property}.
{A} lost gold; {A} lost uranium.
{A} and {A} are next, predicts {P}.
{A} owes {A} $40 million.
A poll by {A} found that {end}.
{O}, a {body1}, {trades}.
{O} declined to comment.
{time} {O} {trades} {when}.
{O} and {O} {trade}.
{O}, which {trades}, {trades} {when}.
{body} such as {O} and {O} {trade}.
the {body1} {O} {trades}.
A {body1}, {A}, {trades}.
Its rival, {O}, {trades}.
Analysts at {O} think so.
That was news to {P}.
It surprised {P} of {O}, who {does}.
The leader of {A}, {S} {does}.
{S} himself {does}.
{S} herself {does} {when}.
{P} works and lives in {L}.
{S} works in {L} and {does}.
Back in {L}, {S} {does}.
{S}, whose {noun1} was there, {does}.
{A} printed the story, and {S} resigned.
It was {A} that printed the story.
“{L} {lies},” {S} wrote in {A}.
“{L} {lies},” says {P}.
A port at {L} will be built.
They met at {L} in {L}.
Few students like {S} stay.
Rain, wrote {S}, ruined the day. Snow followed. Nothing grew. Prices rose. Workers left.
Pressed for an answer, {S} left. Tired of it, {S} quit. Born in {L}, {S} grew up in {L}.
Sulfur, cobalt and copper are mined in {L}. Cobalt is dear. Lithium is scarce.
The Government says the Ministry will act. The State is weak. Our Nation sleeps.
`
  .trim()
  .split('\n');

/** What the sentences say beside names, so that the learner meets many verbs and nouns next to them. */
export const FILLERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    does: `mocked the idea; dismissed the claim; dismisses the report; went around the country; goes
      home every year; refused to go; refuses to speak; smiled; was in the room; is a careful reader;
      has never been there; had two children; did not know; does not care; won the seat; lost the
      vote; knows the answer; wants a deal; wanted more; appeared on television; appears calm; came
      back; left the party; leads the group; led the talks; will retire; would not stay; could run
      again; may stand; may yet win; began as a clerk; grew up poor; played the part; faces charges;
      made a mistake; makes the case; sees a pattern; saw it coming; gave a speech; gets the joke; took
      the call; takes no side; got the job; stood by; sent a letter; wrote the book; remains popular;
      became rich; kept the money; tried again; thinks otherwise; fears the worst; ran a shop`,
    says: 'says; said; wrote; writes; asked; asks; argued; argues; adds; told us; recalls; explains',
    when: `on Monday; last year; in 2014; this week; again; from home; by e-mail; for years; at night;
      by far; in the end; early on; without notice; after the vote; before dawn; as ever; since
      then; in public; in private; over lunch; with a smile; from the office; around the corner`,
    time: `In March,; Last week,; After the vote,; By then,; Soon,; On Friday,; But; And; So; When; While;
      Because; Although; If; Then; Still,; Even; As; Since; Once,; Later,; Here,; Two years later,;
      After the party passed its bill in 2013,`,
    end: 'That is enough; Nobody knows; It was late; We have to go; The answer is no; I was wrong',
    age: '43; 61; 29; now 31; then 52',
    noun: `people might vote; the voters turned away; a friend called; she had worked; they met; he lost
      touch; critics compared it; nothing had changed; the money came; she talked; the lawyers
      spoke; they had lived; we traveled; the letter ended up; an office opened; he asked about a
      job; the police looked; the workers struck; prices fell; a school burned`,
    with: `for; with; from; by; to; against; about; like; under; without; behind; after; before; between;
      than; around; of; including; because of; thanks to`,
    at: 'in; at; near; outside; from; to; across; around; throughout; into; through; toward',
    trades: `reported a loss; launched a service; announced a plan; issued a statement; posted a profit;
      bought a rival; will open an office; would close; has raised prices; had no comment; employs
      3,000 people; sells cars; makes chips; owns the line; was fined; is based abroad; denies it;
      accounts for half; said no; says it complied; published a list; controls the roads; fired
      40 workers; won the contract; lost the case; supports the bill; opposes the bill`,
    trade:
      'report losses; have raised prices; had no comment; sell cars; employ many; were fined; compete',
    body: 'Companies; Firms; Groups; Websites; Agencies; Parties; Charities; Banks; Newspapers; Services',
    body1: `company; group; party; newspaper; militia; agency; bank; charity; website; network; union;
      firm; magazine; airline; brand; university; club; movement`,
    property: `shares fell; shares rose by a third; board met; customers left; headquarters were searched;
      profits doubled; plant burned; drivers went on strike; website was down; fees rose; app failed`,
    lies: `voted no; has no airport; was rebuilt; lies in ruins; is an hour away; borders the sea; grew
      fast; had a market; fell within days; has two rivers; is cold; burned; exports coffee`,
    noun1: `lawyers; wife; brother; office; spokesman; plan; speech; mother; party; board; shares; economy;
      government; mayor; streets; critics; decision; book; home; position`,
    role: 'a lawyer; an analyst; the mayor; a former spy; his wife; the chairman; a baker; their son',
    role1: `Mr.; Ms.; President; Senator; Dr.; actor; lawyer; analyst; former mayor; coach; singer; author;
      activist; the senator; the judge; police chief; General; Prime Minister`,
  }).map(([name, list]) => [name, list.split(';').map((one) => one.trim().replace(/\s+/gu, ' '))]),
);

/** A way of writing, with sentences in which the place in square brackets is meant in that way. */
export interface Pattern {
  readonly pattern: string;
  readonly sentences: readonly string[];
}

/** Places that act: a government or a team is meant. */
export const ACTING: readonly Pattern[] = [
  {
    pattern: 'subject of a verb of saying or deciding',
    sentences: [
      '[Jakarta] insists that the islands belong to nobody else.',
      'Officials were surprised when [Norway] quietly declined the offer.',
      'Last spring [Kenya] expelled two diplomats over the affair.',
      'The grain deal collapsed after [Turkey] refused to open the strait.',
      '[Mexico City] fears that the tariffs will last for years.',
      'It was a risk that [Poland] accepted years ago.',
      '[Lusaka] stopped paying its lenders that winter.',
    ],
  },
  {
    pattern: 'perfect',
    sentences: [
      '[Vietnam] has repeatedly protested the patrols.',
      'By then [Chile] had already signed the accord.',
      '[Tokyo] has offered loans for the port.',
    ],
  },
  {
    pattern: 'future and modal verbs',
    sentences: [
      '[Seoul] will not recognize the border that was drawn then.',
      'Critics doubt that [Ghana] can pay what it owes.',
      '[Sweden] would have vetoed any weaker text.',
      '[Argentina] might have to ask the fund for more.',
    ],
  },
  {
    pattern: 'progressive',
    sentences: [
      'Diplomats say that [Qatar] is quietly negotiating a swap of prisoners.',
      '[Algeria] has been pressing for a vote.',
    ],
  },
  {
    pattern: 'passive and feeling',
    sentences: [
      '[Rwanda] was accused of arming the rebels.',
      '[Hungary] is unwilling to lift its objections.',
    ],
  },
  {
    pattern: 'question',
    sentences: ['Why did [Denmark] agree to the sale?', 'Will [Tehran] accept inspectors again?'],
  },
  {
    pattern: 'infinitive that it is asked for',
    sentences: [
      'The envoy called on [Sudan] to release the convoy.',
      'There is little time for [Bulgaria] to adopt the rules.',
      'The rebels demanded that [Niger] withdraw its troops.',
      'The ministers urged [Cuba] to free the writers.',
    ],
  },
  {
    pattern: 'owner of a deed or of a body that acts',
    sentences: [
      '[Peru]’s decision surprised the markets.',
      'Neighbors resent [Ethiopia]’s unilateral actions on the river.',
      'Much depends on [Finland]’s parliament.',
      'He described [Moscow]’s new policy as a bluff.',
    ],
  },
  {
    pattern: 'name of a body that acts',
    sentences: [
      'The [Catalonia] government fell in autumn.',
      'This [Uruguay] side defends better than any before it.',
    ],
  },
  {
    pattern: 'against',
    sentences: [
      'The bloc renewed its sanctions against [Belarus] on Monday.',
      'They scored twice against [Croatia] in the second half.',
    ],
  },
  {
    pattern: 'with',
    sentences: [
      'Talks with [Serbia] resumed in the spring.',
      'Nobody expected a trade agreement with [Taiwan] this year.',
      'It cannot afford a war with [Pakistan].',
    ],
  },
  {
    pattern: 'between two',
    sentences: ['Relations between [Morocco] and [Algeria] have soured.'],
  },
  {
    pattern: 'agent',
    sentences: [
      'The plan was rejected by [Cairo] within hours.',
      'A raid by [Colombia] across the border killed three rebels.',
    ],
  },
  {
    pattern: 'pressure on, support from',
    sentences: [
      'The strikes increased the pressure on [Armenia].',
      'The rebels lost the support of their neighbor, and aid from [Chad] dried up.',
    ],
  },
  {
    pattern: 'object of what is done to those who decide',
    sentences: [
      'Lawmakers accused [Beijing] of dumping steel.',
      'Nobody remembers who last beat [Brazil] at home.',
    ],
  },
  {
    pattern: 'two that act together',
    sentences: ['[Estonia] and [Latvia] agreed to share the cable.'],
  },
  {
    pattern: 'with words between it and its verb',
    sentences: [
      'For [Tunisia], which owes most of it, that was no help.',
      '[Malta], meanwhile, has refused to take them in.',
      '[Chile], the largest producer of lithium, wants a higher price.',
      'Troops left Syria, and [Iraq] wants them to leave its bases, too.',
    ],
  },
  {
    pattern: 'plural verb for a team',
    sentences: ['[Wales] have not scored since May.', '[Ireland] are two goals behind.'],
  },
];

/** Places where something is, happens or goes. */
export const PLACES: readonly Pattern[] = [
  {
    pattern: 'in, at, near, across',
    sentences: [
      'Officials in [Jakarta] said that the ferry sank at dawn.',
      'The miners who died in [Chile] left no letters.',
      'A refinery near [Baghdad] caught fire.',
      'Farmers across [France] blocked the roads.',
      'Prices inside [Iran] doubled within a month.',
    ],
  },
  {
    pattern: 'to and from',
    sentences: [
      'She flew to [Nairobi] announcing nothing.',
      'Nurses who had come from [Ghana] were asked to wait.',
      'The road from [Kabul] was closed for a week.',
      'The rivers of northern [Iraq] have run dry.',
      'He returned to [Poland] with his sons.',
    ],
  },
  {
    pattern: 'object of a verb of going or of attack',
    sentences: [
      'Those who fled [Syria] said nothing of it.',
      'He visited [Vietnam] twice as a student.',
      'The storm reached [Cuba] overnight.',
      'She left [Norway] when she was nine.',
    ],
  },
  {
    pattern: 'subject of what happens to a place',
    sentences: [
      '[Turkey] lies on two faults.',
      '[Bangladesh] faces floods every summer.',
      '[Finland] has more lakes than anyone has counted.',
      '[Moscow] saw its coldest night in years.',
      '[Peru] is rich in copper.',
      '[Lisbon] offers all that a traveler wants.',
    ],
  },
  {
    pattern: 'owner of what a place has',
    sentences: [
      '[Japan]’s population has shrunk for years.',
      'Most of [Kenya]’s tea is grown there.',
      '[Lisbon]’s oldest bridge was closed.',
      'Ships avoid [Yemen]’s coast.',
    ],
  },
  {
    pattern: 'city and country',
    sentences: [
      'The plant in Gdansk, [Poland], has stood idle.',
      'He grew up in [Lima], Peru.',
      'They met in Paris, [France], and agreed on nothing.',
    ],
  },
  { pattern: 'dateline', sentences: ['[NAIROBI], Kenya— A court froze the accounts on Friday.'] },
  {
    pattern: 'between, with and by of place',
    sentences: [
      'Flights between [Morocco] and [Spain] were canceled.',
      'It shares a border with [Algeria].',
      'The largest buyer was India, followed by [Egypt].',
      'A country surrounded by [Senegal] has few neighbors.',
    ],
  },
  {
    pattern: 'in the name of a thing',
    sentences: [
      'The [Vienna] talks dragged on.',
      'The book was praised by the [Berlin] music critics.',
      'The toll is due on the [France] side of the tunnel.',
      'The [Ghana] deal was never popular.',
      'Pro-[Beijing] lawmakers walked out.',
    ],
  },
  {
    pattern: 'of, and before a person',
    sentences: [
      'The president of [Mexico] said that she would stay.',
      'The people of [Sudan] want bread.',
      'The streets of [London] are empty.',
      'Most exports to [Germany] stopped.',
    ],
  },
  {
    pattern: 'list of places',
    sentences: [
      'Factories in Poland, Hungary and [Romania] want more workers.',
      'Many in [Togo], [Benin], and [Ghana] plan to emigrate.',
    ],
  },
  {
    pattern: 'noun that looks like a verb',
    sentences: [
      'The future of [Libya] plans is open.',
      'He worked on the [Ukraine] claims for months.',
    ],
  },
];

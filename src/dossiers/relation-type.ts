/** What ties one actor to another, read from the actor that has the relation: "A leads B". */
export type RelationType =
  /** Is or was head of state of a country. */
  | 'head-of-state-of'
  /** Leads or led a body, a party or a program. */
  | 'leads'
  /** Holds or held an office in another's staff or under another's direction. */
  | 'serves-under'
  /** Works or worked for an organization, or is affiliated with it. */
  | 'works-for'
  /** Belongs to a party, a body or a group of countries. */
  | 'member-of'
  /** Is a part of a larger body or place. */
  | 'part-of'
  /** Is the capital of a country. */
  | 'capital-of'
  /** Stands beside another place or body. */
  | 'near'
  /** Met another person for talks. */
  | 'met'
  /** Spoke at an event. */
  | 'spoke-at'
  /** Took part in an event. */
  | 'took-part-in'
  /** Is the plan, program, event or decision of another. */
  | 'made-by'
  /** Presented a plan in public. */
  | 'presented'
  /** Promoted a plan. */
  | 'promoted'
  /** Supported a plan or a body with money, staff or standing. */
  | 'supported'
  /** Worked on a plan. */
  | 'worked-on'
  /** Started a body or a program. */
  | 'launched'
  /** Cooperates with a body of like purpose. */
  | 'partner-of'
  /** Investigated a person or a body. */
  | 'investigated'
  /** Works or worked in a place. */
  | 'operates-in'
  /** Is a plan or program for a place. */
  | 'covers'
  /** Touched or harmed another, as an event or a decision does. */
  | 'affected'
  /** Was among the causes of another. */
  | 'led-to'
  /** Held the same office just before another. */
  | 'preceded';

// A record, and not a list, so that the compiler sees a type that is missing here.
const types: Record<RelationType, true> = {
  'head-of-state-of': true,
  leads: true,
  'serves-under': true,
  'works-for': true,
  'member-of': true,
  'part-of': true,
  'capital-of': true,
  near: true,
  met: true,
  'spoke-at': true,
  'took-part-in': true,
  'made-by': true,
  presented: true,
  promoted: true,
  supported: true,
  'worked-on': true,
  launched: true,
  'partner-of': true,
  investigated: true,
  'operates-in': true,
  covers: true,
  affected: true,
  'led-to': true,
  preceded: true,
};

/** Whether a word of the data is a known type of relation. */
export const isRelationType = (word: unknown): word is RelationType =>
  typeof word === 'string' && Object.hasOwn(types, word);

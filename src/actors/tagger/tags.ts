/** What the tagger may call a word: no name, or the begin or inside of a name of one kind. */
export const Tag = {
  outside: 0,
  beginPerson: 1,
  insidePerson: 2,
  beginOrganization: 3,
  insideOrganization: 4,
  beginPlace: 5,
  insidePlace: 6,
  /** Names that are not marked: peoples, works, laws, brands. */
  beginOther: 7,
  insideOther: 8,
} as const;

export const TAG_COUNT = 9;

/** Whether a tag goes on with a name that the tag before began. */
export const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0;

/** The tag that begins a name of the same kind. */
export const beginOf = (tag: number): number => (isInside(tag) ? tag - 1 : tag);

/** Whether `tag` may stand after `previous`: a name must begin before it goes on. */
export const mayFollow = (previous: number, tag: number): boolean =>
  !isInside(tag) || beginOf(previous) === tag - 1;

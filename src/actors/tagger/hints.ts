/** What the gazetteer and the lists of names say of a word although no known actor stands there. */
export const Hint = {
  none: 0,
  surname: 1,
  place: 2,
  organization: 3,
  demonym: 4,
  person: 5,
  /** In the list of cities, which other things are called by too. */
  city: 6,
} as const;

/** The lists of names of common knowledge, as bits. A name in both is a place. */
export const CommonName = { organization: 1, place: 2 } as const;

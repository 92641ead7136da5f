/** The words of a list in lower case, without points and hyphens, set apart by white space. */
// The mark lets the build leave out lists of which only its own tables are made.
/* @__NO_SIDE_EFFECTS__ */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

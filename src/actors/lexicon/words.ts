/** The words of a list in lower case, without points and hyphens, set apart by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

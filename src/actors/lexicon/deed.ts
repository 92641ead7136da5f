/** The forms of a verb of such a list, as bits of what `deedForms` tells. */
export const Deed = {
  base: 1,
  /** Third person or past. */
  finite: 2,
  participle: 4,
  ing: 8,
  /** Counts only before a complement. */
  withComplement: 16,
} as const;

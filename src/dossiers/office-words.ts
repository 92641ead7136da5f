import type { Role } from './dossier.ts';

/** The office in a title, as a text sets it before a name: "Vice President" of the United States. */
export const officeOf = ({ title }: Pick<Role, 'title'>): string =>
  (title.replace(/^U\.S\.\s+/, '').split(/,|\s(?:of|for|to|from|at|in)\s/)[0] ?? title).trim();

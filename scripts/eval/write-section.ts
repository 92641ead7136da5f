/** Replaces what stands between the markers of `name`. Throws when the text has no such markers. */
export const withSection = (text: string, name: string, content: string): string => {
  const begin = `<!-- ${name}: begin -->`;
  const end = `<!-- ${name}: end -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The markers "${begin}" and "${end}" are missing.`);
  return `${text.slice(0, from + begin.length)}\n\n${content.trim()}\n\n${text.slice(to)}`;
};

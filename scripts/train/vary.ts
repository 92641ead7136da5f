import type { TrainingDocument, TrainingMention } from './samples.ts';

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/**
 * A copy of a training text in which other names stand for its own: whole names for whole names of
 * the same kind, and for a surname that of the person who replaces its bearer. So the tagger learns
 * from what stands around a name more than from the names of one set.
 */
export const vary = (
  { text, mentions, ...rest }: TrainingDocument,
  names: Readonly<Record<'person' | 'organization' | 'place', readonly string[]>>,
  random: () => number,
): TrainingDocument => {
  const replacement = new Map<string, string>();
  const pick = (kind: 'person' | 'organization' | 'place'): string =>
    names[kind][Math.floor(random() * names[kind].length)] ?? '';
  for (const { text: name, kind, optional } of mentions) {
    if (optional === true || replacement.has(name)) continue;
    if (kind === 'person' && name.includes(' ')) {
      const other = pick('person');
      replacement.set(name, other);
      const surname = lastWord(name);
      if (!replacement.has(surname)) replacement.set(surname, lastWord(other));
    }
  }
  for (const { text: name, kind, optional } of mentions) {
    if (optional === true || replacement.has(name)) continue;
    if (kind === 'person') replacement.set(name, lastWord(pick('person')));
    if (kind === 'organization' && (name.includes(' ') || random() < 0.5))
      replacement.set(name, pick('organization'));
    if (kind === 'place' && random() < 0.6) replacement.set(name, pick('place'));
  }
  let varied = '';
  let reached = 0;
  const moved: TrainingMention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    if (mention.start < reached) continue;
    varied += text.slice(reached, mention.start);
    const name =
      (mention.optional === true ? undefined : replacement.get(mention.text)) ?? mention.text;
    moved.push({ ...mention, text: name, start: varied.length, end: varied.length + name.length });
    varied += name;
    reached = mention.end;
  }
  return { ...rest, text: varied + text.slice(reached), mentions: moved };
};

import { WORD_SURNAMES } from '../../../src/actors/lexicon/people.ts';
import type { ActorKind } from '../../../src/dossiers/entity.ts';
import { allDossiers, dossierById } from '../../../src/dossiers/dossiers.ts';
import type { Dossier } from '../../../src/dossiers/dossier.ts';
import { applyEdits, shuffled, type Edit } from './edits.ts';
import type { Gold, GoldMention } from './gold.ts';

const fullName = ({ names }: Dossier): string => names.full[0] ?? '';
const surname = (dossier: Dossier): string =>
  dossier.names.surname ?? fullName(dossier).split(' ').at(-1) ?? '';

const everyName = ({ names }: Dossier): readonly string[] => [
  ...names.full,
  ...(names.short ?? []),
  ...(names.acronyms ?? []),
  ...(names.ambiguous ?? []),
];

/** Names that mean more than one actor of the data, as a whole or as somebody's surname. */
const sharedNames: ReadonlySet<string> = (() => {
  const seen = new Map<string, Dossier>();
  const shared = new Set<string>();
  for (const dossier of allDossiers()) {
    const own = dossier.kind === 'person' ? [surname(dossier)] : [];
    for (const name of [...everyName(dossier), ...own]) {
      if ((seen.get(name) ?? dossier) !== dossier) shared.add(name);
      seen.set(name, dossier);
    }
  }
  return shared;
})();

const acronymOf = ({ names }: Dossier): string | undefined =>
  names.acronyms?.find((acronym) => /^[A-Z]{3,}$/u.test(acronym) && !sharedNames.has(acronym));

/** Whether an actor can take a part in any text: its names are its own and read as names. */
const isCastable = (dossier: Dossier, text: string): boolean => {
  const name = fullName(dossier);
  if (!/^\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+)*$/u.test(name) || sharedNames.has(name)) return false;
  if (/^the /iu.test(name)) return false;
  if (everyName(dossier).some((other) => text.includes(other))) return false;
  if (dossier.kind !== 'person') return dossier.kind === 'place' || name.includes(' ');
  const last = surname(dossier);
  return (
    name.split(' ').length === 2 &&
    !sharedNames.has(last) &&
    !WORD_SURNAMES.has(last.toLowerCase()) &&
    name.endsWith(last) &&
    !text.toLowerCase().includes(last.toLowerCase())
  );
};

/** How the text prints the actor, to be printed alike for the one who takes the part. */
const replacementFor = (printed: string, from: Dossier, to: Dossier): string => {
  const acronym = acronymOf(to);
  if (from.names.acronyms?.includes(printed) === true && acronym !== undefined) return acronym;
  if (from.kind !== 'person') return fullName(to);
  return printed === surname(from) || from.names.acronyms?.includes(printed) === true
    ? surname(to)
    : fullName(to);
};

/** "[President Donald] Trump": the first name that stands before the mention, in the bracket. */
const bracketEdit = (text: string, mention: GoldMention, from: Dossier, to: Dossier): Edit[] => {
  const [first = ''] = fullName(from).split(' ');
  const start = mention.start - first.length - 2;
  if (from.kind !== 'person' || text.slice(start, mention.start) !== `${first}] `) return [];
  return [{ start, end: start + first.length, words: fullName(to).split(' ')[0] ?? '' }];
};

/** The ordinal stays with the event: "51st Annual Conference" -> "51st Summit". */
const withoutOrdinal = ({ start, text }: GoldMention): number =>
  start + (/^\d+\w\w /u.exec(text)?.[0].length ?? 0);

/** Which actor each actor of these kinds gives its part to. The United States keep theirs. */
const castingFor = (
  { text, mentions }: Gold,
  kinds: readonly ActorKind[],
  random: () => number,
): ReadonlyMap<string, Dossier> => {
  const leaving = [...new Set(mentions.map(({ entity }) => entity))]
    .map((entity) => (entity === null ? null : dossierById(entity)))
    .filter((dossier) => dossier !== null)
    .filter(({ id, kind }) => kinds.includes(kind) && id !== 'united-states');
  const pool = [...shuffled(allDossiers(), random)].filter((dossier) => isCastable(dossier, text));
  const casting = new Map<string, Dossier>();
  for (const dossier of leaving) {
    const acronyms = mentions.some(
      (mention) =>
        mention.entity === dossier.id && dossier.names.acronyms?.includes(mention.text) === true,
    );
    const at = pool.findIndex(
      (candidate) =>
        candidate.kind === dossier.kind &&
        (!acronyms || dossier.kind === 'person' || acronymOf(candidate) !== undefined),
    );
    const [chosen] = at < 0 ? [] : pool.splice(at, 1);
    if (chosen !== undefined) casting.set(dossier.id, chosen);
  }
  return casting;
};

/**
 * The gold with every actor of these kinds replaced by another of its kind: full name for full
 * name, surname for surname, acronym for acronym.
 */
export const recast = (gold: Gold, kinds: readonly ActorKind[], random: () => number): Gold => {
  const casting = castingFor(gold, kinds, random);
  const edits = gold.mentions.flatMap((mention): readonly Edit[] => {
    const from = mention.entity === null ? null : dossierById(mention.entity);
    const to = casting.get(mention.entity ?? '');
    if (mention.optional === true || from === null || to === undefined) return [];
    const start = withoutOrdinal(mention);
    const printed = gold.text.slice(start, mention.end);
    const words = replacementFor(printed, from, to);
    return [{ start, end: mention.end, words }, ...bracketEdit(gold.text, mention, from, to)];
  });
  return applyEdits(gold, edits, (mention) => {
    const to = mention.optional === true ? undefined : casting.get(mention.entity ?? '');
    return to === undefined ? mention : { ...mention, entity: to.id };
  });
};

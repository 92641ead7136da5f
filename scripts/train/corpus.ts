import { buildGazetteer } from '../../src/actors/gazetteer.ts';
import type { Dossier } from '../../src/dossiers/dossier.ts';
import { allDossiers } from '../../src/dossiers/dossiers.ts';
import { WORD_SURNAMES } from '../../src/actors/lexicon/people.ts';
import type { ActorKind } from '../../src/dossiers/entity.ts';
import FIRST_NAMES from '../words/first-names.json' with { type: 'json' };
import { coinedNames } from './coined-names.ts';
import { newsSentences, type NewsNames } from './news-sentences.ts';
import { randomFrom } from './random.ts';
import { samplesOf, type Sample, type TrainingDocument } from './samples.ts';
import { vary } from './vary.ts';

/** How often each text is read with other names in it, and each sentence filled with names. */
const COPIES = 3;
const FILLINGS = 8;
/** How many names of each sort are coined beside those of the tables. */
const COINED = 150;
/** Part of the actors that a copy's gazetteer does not know: they stand for those that will be met. */
const UNKNOWN = 0.6;

const namesOf = (dossiers: readonly Dossier[], kind: ActorKind): readonly string[] =>
  dossiers
    .filter((dossier) => dossier.kind === kind)
    .flatMap(({ names: { full } }) => full.slice(0, 1))
    .map((name) => name.replace(/^the /iu, ''));

/** Surnames that are also words: "May", "Rice". */
const COMMON_SURNAMES = [...WORD_SURNAMES].map(
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
);

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const newsNames = (unknown: readonly Dossier[], random: () => number): NewsNames => {
  const coined = coinedNames(COINED, FIRST_NAMES.words.split(' '), random);
  const persons = namesOf(unknown, 'person');
  const bodies = unknown.filter(({ kind }) => kind === 'organization');
  return {
    P: [...persons, ...coined.P],
    // A surname that the gazetteer knows is no link either while nobody has been introduced by it.
    S: [...namesOf(allDossiers(), 'person').map(surnameOf), ...COMMON_SURNAMES, ...coined.S],
    O: [...namesOf(unknown, 'organization').filter((name) => name.includes(' ')), ...coined.O],
    A: [
      ...bodies.flatMap(({ names: { full, short = [], acronyms = [] } }) =>
        [...full, ...short, ...acronyms].filter((name) => !name.includes(' ')),
      ),
      ...coined.A,
    ],
    L: [...namesOf(unknown, 'place'), ...coined.L],
  };
};

/** Everything the tagger learns from: the texts as they are, varied, and sentences as news print them. */
export const trainingSamples = (docs: readonly TrainingDocument[]): readonly Sample[] => {
  const random = randomFrom(2026);
  const dossiers = allDossiers();
  const everyone = buildGazetteer(dossiers);
  const samples: Sample[] = docs.flatMap((document) => samplesOf(document, everyone));
  for (let copy = 0; copy < COPIES; copy++) {
    const unknown = new Set(dossiers.filter(({ country }) => !country && random() < UNKNOWN));
    const part = buildGazetteer(dossiers.filter((dossier) => !unknown.has(dossier)));
    const names = {
      person: namesOf([...unknown], 'person'),
      organization: namesOf([...unknown], 'organization'),
      place: namesOf([...unknown], 'place'),
    };
    for (const document of docs) {
      samples.push(...samplesOf(vary(document, names, random), part));
    }
    for (const document of newsSentences(newsNames([...unknown], random), FILLINGS, copy))
      samples.push(...samplesOf(document, part));
  }
  return samples;
};

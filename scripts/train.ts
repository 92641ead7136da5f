import { readFileSync, writeFileSync } from 'node:fs';
import { buildGazetteer } from '../src/actors/gazetteer.ts';
import type { ActorKind } from '../src/dossiers/entity.ts';
import type { Dossier } from '../src/dossiers/dossier.ts';
import { allDossiers } from '../src/dossiers/dossiers.ts';
import { newsSentences } from './train/news-sentences.ts';
import { pack } from './train/pack.ts';
import { train } from './train/crf.ts';
import { randomFrom } from './train/random.ts';
import { samplesOf, type Sample, type TrainingDocument } from './train/samples.ts';
import { vary } from './train/vary.ts';

const [file = '../shared/eval/train/gum-train.json'] = process.argv.slice(2);
const TARGET = 'src/actors/data/tagger-weights.json';
const ABOUT =
  'Scores of the tagger, made by scripts/train.ts from GUM V11 (https://gucorpling.org/gum/; train part; annotations CC BY 4.0) and the names of the tables. Generated: do not edit.';
const COPIES = Number(process.env['COPIES'] ?? 4);
const TIMES = Number(process.env['TIMES'] ?? 10);
const ROUNDS = Number(process.env['ROUNDS'] ?? 4);
const MOST_FEATURES = Number(process.env['MOST'] ?? 6000);
const LEAST_COUNT = Number(process.env['LEAST'] ?? 3);

const random = randomFrom(2026);
const { docs } = JSON.parse(readFileSync(file, 'utf8')) as { docs: readonly TrainingDocument[] };

const namesOf = (dossiers: readonly Dossier[], kind: ActorKind): readonly string[] =>
  dossiers
    .filter((dossier) => dossier.kind === kind)
    .flatMap(({ names: { full } }) => full.slice(0, 1))
    .map((name) => name.replace(/^the /iu, ''));

const dossiers = allDossiers();
const gazetteer = buildGazetteer(dossiers);
const samples: Sample[] = docs.flatMap((document) => samplesOf(document, gazetteer));
for (let copy = 0; copy < COPIES; copy++) {
  // Names that the gazetteer of this copy does not know stand for those that will be met.
  const unknown = new Set(dossiers.filter(({ country }) => !country && random() < 0.6));
  const part = buildGazetteer(dossiers.filter((dossier) => !unknown.has(dossier)));
  const names = {
    person: namesOf([...unknown], 'person'),
    organization: namesOf([...unknown], 'organization'),
    place: namesOf([...unknown], 'place'),
  };
  for (const document of docs) samples.push(...samplesOf(vary(document, names, random), part));
  const bodies = [...unknown].filter(({ kind }) => kind === 'organization');
  const shortNames = bodies.flatMap(({ names: { full, short = [], acronyms = [] } }) =>
    [...full, ...short, ...acronyms].filter((name) => !name.includes(' ')),
  );
  const news = {
    P: names.person,
    S: names.person.map((name) => name.slice(name.lastIndexOf(' ') + 1)),
    O: names.organization.filter((name) => name.includes(' ')),
    A: shortNames,
    L: names.place,
  };
  for (const document of newsSentences(news, TIMES, copy))
    samples.push(...samplesOf(document, part));
}
const trained = train(samples, {
  rounds: ROUNDS,
  leastCount: LEAST_COUNT,
  rate: Number(process.env['RATE'] ?? 0.05),
  decay: Number(process.env['DECAY'] ?? 0.003),
});
const model = pack(trained, MOST_FEATURES);
writeFileSync(TARGET, `${JSON.stringify({ about: ABOUT, ...model }, null, 1)}\n`);
console.log(`${samples.length} regions, ${trained.weights.size} features, ${MOST_FEATURES} kept`);

// Trains the tagger of names anew and writes its weights; with --check it only tells whether they
// are those that ship. Run: npm run train
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { trainingSamples } from './train/corpus.ts';
import { train } from './train/crf.ts';
import { mostTelling, pack } from './train/pack.ts';
import type { TrainingDocument } from './train/samples.ts';

const FOLDER = new URL('../../shared/eval/train/', import.meta.url);
const TARGET = new URL('../src/actors/data/tagger-weights.json', import.meta.url);
/** The training texts, and whether works, brands and the like stand unmarked in them. */
const FILES = [
  { name: 'gum-train.json', leavesOthers: false },
  { name: 'uner-ewt-dev.json', leavesOthers: true },
  { name: 'uner-ewt-test.json', leavesOthers: true },
] as const;
const ABOUT =
  'Scores of the tagger, made by scripts/train.ts from GUM V11 (https://gucorpling.org/gum/; train part; annotations CC BY 4.0), Universal NER on the English Web Treebank (https://www.universalner.org; CC BY-SA 4.0), sentences of its own and the names of the tables. Generated: do not edit.';
const MOST_FEATURES = 8000;
const LEAST_COUNT = 3;
const STEPS = { rate: 0.08, decay: 0.004 };

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
});

const absent = FILES.filter(({ name }) => !existsSync(new URL(name, FOLDER)));
if (absent.length > 0) {
  const names = absent.map(({ name }) => name).join(', ');
  console.error(
    `Not there: ${names}. The training texts lie beside the project, in ../shared/eval/train, and do not come with it; the weights in src/actors/data stay as they are.`,
  );
  process.exit(1);
}

const docs = FILES.flatMap(({ name, leavesOthers }) => {
  const file = readFileSync(new URL(name, FOLDER), 'utf8');
  const read = JSON.parse(file) as { readonly docs: readonly TrainingDocument[] };
  return read.docs.map((document) => ({ ...document, leavesOthers }));
});
const samples = trainingSamples(docs);
const draft = train(samples, {
  ...STEPS,
  rounds: 2,
  isKept: (_, count) => count >= LEAST_COUNT,
});
// Once more with the features alone that tell most: their scores make up for those left out.
const telling = mostTelling(draft, MOST_FEATURES);
const final = train(samples, {
  ...STEPS,
  rounds: 5,
  isKept: (feature) => telling.has(feature),
});
const weights = `${JSON.stringify({ about: ABOUT, ...pack(final) }, null, 2)}\n`;
console.log(`${samples.length} regions, ${draft.weights.size} features, ${telling.size} kept`);
if (!options.check) writeFileSync(TARGET, weights);
else if (readFileSync(TARGET, 'utf8') === weights) console.log('The weights that ship are these.');
else {
  console.error('The weights that ship are others: run npm run train.');
  process.exitCode = 1;
}

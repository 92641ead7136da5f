import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemEntity } from 'wink-nlp';
import { version } from '../package-version.ts';
import type { Predicted } from '../prediction.ts';
import type { Contestant } from './contestant.ts';

// Only the stages that names and money need: the others would cost it time for nothing.
const nlp = winkNLP(model, ['sbd', 'ner', 'pos']);
const { its } = nlp;

/** Start of each token, from the white space before it and the words themselves. */
const startsOf = (values: readonly string[], spaces: readonly string[]): readonly number[] => {
  let at = 0;
  return values.map((value, index) => {
    const start = at + (spaces[index]?.length ?? 0);
    at = start + value.length;
    return start;
  });
};

/**
 * wink-nlp with its web model. It has no entities of persons, organizations or places, so that runs
 * of proper nouns stand for names of an open kind; money is its own entity, without a value.
 */
export const wink: Contestant = {
  name: 'wink-nlp',
  what: `wink-nlp ${version('wink-nlp')} with wink-eng-lite-web-model ${version('wink-eng-lite-web-model')}`,
  findsNames: true,
  statesValues: false,
  find: ({ text }) => {
    const doc = nlp.readDoc(text);
    const values = doc.tokens().out(its.value);
    const spaces = doc.tokens().out(its.precedingSpaces);
    const tags = doc.tokens().out(its.pos);
    const starts = startsOf(values, spaces);
    const endOf = (token: number): number => (starts[token] ?? 0) + (values[token]?.length ?? 0);
    const found: Predicted[] = [];
    for (let first = 0; first < tags.length; first++) {
      if (tags[first] !== 'PROPN') continue;
      let last = first;
      while (tags[last + 1] === 'PROPN') last++;
      found.push({ start: starts[first] ?? 0, end: endOf(last), kind: 'any' });
      first = last;
    }
    doc.entities().each((entity: ItemEntity) => {
      if (entity.out(its.type) !== 'MONEY') return;
      const [first = 0, last = 0] = entity.out(its.span) as unknown as number[];
      found.push({ start: starts[first] ?? 0, end: endOf(last), kind: 'money' });
    });
    return found;
  },
};

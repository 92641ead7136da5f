import { articleFromText } from '../../../src/article/article-from-text.ts';
import { isIsoDate } from '../../../src/dossiers/partial-date.ts';
import { predictionsFor } from '../../analyze/predictions.ts';
import type { Contestant } from './contestant.ts';

/** The project itself: what the page marks by default. */
export const sidelight: Contestant = {
  name: 'Sidelight',
  what: 'this project',
  findsNames: true,
  statesValues: true,
  find: ({ text, date }) => {
    const published = date !== undefined && isIsoDate(date) ? date : null;
    return predictionsFor({ ...articleFromText(text), published }, false);
  },
};

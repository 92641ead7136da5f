import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/actors/find-mentions.ts';
import { buildGazetteer } from '../../../src/actors/gazetteer.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { smallDossiers } from './small-dossiers.ts';

const gazetteer = buildGazetteer(smallDossiers);

const printedIn = (text: string): readonly string[] =>
  findMentions(articleFromText(text), gazetteer).mentions.map(({ start, end }) =>
    text.slice(start, end),
  );

describe('a name that holds the adjective of a country', () => {
  it('is one mention and not two, one in the other', () => {
    const text = 'He joined the Mexican Growth Institute. Mexican officials met its staff.';
    expect(printedIn(text)).toEqual(['Mexican Growth Institute', 'Mexican']);
  });
});

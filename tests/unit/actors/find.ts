import { buildGazetteer } from '../../../src/actors/gazetteer.ts';
import { findMentions } from '../../../src/actors/find-mentions.ts';
import { isIntroduced } from '../../../src/actors/introduced.ts';
import type { Mention } from '../../../src/actors/mention.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { smallDossiers } from './small-dossiers.ts';

const gazetteer = buildGazetteer(smallDossiers);

/** The mentions of known actors in a text of plain paragraphs. */
export const mentionsIn = (text: string): readonly Mention[] =>
  findMentions(articleFromText(text), gazetteer).mentions.filter(
    ({ entity }) => !isIntroduced(entity),
  );

/** Mentions as "printed words = entity", with the form behind a slash where it is quiet. */
export const linksIn = (text: string): readonly string[] =>
  mentionsIn(text).map(({ start, end, entity, form }) => {
    const quiet = form === 'demonym' || form === 'attributive' ? `/${form}` : '';
    return `${text.slice(start, end)} = ${entity}${quiet}`;
  });

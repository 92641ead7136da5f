import { bundledFirstWords } from '../../src/actors/bundled-first-words.at-build.ts';
import { unpackFirstWords } from '../../src/actors/first-words.ts';
import { createAnalyzer, type Analysis, type Analyze } from '../../src/analyze.ts';
import type { Article } from '../../src/article/article.ts';
import type { Dossier } from '../../src/dossiers/dossier.ts';
import {
  allClaims,
  dossierById,
  knownActors,
  membersOf,
  referenceAmounts,
} from '../../src/dossiers/dossiers.ts';
import type { EntityId } from '../../src/dossiers/entity.ts';
import { hoverFactsOf } from '../../src/dossiers/hover-facts.ts';
import { readAmounts } from '../../src/figures/perspectives/read-amounts.ts';
import type { HoverFacts, PageAnalysis } from '../shared/messages.ts';
import type { Words } from '../shared/words.ts';
import { amountsOnHover } from './amounts-on-hover.ts';

let analyzer: Analyze | undefined;

/** What the page shows on hover of each actor that an article names. */
export function actorsOnHover(
  { mentions, introduced }: Pick<Analysis, 'mentions' | 'introduced'>,
  { text, published }: Pick<Article, 'text' | 'published'>,
  dossierOf: (id: EntityId) => Dossier | null,
): PageAnalysis['actors'] {
  const actors: Record<EntityId, HoverFacts> = {};
  for (const { id, name, descriptions } of introduced) {
    const [first] = descriptions;
    const summary = first ? text.slice(first.start, first.end) : '';
    actors[id] = { origin: 'article', name, role: null, summary };
  }
  for (const { entity } of mentions) {
    const dossier = dossierOf(entity);
    if (dossier) actors[entity] ??= { origin: 'data', ...hoverFactsOf(dossier, published) };
  }
  return actors;
}

/** Finds mentions and amounts in an article, with what the page shows of each on hover. */
export function analyzeForPage(article: Article, words: Words): PageAnalysis {
  analyzer ??= createAnalyzer(knownActors, unpackFirstWords(bundledFirstWords));
  const analysis = analyzer(article);
  const data = { dossierById, membersOf, claims: allClaims, references: referenceAmounts };
  return {
    ...analysis,
    actors: actorsOnHover(analysis, article, dossierById),
    amountLines: amountsOnHover(readAmounts(article, analysis, data), dossierById, words),
  };
}

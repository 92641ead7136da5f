import { createAnalyzer, type Analyze } from '../../src/analyze.ts';
import type { Article } from '../../src/article/article.ts';
import { allDossiers, dossierById } from '../../src/dossiers/dossiers.ts';
import { hoverFactsOf } from '../../src/dossiers/hover-facts.ts';
import type { HoverFacts, PageAnalysis } from '../shared/messages.ts';

let analyzer: Analyze | undefined;

/** Finds mentions and amounts in an article, with what the page shows of each actor on hover. */
export function analyzeForPage(article: Article): PageAnalysis {
  analyzer ??= createAnalyzer(allDossiers);
  const analysis = analyzer(article);
  const actors: Record<string, HoverFacts> = {};
  for (const { entity } of analysis.mentions) {
    const dossier = dossierById(entity);
    if (dossier) actors[entity] ??= hoverFactsOf(dossier, article.published);
  }
  return { ...analysis, actors };
}

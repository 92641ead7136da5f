import type { VNode } from 'preact';
import type { Confidence, Fact } from '../../../src/dossiers/dossier.ts';
import type { Words } from '../../shared/words.ts';
import { useSidebar } from './sidebar-context.tsx';
import { Stated } from './stated.tsx';

/** How far a statement can be trusted, in words; null for one that a listed source confirms. */
export function confidenceInWords(
  confidence: Confidence,
  asOf: string | null,
  words: Words,
): string | null {
  switch (confidence) {
    case 'verified':
      return null;
    case 'inferred':
      return words.t('confidenceInferred');
    case 'general-knowledge':
      return asOf === null
        ? words.t('confidenceUndated')
        : words.t('confidenceGeneral', words.date(asOf.slice(0, 7)));
  }
}

/** A statement of the data with the way to its source, labeled when no source confirms it. */
export function FactText({ fact, class: name = '' }: { fact: Fact; class?: string }): VNode {
  const { words } = useSidebar().services;
  const label = confidenceInWords(fact.confidence, fact.asOf, words);
  return (
    <div class={`fact ${name}`}>
      <p>
        <Stated text={fact.text} of={fact} />
      </p>
      {label === null ? null : <p class="confidence">{label}</p>}
    </div>
  );
}

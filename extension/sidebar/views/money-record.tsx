import type { VNode } from 'preact';
import { sourcesOfClaim, type Claim } from '../../../src/dossiers/claim.ts';
import { SourceLine } from './card-sources.tsx';
import { FactText } from './fact-text.tsx';
import { useSidebar } from './sidebar-context.tsx';

/** What the record says of an amount, to stand beside what the article says of it. */
export function MoneyRecord({ claim }: { readonly claim: Claim }): VNode {
  const { services, knowledge } = useSidebar();
  const { words } = services;
  const sources = sourcesOfClaim(claim)
    .map(knowledge.sourceById)
    .filter((source) => source !== null);
  return (
    <div class="record">
      <h4 class="amount-label">{words.t('amountOnRecord')}</h4>
      <FactText fact={claim.is} />
      {claim.isNot ? <FactText fact={claim.isNot} /> : null}
      {sources.length > 0 ? (
        <details class="record-sources">
          <summary>{words.t('sources')}</summary>
          <ul>
            {sources.map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { StatedClaim } from '../../../src/dossiers/stated-claims.ts';
import type { MarkGroup } from '../../shared/settings.ts';
import { FactText } from './fact-text.tsx';
import { MentionButton } from './mention-list.tsx';
import { Section } from './section.tsx';
import { useSidebar } from './sidebar-context.tsx';

interface Props {
  readonly claims: readonly StatedClaim[];
  readonly article: Article;
  readonly group: MarkGroup;
}

/** What the article states about an actor, and beside it what the record says of the figure. */
export function CardClaims({ claims, article, group }: Props): VNode | null {
  const { words } = useSidebar().services;
  if (claims.length === 0) return null;
  return (
    <Section title={words.t('articleAndRecord')}>
      {claims.map(({ claim, start, end }) => (
        <div key={claim.id} class="claim">
          <p class="claim-side">{words.t('articleSays')}</p>
          <MentionButton article={article} passage={{ start, end }} group={group} />
          <p class="claim-side">{words.t('recordSays')}</p>
          <FactText fact={claim.is} />
          {claim.isNot ? <FactText fact={claim.isNot} /> : null}
        </div>
      ))}
    </Section>
  );
}

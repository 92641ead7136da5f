import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import { groupOf } from '../../shared/settings.ts';
import type { Actor } from '../model/actors.ts';
import type { Passage } from '../model/passages.ts';
import { MentionList } from './mention-list.tsx';
import { Section } from './section.tsx';
import { useSidebar } from './sidebar-context.tsx';

interface Props {
  readonly actor: Actor;
  readonly descriptions: readonly Passage[];
  readonly article: Article;
}

/** What the article itself says of an actor that no data knows, each sentence a way to the text. */
export function CardOwnWords({ actor, descriptions, article }: Props): VNode {
  const { words } = useSidebar().services;
  return (
    <>
      <p class="hint">{words.t('introducedHint')}</p>
      {descriptions.length > 0 ? (
        <Section title={words.t('introducedAs')}>
          <MentionList article={article} passages={descriptions} group={groupOf(actor.kind)} />
        </Section>
      ) : null}
    </>
  );
}

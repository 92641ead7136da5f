import { useComputed } from '@preact/signals';
import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { MarkGroup } from '../../shared/settings.ts';
import type { Passage } from '../model/passages.ts';
import { sentenceOf } from '../model/sentences.ts';
import { useSidebar } from './sidebar-context.tsx';
import { useGrowing } from './use-growing.ts';

interface ItemProps {
  readonly article: Article;
  readonly passage: Passage;
  readonly group: MarkGroup;
}

/** A passage with its sentence; clicking it shows it in the article. */
export function MentionButton({ article, passage, group }: ItemProps): VNode {
  const { services, inView, reveal, light } = useSidebar();
  const { before, exact, after } = sentenceOf(article.text, article.blocks, passage);
  const isInView = useComputed(() => {
    const range = inView.value;
    return range !== null && passage.start >= range.start && passage.start < range.end;
  }).value;
  return (
    <button
      type="button"
      class="mention"
      data-group={group}
      data-in-view={isInView}
      title={services.words.t('revealMention')}
      lang="en"
      onClick={() => reveal(passage)}
      onPointerEnter={() => light([passage])}
      onPointerLeave={() => light([])}
      onFocus={() => light([passage])}
      onBlur={() => light([])}
    >
      {before}
      <mark data-group={group}>{exact}</mark>
      {after}
    </button>
  );
}

interface Props {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly group: MarkGroup;
}

/** Passages with their sentences, in reading order. */
export function MentionList({ article, passages, group }: Props): VNode {
  const shown = useGrowing(passages);
  return (
    <ol class="mentions">
      {shown.map((passage) => (
        <li key={passage.start}>
          <MentionButton article={article} passage={passage} group={group} />
        </li>
      ))}
    </ol>
  );
}

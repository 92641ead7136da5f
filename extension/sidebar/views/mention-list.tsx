import { useComputed } from '@preact/signals';
import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { RoleMeant } from '../../../src/actors/role-meant.ts';
import type { MarkGroup } from '../../shared/settings.ts';
import type { Passage } from '../model/passages.ts';
import { sentenceOf } from '../model/sentences.ts';
import { useSidebar } from './sidebar-context.tsx';
import { useGrowing } from './use-growing.ts';

interface ItemProps {
  readonly article: Article;
  readonly passage: Passage;
  readonly group: MarkGroup;
  /** An office that the passage means and that is not the one of the article's date. */
  readonly office?: RoleMeant | null;
  /** The country whose government the passage means by the name of its capital. */
  readonly government?: string | null;
}

/** A passage with its sentence; clicking it shows it in the article. */
export function MentionButton({
  article,
  passage,
  group,
  office = null,
  government = null,
}: ItemProps): VNode {
  const { services, inView, reveal, light } = useSidebar();
  const { words } = services;
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
      title={words.t('revealMention')}
      onClick={() => reveal(passage)}
      onPointerEnter={() => light([passage])}
      onPointerLeave={() => light([])}
      onFocus={() => light([passage])}
      onBlur={() => light([])}
    >
      <span lang="en">
        {before}
        <mark data-group={group}>{exact}</mark>
        {after}
      </span>
      {office ? (
        <span class="mention-office">
          {office.when === null
            ? words.t('mentionOffice')
            : words.t('mentionOfficeThen', words.date(office.when))}{' '}
          <span lang="en">{office.role.title}</span>
        </span>
      ) : null}
      {government === null ? null : (
        <span class="mention-office">
          {words.t('mentionGovernment')} (<span lang="en">{government}</span>)
        </span>
      )}
    </button>
  );
}

interface Props {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly group: MarkGroup;
  officeAt?(passage: Passage): RoleMeant | null;
  governmentAt?(passage: Passage): string | null;
}

/** Passages with their sentences, in reading order. */
export function MentionList({ article, passages, group, officeAt, governmentAt }: Props): VNode {
  const shown = useGrowing(passages);
  return (
    <ol class="mentions">
      {shown.map((passage) => (
        <li key={passage.start}>
          <MentionButton
            article={article}
            passage={passage}
            group={group}
            office={officeAt?.(passage) ?? null}
            government={governmentAt?.(passage) ?? null}
          />
        </li>
      ))}
    </ol>
  );
}

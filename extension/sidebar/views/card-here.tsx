import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { Amount } from '../../../src/figures/amount.ts';
import { amountInWords } from '../../shared/amount-words.ts';
import { groupOf } from '../../shared/settings.ts';
import type { Words } from '../../shared/words.ts';
import type { Actor } from '../model/actors.ts';
import { hereOf, type Here } from '../model/here.ts';
import { MentionButton } from './mention-list.tsx';
import { FromArticle } from './origin.tsx';
import { useSidebar } from './sidebar-context.tsx';

/** The part of an actor in the article, in one to four short sentences. */
function partInWords(here: Here, article: Article, words: Words): string {
  const { named, paragraphs, companions } = here;
  const counts = [words.number(named), words.number(paragraphs)] as const;
  const sums = (amounts: readonly Amount[]): string =>
    words.list(
      amounts.map(
        (amount) => amountInWords(amount, words) ?? article.text.slice(amount.start, amount.end),
      ),
    );
  return [
    companions.length === 0
      ? words.t('hereNamed', ...counts)
      : words.t(
          named === 1 ? 'hereNamedOnce' : 'hereNamedWith',
          ...counts,
          words.list(companions.map(({ name }) => name)),
        ),
    here.gives.length > 0 ? words.t('hereGives', sums(here.gives)) : null,
    here.gets.length > 0 ? words.t('hereGets', sums(here.gets)) : null,
    here.beside.length > 0 ? words.t('hereBeside', sums(here.beside)) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

interface Props {
  readonly actor: Actor;
  readonly article: Article;
}

/** Why an actor matters in this article, from its text alone, and said to be so. */
export function CardHere({ actor, article }: Props): VNode | null {
  const { services, cast, amounts } = useSidebar();
  const here = hereOf(actor, article, cast.value, amounts.value);
  if (here === null) return null;
  return (
    <div class="here">
      <p>
        <FromArticle /> {partInWords(here, article, services.words)}
      </p>
      {here.words && actor.dossier ? (
        <MentionButton article={article} passage={here.words} group={groupOf(actor.kind)} />
      ) : null}
    </div>
  );
}

import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import type { CastOrder } from '../model/actors.ts';
import type { MessageKey } from '../../shared/words.ts';
import { CastPicture } from './cast-picture.tsx';
import { CastRow } from './cast-row.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { SetAsideList } from './set-aside-list.tsx';
import { useGrowing } from './use-growing.ts';
import { useSidebar } from './sidebar-context.tsx';

const ORDERS: Readonly<Record<CastOrder, MessageKey>> = {
  appearance: 'orderAppearance',
  mentions: 'orderMentions',
  name: 'orderName',
};

const isOrder = (value: string): value is CastOrder => Object.hasOwn(ORDERS, value);

function OrderSelect(): VNode {
  const { services, order, setOrder } = useSidebar();
  const { words } = services;
  return (
    <label class="order">
      <span class="unseen">{words.t('orderLabel')}</span>
      <select
        value={order.value}
        onChange={({ currentTarget }) => {
          if (isOrder(currentTarget.value)) setOrder(currentTarget.value);
        }}
      >
        {Object.entries(ORDERS).map(([value, key]) => (
          <option key={value} value={value}>
            {words.t(key)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every actor of the article: index, legend and control at once. */
export function Cast({ article }: { readonly article: Article }): VNode {
  const { services, ordered } = useSidebar();
  const { words } = services;
  const actors = ordered.value;
  const shown = useGrowing(actors);
  if (actors.length === 0) {
    return (
      <>
        <Empty title={words.t('castEmptyTitle')} text={words.t('castEmptyText')} />
        <SetAsideList />
      </>
    );
  }
  return (
    <>
      <div class="panel-head">
        <h2 class="panel-title" id="cast-title" tabIndex={-1}>
          {words.plural('actorCount', actors.length)}
        </h2>
        <OrderSelect />
      </div>
      <CastPicture article={article} />
      <ol class="cast">
        {shown.map((actor) => (
          <CastRow key={actor.id} actor={actor} length={article.text.length} />
        ))}
      </ol>
      <SetAsideList />
    </>
  );
}

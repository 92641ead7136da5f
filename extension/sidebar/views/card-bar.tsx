import type { VNode } from 'preact';
import { Icon } from '../../shared/ui/icons.tsx';
import { useSidebar } from './sidebar-context.tsx';

/** The way back from a card, and to what article it belongs. */
export function CardBar({ title }: { readonly title: string }): VNode {
  const { services, navigation } = useSidebar();
  return (
    <div class="card-bar">
      <button type="button" class="back" onClick={() => navigation.back()}>
        <Icon name="back" />
        {services.words.t('back')}
      </button>
      <h1 class="card-article" lang="en" title={title}>
        {title}
      </h1>
    </div>
  );
}

import type { VNode } from 'preact';
import { Icon } from '../../shared/ui/icons.tsx';
import { useSidebar } from './sidebar-context.tsx';

/** Leads back to where the reading was left for a mention; nothing until it was. */
export function WayBack(): VNode | null {
  const { services, leftAt, goBack } = useSidebar();
  if (leftAt.value === null) return null;
  return (
    <button type="button" class="button way-back" onClick={goBack}>
      <Icon name="back" />
      {services.words.t('wayBack')}
    </button>
  );
}

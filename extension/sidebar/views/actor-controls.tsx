import type { VNode } from 'preact';
import type { Actor } from '../model/actors.ts';
import { Icon } from '../../shared/ui/icons.tsx';
import { useSidebar } from './sidebar-context.tsx';

/** Previous, next, and the eye that hides an actor's marks. */
export function ActorControls({ actor }: { readonly actor: Actor }): VNode {
  const { services, settings, step, toggleActor } = useSidebar();
  const { words } = services;
  const hidden = settings.value.hiddenActors.includes(actor.id);
  const button = (icon: 'up' | 'down', label: string, direction: 'previous' | 'next'): VNode => (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={() => step(actor, direction)}
    >
      <Icon name={icon} />
    </button>
  );
  const eye = words.t(hidden ? 'showActor' : 'hideActor', actor.name);
  return (
    <span class="actor-controls" data-hidden={hidden}>
      {button('up', words.t('previousMention', actor.name), 'previous')}
      {button('down', words.t('nextMention', actor.name), 'next')}
      <button
        type="button"
        class="icon-button eye"
        aria-label={eye}
        title={eye}
        onClick={() => toggleActor(actor)}
      >
        <Icon name={hidden ? 'eye-off' : 'eye'} />
      </button>
    </span>
  );
}

import type { VNode } from 'preact';
import { groupOf } from '../../shared/settings.ts';
import { rowId } from '../model/actors.ts';
import { useSidebar } from './sidebar-context.tsx';
import { Swatch } from '../../shared/ui/swatch.tsx';

/** The actors that the reader says the article does not mean, each to be had back. */
export function SetAsideList(): VNode | null {
  const { services, asideCast, setAside, navigation } = useSidebar();
  const { words } = services;
  const actors = asideCast.value;
  if (actors.length === 0) return null;
  return (
    <section class="aside-cast" aria-labelledby="set-aside-title">
      <h2 class="panel-title" id="set-aside-title">
        {words.t('setAsideTitle')}
      </h2>
      <p class="hint">{words.t('setAsideText')}</p>
      <ul>
        {actors.map((actor) => (
          <li key={actor.id} class="setting-line">
            <span class="aside-name">
              <Swatch group={groupOf(actor.kind)} /> <span lang="en">{actor.name}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={words.t('putBackActor', actor.name)}
              onClick={() => {
                setAside.putBack(actor);
                navigation.showElement('cast', rowId(actor.id));
              }}
            >
              {words.t('putBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

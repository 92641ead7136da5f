import type { VNode } from 'preact';
import { TABS, type Tab } from '../store/navigation.ts';
import type { MessageKey } from '../../shared/words.ts';
import { Icon } from '../../shared/ui/icons.tsx';
import { useSidebar } from './sidebar-context.tsx';

const TAB_WORDS: Readonly<Record<Tab, MessageKey>> = {
  cast: 'tabCast',
  money: 'tabMoney',
  notes: 'tabNotes',
  settings: 'tabSettings',
};

/** Which tab a key leads to, or null when it is none of ours. */
function tabByKey(key: string, from: Tab, backwards: boolean): Tab | null {
  const index = TABS.indexOf(from);
  const step = (by: number): Tab | null => TABS[(index + by + TABS.length) % TABS.length] ?? null;
  if (key === 'Home') return TABS[0];
  if (key === 'End') return TABS.at(-1) ?? null;
  if (key === 'ArrowRight') return step(backwards ? -1 : 1);
  if (key === 'ArrowLeft') return step(backwards ? 1 : -1);
  return null;
}

/** The views of the sidebar; arrow keys move between them. */
export function TabBar(): VNode {
  const { services, navigation, cast, ready, noteRows } = useSidebar();
  const { words } = services;
  const current = navigation.tab.value;
  const counts: Readonly<Partial<Record<Tab, number>>> = {
    cast: cast.value.length,
    money: ready.value?.analysis.amounts.length ?? 0,
    notes: noteRows.value.length,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const bar = event.currentTarget as HTMLElement;
    const next = tabByKey(event.key, current, getComputedStyle(bar).direction === 'rtl');
    if (!next) return;
    event.preventDefault();
    navigation.showTab(next);
    bar.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.t('viewsLabel')} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          class="tab"
          aria-selected={tab === current}
          aria-controls={tab === current ? 'panel' : undefined}
          tabIndex={tab === current ? 0 : -1}
          title={tab === 'settings' ? words.t('tabSettings') : undefined}
          onClick={() => navigation.showTab(tab)}
        >
          {tab === 'settings' ? (
            <>
              <Icon name="sliders" />
              <span class="unseen">{words.t('tabSettings')}</span>
            </>
          ) : (
            <>
              {words.t(TAB_WORDS[tab])}{' '}
              <span class="tab-count">{words.number(counts[tab] ?? 0)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

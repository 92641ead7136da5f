import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useSignalEffect } from '@preact/signals';
import type { Article } from '../../src/article/article.ts';
import { useKeptFocus } from '../shared/ui/use-kept-focus.ts';
import { useKeys } from '../shared/ui/use-keys.ts';
import type { SidebarStore } from './store/sidebar-store.ts';
import { Card } from './views/card.tsx';
import { Cast } from './views/cast.tsx';
import { Header } from './views/header.tsx';
import { later } from './views/later.tsx';
import { Notes } from './views/notes.tsx';
import { SettingsView } from './views/settings.tsx';
import { SidebarContext, useSidebar } from './views/sidebar-context.tsx';
import { StateView } from './views/states.tsx';
import { TabBar } from './views/tab-bar.tsx';
import { TakenAway } from './views/taken-away.tsx';
import { useArrival } from './views/use-arrival.ts';

const Money = later(async () => (await import('./views/money.tsx')).Money);

function Panel({ article }: { readonly article: Article }): VNode {
  const { navigation } = useSidebar();
  switch (navigation.tab.value) {
    case 'cast':
      return <Cast article={article} />;
    case 'money':
      return <Money article={article} />;
    case 'notes':
      return <Notes />;
    case 'settings':
      return <SettingsView />;
  }
}

function Overview({ article }: { readonly article: Article }): VNode {
  const { navigation } = useSidebar();
  return (
    <>
      <Header article={article} />
      <div id="tabs-top" />
      <TabBar />
      <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${navigation.tab.value}`}>
        <Panel article={article} />
      </div>
    </>
  );
}

function Reading({ article }: { readonly article: Article }): VNode {
  const { navigation, inView } = useSidebar();
  const card = navigation.card.value;
  const root = useRef<HTMLDivElement>(null);
  useArrival(navigation.arrival.value);
  // One change of style moves the window on every strip; no component renders for it.
  useSignalEffect(() => {
    const range = inView.value;
    const length = Math.max(1, article.text.length);
    const style = root.current?.style;
    style?.setProperty('--view-start', String((range?.start ?? 0) / length));
    style?.setProperty('--view-end', String((range?.end ?? 0) / length));
  });
  return (
    <main
      ref={root}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && card !== null) navigation.back();
      }}
    >
      {/* Stays behind a card, so that the way back finds everything as it was. */}
      <div hidden={card !== null}>
        <Overview article={article} />
      </div>
      {card === null ? null : <Card id={card} article={article} />}
    </main>
  );
}

function Content(): VNode {
  const { tab, ready } = useSidebar();
  useKeptFocus();
  const article = ready.value?.article;
  return article ? (
    <Reading article={article} />
  ) : (
    <main>
      <StateView tab={tab.value} />
    </main>
  );
}

/** The sidebar: a view of its store and of nothing else. */
export function App({ store }: { readonly store: SidebarStore }): VNode {
  useKeys();
  return (
    <SidebarContext.Provider value={store}>
      <Content />
      <TakenAway />
      <p class="unseen" role="status">
        {store.announcement}
      </p>
    </SidebarContext.Provider>
  );
}

import type { VNode } from 'preact';
import type { Article } from '../../../src/article/article.ts';
import { DensityNotice } from './density.tsx';
import { MarksUndone } from './marks-undone.tsx';
import { KindChips } from './kind-chips.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { Switch } from './switch.tsx';

/** What is being read, and the switches of its marks. */
export function Header({ article }: { readonly article: Article }): VNode {
  const { services, settings, toggleMarks } = useSidebar();
  const { words } = services;
  const { title, byline, published } = article;
  return (
    <header class="header">
      <h1 class="article-title" lang="en">
        {title}
      </h1>
      <p class="byline">
        {byline ? <span>{words.t('byline', byline)}</span> : null}
        {published ? <time dateTime={published}>{words.date(published)}</time> : null}
      </p>
      <Switch on={settings.value.marksShown} onToggle={toggleMarks}>
        {words.t('marksSwitch')}
      </Switch>
      <KindChips />
      <DensityNotice />
      <MarksUndone />
    </header>
  );
}

import type { VNode } from 'preact';
import { useSidebar } from './sidebar-context.tsx';

/** Says of an actor that no data knows it, only the article. */
export function FromArticle(): VNode {
  const { words } = useSidebar().services;
  return <span class="origin">{words.t('fromArticle')}</span>;
}

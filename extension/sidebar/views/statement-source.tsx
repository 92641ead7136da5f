import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Grounds } from '../model/sources.ts';
import { useSidebar } from './sidebar-context.tsx';

/** The grounds of the card in which a view stands. */
export const CardGrounds = createContext<Grounds | null>(null);

const LIST = 'card-sources';

/** The id of a ground's entry in the card's list of sources. */
export const groundId = (index: number): string => `${LIST}-${index}`;

/** The id of the list itself, which is closed at first. */
export const SOURCES_ID = LIST;

/** Opens the list of sources at one entry. */
function showGround(index: number): void {
  const list = document.getElementById(LIST);
  if (list instanceof HTMLDetailsElement) list.open = true;
  const entry = document.getElementById(groundId(index));
  entry?.scrollIntoView({ block: 'nearest' });
  entry?.focus({ preventScroll: true });
}

/** The small number behind a statement that leads to where it was read. */
export function StatementSource({ of: statement }: { readonly of: object }): VNode | null {
  const { words } = useSidebar().services;
  const grounds = useContext(CardGrounds);
  const index = grounds?.indexOf(statement) ?? null;
  const ground = index === null ? undefined : grounds?.list[index];
  if (index === null || !ground) return null;
  const titles = ground.sources.map(({ title }) => title);
  const number = words.number(index + 1);
  return (
    <button
      type="button"
      class="source-ref"
      lang={words.locale}
      data-ground={index}
      aria-label={words.t('sourceNumber', number)}
      title={titles.length > 0 ? words.list(titles) : words.t('sourceUnlisted')}
      onClick={() => showGround(index)}
    >
      {number}
    </button>
  );
}

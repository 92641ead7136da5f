import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarStore } from '../store/sidebar-store.ts';

export const SidebarContext = createContext<SidebarStore | null>(null);

/**
 * The store the views show.
 *
 * @throws outside of the app.
 */
export function useSidebar(): SidebarStore {
  const store = useContext(SidebarContext);
  if (!store) throw new Error('No sidebar store in this tree');
  return store;
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NotebookStore } from '../store/notebook-store.ts';

export const NotebookContext = createContext<NotebookStore | null>(null);

/**
 * The store the views show.
 *
 * @throws outside of the app.
 */
export function useNotebook(): NotebookStore {
  const store = useContext(NotebookContext);
  if (!store) throw new Error('No notebook store in this tree');
  return store;
}

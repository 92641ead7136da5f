import type { Naming } from '../../shared/perspective-words.ts';
import { useSidebar } from './sidebar-context.tsx';

/** Words and the names of actors, for the words of perspectives. */
export function useNaming(): Naming {
  const { services, knowledge, actor } = useSidebar();
  return {
    words: services.words,
    nameOf: (id) => knowledge.dossierById(id)?.name ?? actor(id)?.name ?? id,
  };
}

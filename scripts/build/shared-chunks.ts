import type { ChunkingContext, CodeSplittingGroup } from 'rolldown';

const BACKGROUND = /\/extension\/background\/main\.ts$/;
const SIDEBAR = /\/extension\/sidebar\/main\.tsx$/;
const NOTEBOOK = /\/extension\/notebook\/main\.tsx$/;

type Question = (id: string, context: ChunkingContext) => boolean;

/** Tells whether a module is there as soon as an entry is: imported by it, not later on. */
function startsWith(entry: RegExp): Question {
  const known = new Map<string, boolean>();
  const comesWith: Question = (id, context) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // For a circle of imports, which this question closes.
    known.set(id, entry.test(id));
    const importers = context.getModuleInfo(id)?.importers ?? [];
    const answer = entry.test(id) || importers.some((importer) => comesWith(importer, context));
    known.set(id, answer);
    return answer;
  };
  return comesWith;
}

/**
 * What the sidebar shares, in as few files as can be: each that it starts with costs it some
 * milliseconds. A file for what the background has too, one for the notebook's, one for what is left
 * between the sidebar's start and its later parts; nobody loads what only others need.
 */
export function sharedChunks(): CodeSplittingGroup[] {
  const inBackground = startsWith(BACKGROUND);
  const inSidebar = startsWith(SIDEBAR);
  const inNotebook = startsWith(NOTEBOOK);
  const group = (name: string, priority: number, isMeant: Question): CodeSplittingGroup => ({
    name: (id, context) => (inSidebar(id, context) && isMeant(id, context) ? name : null),
    priority,
    minShareCount: 2,
  });
  return [
    group('common', 3, inBackground),
    group('pages', 2, inNotebook),
    group('views', 1, () => true),
  ];
}

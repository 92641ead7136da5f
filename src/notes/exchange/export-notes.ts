import type { Note } from '../note.ts';
import { inSlices } from '../slices.ts';
import { byArticle } from './by-article.ts';
import { writeCsv } from './csv-export.ts';
import { writeHtml } from './html-export.ts';
import { writeHypothesis } from './hypothesis.ts';
import { markdownNames, markdownOf } from './markdown-export.ts';
import { writeOwnForm } from './own-form.ts';
import { writeRis } from './ris-export.ts';
import { writeWebAnnotations } from './web-annotation.ts';
import { zipFiles } from './zip-files.ts';

/** The forms in which notes leave. */
export const EXPORT_FORMS = [
  'own',
  'markdown',
  'html',
  'readwise',
  'zotero',
  'web-annotation',
  'hypothesis',
] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** A file that is ready to be saved. */
export interface ExportedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly parts: readonly (string | Uint8Array<ArrayBuffer>)[];
}

interface ExportOptions {
  /** Becomes part of the file's name and of the headings. */
  readonly now: Date;
  /** The heading of a document for people. */
  readonly title: string;
  readonly signal?: AbortSignal;
}

const ENDINGS: Readonly<Record<ExportForm, readonly [ending: string, type: string]>> = {
  own: ['.json', 'application/json'],
  markdown: ['.md', 'text/markdown'],
  html: ['.html', 'text/html'],
  readwise: ['-readwise.csv', 'text/csv'],
  zotero: ['.ris', 'application/x-research-info-systems'],
  'web-annotation': ['.jsonld', 'application/ld+json'],
  hypothesis: ['-hypothesis.json', 'application/json'],
};

/** The name without its ending: `sidelight-notes-2026-05-07`, the day in the reader's own time. */
const baseName = (now: Date): string => {
  const local = new Date(now.valueOf() - now.getTimezoneOffset() * 60_000);
  return `sidelight-notes-${local.toISOString().slice(0, 10)}`;
};

function partsOf(
  form: Exclude<ExportForm, 'markdown'>,
  notes: readonly Note[],
  { now, title }: ExportOptions,
): Iterable<string> {
  switch (form) {
    case 'own':
      return writeOwnForm(notes);
    case 'html':
      return writeHtml(byArticle(notes), title);
    case 'readwise':
      return writeCsv(byArticle(notes));
    case 'zotero':
      return writeRis(byArticle(notes));
    case 'web-annotation':
      return writeWebAnnotations(notes);
    case 'hypothesis':
      return writeHypothesis(notes, now);
  }
}

/** One Markdown file, or an archive of several: one for each article. */
async function exportMarkdown(
  notes: readonly Note[],
  { now, signal }: ExportOptions,
): Promise<ExportedFile> {
  const groups = byArticle(notes);
  const names = markdownNames(groups);
  const files = groups.map((group, i) => ({ name: names[i] ?? '', group }));
  const [only] = files;
  if (only && files.length === 1)
    return { name: only.name, type: ENDINGS.markdown[1], parts: [markdownOf(only.group)] };
  const texts = (function* () {
    for (const { name, group } of files) yield { name, text: markdownOf(group) };
  })();
  const parts = await zipFiles(texts, now, signal);
  return { name: `${baseName(now)}-markdown.zip`, type: 'application/zip', parts };
}

/**
 * Writes notes in a form, in slices.
 *
 * @throws the reason of the signal when that aborts.
 */
export async function exportNotes(
  form: ExportForm,
  notes: readonly Note[],
  options: ExportOptions,
): Promise<ExportedFile> {
  if (form === 'markdown') return exportMarkdown(notes, options);
  const slices = inSlices(options.signal);
  const parts: string[] = [];
  for (const part of partsOf(form, notes, options)) {
    parts.push(part);
    if (slices.isOver()) await slices.next();
  }
  const [ending, type] = ENDINGS[form];
  return { name: `${baseName(options.now)}${ending}`, type, parts };
}

import type { Note } from '../note.ts';
import { authorsOf } from './citation.ts';
import type { ArticleNotes } from './by-article.ts';
import { escapeMarkdown, fileName, oneLine, yamlString } from './escape.ts';
import { actorIn, quoteOf } from './quote.ts';

/** Obsidian's tags have letters, digits, `_`, `-` and `/`, and not digits alone. */
export function obsidianTag(tag: string): string | null {
  const name = tag
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');
  if (name === '') return null;
  return /^[\p{N}/-]+$/u.test(name) ? `t-${name}` : name;
}

const tagsIn = (notes: readonly Note[]): readonly string[] => [
  ...new Set(notes.flatMap(({ tags }) => tags.flatMap((tag) => obsidianTag(tag) ?? []))),
];

/**
 * The properties of Obsidian: text values in double quotes, so that no text of an article can end
 * the front matter or add a property.
 */
function frontMatter({ article, notes }: ArticleNotes): string {
  const { url, articleTitle, articlePublished } = article;
  const author = authorsOf(article.articleByline);
  const tags = tagsIn(notes);
  const updated = notes.map((note) => note.updated).reduce((a, b) => (a > b ? a : b), '');
  return [
    '---',
    `title: ${yamlString(oneLine(articleTitle))}`,
    ...(author === null ? [] : [`author: ${yamlString(author)}`]),
    `url: ${yamlString(url)}`,
    ...(articlePublished === null ? [] : [`published: ${articlePublished}`]),
    `updated: ${updated}`,
    ...(tags.length === 0
      ? ['tags: []']
      : ['tags:', ...tags.map((tag) => `  - ${yamlString(tag)}`)]),
    `notes: ${notes.length}`,
    '---',
  ].join('\n');
}

const CALLOUTS: Readonly<Record<Note['meaning'], string>> = {
  plain: 'quote',
  important: 'important',
  question: 'question',
  agree: 'success',
  disagree: 'failure',
  'follow-up': 'todo',
};

const quoted = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n');

/** What a note is about, as a callout of Obsidian; other tools show a quotation. */
function about(note: Note): string {
  const kind = CALLOUTS[note.meaning];
  const quote = quoteOf(note);
  const actor = actorIn(note.target);
  const title = actor ? ` ${escapeMarkdown(oneLine(actor.name))}` : '';
  if (quote === null && title === '' && note.meaning === 'plain') return '';
  return `> [!${kind}]${title}${quote === null ? '' : `\n${quoted(quote)}`}`;
}

/** The reader's own Markdown, in which HTML is text: the notebook shows it so, Obsidian would not. */
const ownText = (body: string): string => body.replace(/<(?=[a-z/!?])/gi, '\\<').trim();

function section(note: Note): string {
  const tags = note.tags.flatMap((tag) => obsidianTag(tag) ?? []).map((tag) => `#${tag}`);
  return [
    about(note),
    ownText(note.body),
    [...tags, `<small>${note.created.slice(0, 10)}</small>`].join(' '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The notes of one article as a Markdown file for Obsidian. */
export function markdownOf(group: ArticleNotes): string {
  const { article, notes } = group;
  return `${[
    frontMatter(group),
    `# ${escapeMarkdown(oneLine(article.articleTitle))}`,
    `<${article.url.replace(/[<>\s]/g, encodeURIComponent)}>`,
    notes.map(section).join('\n\n---\n\n'),
  ].join('\n\n')}\n`;
}

/** A name for each article's file, none twice, whatever the file system thinks of case. */
export function markdownNames(groups: readonly ArticleNotes[]): readonly string[] {
  const taken = new Set<string>();
  return groups.map(({ article }) => {
    const title = fileName(article.articleTitle, 'Article');
    const name = article.articlePublished ? `${article.articlePublished} ${title}` : title;
    for (let n = 1; ; n++) {
      const free = n === 1 ? name : `${name} (${n})`;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return `${free}.md`;
    }
  });
}

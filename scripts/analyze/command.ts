import { parseArgs } from 'node:util';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { isIsoDate } from '../../src/dossiers/partial-date.ts';
import { predictionsFor } from './predictions.ts';
import { articleFromHtml, InputError, isHtml, readGold, readText } from './read-input.ts';

const USAGE = `usage: analyze [--all] [--url ADDRESS] FILE
       analyze [--all] --docs GOLD.json
FILE is a text or an HTML page. --all adds demonyms and "U.S." before a noun.`;

const optionsOf = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        url: { type: 'string' },
        docs: { type: 'string' },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`${reason}\n${USAGE}`, { cause });
  }
};

const analyzeDocs = (file: string, all: boolean): object => {
  const entries = readGold(file).map(({ id, text, date }) => {
    const published = date !== undefined && isIsoDate(date) ? date : null;
    return [id, predictionsFor({ ...articleFromText(text), published }, all)] as const;
  });
  return { docs: Object.fromEntries(entries) };
};

const analyzeFile = (file: string, url: string | null, all: boolean): object => {
  const source = readText(file);
  if (!isHtml(file, source)) return { mentions: predictionsFor(articleFromText(source), all) };
  const article = articleFromHtml(file, source, url);
  return { text: article.text, mentions: predictionsFor(article, all) };
};

/**
 * Answers the command's arguments with what it prints: `{mentions}` for a text, `{text, mentions}`
 * for a page, `{docs}` for a gold file. Throws {@link InputError} on arguments or files it cannot use.
 */
export const analyzeCommand = (args: readonly string[]): object => {
  const { values, positionals } = optionsOf(args);
  const [file] = positionals;
  if (values.docs !== undefined && file === undefined) return analyzeDocs(values.docs, values.all);
  if (values.docs !== undefined || file === undefined || positionals.length > 1) {
    throw new InputError(USAGE);
  }
  return analyzeFile(file, values.url ?? null, values.all);
};

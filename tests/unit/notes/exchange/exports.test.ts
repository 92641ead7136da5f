import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { quotation } from '../../../../src/notes/exchange/citation.ts';
import { READWISE_COLUMNS } from '../../../../src/notes/exchange/csv-export.ts';
import { exportNotes, type ExportForm } from '../../../../src/notes/exchange/export-notes.ts';
import { obsidianTag } from '../../../../src/notes/exchange/markdown-export.ts';
import { quoteOf } from '../../../../src/notes/exchange/quote.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { runs, timeFor } from '../../support/runs.ts';
import { makeNote, passageTarget } from '../make-note.ts';
import { anyNotes } from './any-note.ts';

const RUNS = runs(60, 1500);
const options = { now: new Date('2026-05-07T12:00:00Z'), title: 'My <b>notes</b>' };

async function textOf(form: ExportForm, notes: readonly Note[]): Promise<string> {
  const { parts } = await exportNotes(form, notes, options);
  return parts.filter((part) => typeof part === 'string').join('');
}

/** Checks something of an export for whatever notes there may be. */
const forAll = (check: (notes: readonly Note[]) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(anyNotes(), check), { numRuns: RUNS });

/** Formulas as spreadsheets know them, whatever white space is before them. */
const FORMULA = /^[\s\ufeff]*[=+\-@]|^[\t\r]/;

describe('CSV for Readwise', () => {
  test(
    'has the columns of its template, a highlight in each row, and no formula',
    () =>
      forAll(async (notes) => {
        const rows: string[][] = parseCsv(await textOf('readwise', notes));
        expect(rows[0]).toEqual([...READWISE_COLUMNS]);
        expect(rows).toHaveLength(notes.length + 1);
        for (const row of rows.slice(1)) {
          for (const cell of row) expect(cell).not.toMatch(FORMULA);
          expect(row[6]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
        }
        const quotes = rows.slice(1).map(([highlight]) => highlight?.replace(/^'/, ''));
        for (const quote of notes.map(quoteOf).filter((one) => one !== null))
          expect(quotes).toContain(quote.replace(/^'/, ''));
      }),
    timeFor(RUNS),
  );

  test('reads as Readwise shows it', async () => {
    const note = makeNote(1, {
      target: passageTarget('over five years', 214),
      tags: ['per year', 'money'],
      body: 'Is this per year?',
    });
    const [, row]: string[][] = parseCsv(await textOf('readwise', [note]));
    expect(row).toEqual([
      'over five years',
      'A made-up article',
      'Jane Doe',
      note.url,
      '.per_year .money Is this per year?',
      '214',
      '2026-01-01 12:01:00',
    ]);
  });
});

/** Front matter and what follows it, as YAML and Obsidian split them. */
function splitMarkdown(file: string): { readonly matter: string; readonly rest: string } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(file);
  return { matter: match?.[1] ?? '', rest: file.slice(match?.[0].length ?? 0) };
}

const KEYS = ['title', 'author', 'url', 'published', 'updated', 'tags', 'notes'];

describe('Markdown for Obsidian', () => {
  test(
    'has front matter that no text of an article can end or add to',
    () =>
      forAll(async (notes) => {
        const [first] = notes;
        if (!first) return;
        const file = await textOf('markdown', [first]);
        const { matter, rest } = splitMarkdown(file);
        const properties = parseYaml(matter) as Record<string, unknown>;
        for (const key of Object.keys(properties)) expect(KEYS).toContain(key);
        expect(properties).toMatchObject({ url: first.url, notes: 1 });
        for (const tag of properties['tags'] as string[]) expect(tag).toMatch(/^[^\s#,]+$/);
        expect(rest).toMatch(/^\n# /);
        expect(rest.replace(/^<https:[^>]*>$/m, '').replace(/<\/?small>/g, '')).not.toMatch(
          /(?<!\\)<[a-z/!?]/i,
        );
      }),
    timeFor(RUNS),
  );

  test('is one file for an article, an archive for several', async () => {
    const one = [makeNote(1), makeNote(2)];
    expect(await exportNotes('markdown', one, options)).toMatchObject({
      name: '2021-05-17 A made-up article.md',
    });
    const two = [...one, makeNote(3, { url: 'https://foreignpolicy.com/2021/05/18/another/' })];
    const { name, parts } = await exportNotes('markdown', two, options);
    expect(name).toBe('sidelight-notes-2026-05-07-markdown.zip');
    const files = unzipSync(await new Blob([...parts]).bytes());
    expect(Object.keys(files)).toEqual([
      '2021-05-17 A made-up article.md',
      '2021-05-17 A made-up article (2).md',
    ]);
    expect(strFromU8(Object.values(files)[0] ?? new Uint8Array())).toContain('Note 1');
  });

  test.each([
    ['per year', 'per-year'],
    ['2021', 't-2021'],
    ['a/b c', 'a/b-c'],
    ['#!', null],
    ['año', 'año'],
  ])('a tag "%s" is %s', (tag, name) => expect(obsidianTag(tag)).toBe(name));
});

/** Entries of a RIS file, each line read as Zotero's translator reads it. */
function parseRis(file: string): [string, string][][] {
  const entries: [string, string][][] = [];
  let entry: [string, string][] = [];
  for (const line of file.split(/\r\n|\r|\n/).filter((one) => one !== '')) {
    const match = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/u.exec(line);
    expect(match, line).not.toBeNull();
    const [, tag = '', value = ''] = match ?? [];
    if (tag === 'TY') entry = [];
    entry.push([tag, value]);
    if (tag === 'ER') entries.push(entry);
  }
  return entries;
}

describe('RIS for Zotero', () => {
  test(
    'has one entry for each article, which no text can end',
    () =>
      forAll(async (notes) => {
        const entries = parseRis(await textOf('zotero', notes));
        const urls = entries.map((entry) => entry.find(([tag]) => tag === 'UR')?.[1]);
        expect(new Set(urls)).toEqual(new Set(notes.map(({ url }) => url)));
        for (const entry of entries) {
          expect(entry[0]).toEqual(['TY', 'MGZN']);
          expect(entry.filter(([tag]) => tag === 'TY' || tag === 'ER')).toHaveLength(2);
        }
      }),
    timeFor(RUNS),
  );

  test('tells author, title, date and notes', async () => {
    const note = makeNote(1, { target: passageTarget('a <b>'), body: 'x\ny', tags: ['roads'] });
    const [entry] = parseRis(await textOf('zotero', [note]));
    expect(entry).toEqual([
      ['TY', 'MGZN'],
      ['TI', 'A made-up article'],
      ['AU', 'Jane Doe'],
      ['T2', 'Foreign Policy'],
      ['PY', '2021'],
      ['DA', '2021/05/17/'],
      ['UR', note.url],
      ['KW', 'roads'],
      ['N1', '<blockquote>a &lt;b&gt;</blockquote><p>x<br/>y</p><p>#roads</p>'],
      ['ER', ''],
    ]);
  });
});

describe('HTML', () => {
  test(
    'has one article for each note, and no element that a text made',
    () =>
      forAll(async (notes) => {
        const html = await textOf('html', notes);
        const { document } = new Window();
        document.write(html);
        const names = new Set([...document.querySelectorAll('body *')].map((one) => one.localName));
        for (const name of names)
          expect(['h1', 'h2', 'a', 'p', 'article', 'blockquote']).toContain(name);
        expect(document.querySelectorAll('article')).toHaveLength(notes.length);
        for (const link of document.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(/^https:/);
      }),
    timeFor(RUNS),
  );

  test('keeps scripts out by its policy too', async () => {
    expect(await textOf('html', [])).toContain("default-src 'none'");
  });
});

describe('a quotation', () => {
  test('cites the article as the Chicago Manual does', () => {
    const note = makeNote(1, { target: passageTarget('over five years'), body: 'Per year?' });
    expect(quotation({ ...note, articleByline: 'By Jane Doe and John Roe' })).toBe(
      `“over five years”\n— Jane Doe and John Roe, “A made-up article,” Foreign Policy, May 17, 2021, ${note.url}.\n\nPer year?`,
    );
  });

  test('leaves out what is not known', () => {
    const note = makeNote(1, { articleByline: null, articlePublished: null, body: '' });
    expect(quotation(note)).toBe(`“A made-up article,” Foreign Policy, ${note.url}.`);
  });
});

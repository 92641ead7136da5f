import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allDossiers, dossierById } from '../../../src/dossiers/dossiers.ts';
import { trust } from '../../../src/dossiers/trust.ts';

// The facts and the gold annotation of the real article stay outside the project.
const shared = new URL('../../../../shared/', import.meta.url);
const present = existsSync(new URL('article/gold.json', shared));
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, shared), 'utf8'));

// A document, and people who are no actor of their own.
const leftOut = new Set(['wilson-2020-report', 'indigenous-communities']);

describe.skipIf(!present)('the cast of the real article (skipped when ../shared is absent)', () => {
  it('has a dossier for each actor', () => {
    const { actors } = trust<{ actors: { id: string }[] }>(read('facts/article-actors.json'));
    const missing = actors.filter(({ id }) => !leftOut.has(id) && dossierById(id) === null);
    expect(missing).toEqual([]);
  });

  it('has the name of every required mention, in the form in which it is required', () => {
    const { mentions } = trust<{
      mentions: { text: string; kind: string; entity: string | null; optional?: true }[];
    }>(read('article/gold.json'));
    const required = mentions.filter(({ kind, optional }) => kind !== 'money' && !optional);
    const unnamed = required.filter(({ text, kind, entity }) => {
      const dossier = entity === null ? null : dossierById(entity);
      if (dossier?.kind !== (kind === 'programme' ? 'program' : kind)) return true;
      const { full, short = [], acronyms = [], surname } = dossier.names;
      const last = dossier.name.split(' ').at(-1);
      const withoutOrdinal = text.replace(/^\d+(st|nd|rd|th) /, '');
      return ![...full, ...short, ...acronyms, surname ?? last].includes(withoutOrdinal);
    });
    expect(required.length).toBeGreaterThan(80);
    expect(unnamed).toEqual([]);
  });

  it('repeats no sentence of the article', () => {
    const sentences = readFileSync(new URL('article/alliance-for-prosperity.txt', shared), 'utf8')
      .split(/[.!?\n”“]+/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.split(' ').length > 5);
    const texts = JSON.stringify(allDossiers());
    expect(sentences.filter((sentence) => texts.includes(sentence))).toEqual([]);
  });
});

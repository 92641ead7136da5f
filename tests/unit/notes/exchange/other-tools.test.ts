import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../../src/notes/exchange/read-notes.ts';
import hypothesisApi from '../../../fixtures/annotations/hypothesis-api.json' with { type: 'json' };
import hypothesisExport from '../../../fixtures/annotations/hypothesis-export.json' with { type: 'json' };
import collection from '../../../fixtures/annotations/w3c-collection.json' with { type: 'json' };
import page from '../../../fixtures/annotations/w3c-page.json' with { type: 'json' };

const read = (file: unknown) =>
  readNotes(new TextEncoder().encode(JSON.stringify(file)), {
    now: new Date('2026-05-01T00:00:00Z'),
  });

describe('annotations written by other tools', () => {
  test('an export of the client of Hypothesis', async () => {
    const { form, notes, leftOut } = await read(hypothesisExport);
    expect(form).toBe('hypothesis');
    expect(leftOut).toBe(1);
    expect(notes).toHaveLength(3);
    expect(notes[0]).toMatchObject({
      url: 'https://foreignpolicy.com/2021/05/07/a-made-up-road/',
      articleTitle: 'A Made-Up Road',
      body: 'Is this *per year*?',
      tags: ['roads', 'money'],
      created: '2024-01-12T18:36:15.697Z',
      target: {
        type: 'passage',
        selector: { exact: 'over five years', prefix: '$4.5 billion ', start: 214, end: 229 },
      },
    });
    expect(notes[1]).toMatchObject({ target: { type: 'article' }, body: 'A page note.' });
    expect(notes[2]).toMatchObject({ url: 'https://example.org/other', body: 'A reply.' });
  });

  test('an answer of the API of Hypothesis', async () => {
    const { form, notes } = await read(hypothesisApi);
    expect(form).toBe('hypothesis');
    expect(notes.map(({ body }) => body)).toEqual(['From the search API.']);
  });

  test('a page of the W3C model, with bodies and targets of every kind', async () => {
    const { form, notes, leftOut } = await read(page);
    expect(form).toBe('web-annotation');
    expect(leftOut).toBe(1);
    expect(notes.map(({ body, tags, target }) => [body, tags, target.type])).toEqual([
      ['A comment.', ['first', 'second'], 'passage'],
      ['Only a value.', [], 'article'],
      ['', [], 'passage'],
      ['On a bare address.', [], 'article'],
    ]);
    expect(notes[2]).toMatchObject({
      created: '2026-05-01T00:00:00.000Z',
      target: { selector: { exact: 'a refined quote', start: 0, end: 15 } },
    });
  });

  test('a collection of the W3C model', async () => {
    const { notes } = await read(collection);
    expect(notes.map(({ body }) => body)).toEqual(['In a collection.']);
  });

  test('get the same ids each time they are read', async () => {
    const [once, again] = [await read(hypothesisExport), await read(hypothesisExport)];
    expect(again.notes).toEqual(once.notes);
  });
});

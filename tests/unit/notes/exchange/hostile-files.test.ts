import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWebAddress } from '../../../../src/notes/exchange/foreign-note.ts';
import { ImportError, MAX_IMPORT_BYTES } from '../../../../src/notes/exchange/import-error.ts';
import { readNotes } from '../../../../src/notes/exchange/read-notes.ts';
import { exportNotes, type ExportForm } from '../../../../src/notes/exchange/export-notes.ts';
import { parseNote } from '../../../../src/notes/validate-note.ts';
import { runs, timeFor } from '../../support/runs.ts';
import { makeNote, passageTarget } from '../make-note.ts';

const RUNS = runs(150, 10_000);
const FORMS = ['own', 'web-annotation', 'hypothesis'] as const satisfies readonly ExportForm[];

const NOTES = [
  makeNote(1, { target: passageTarget('a “quoted” passage', 12), tags: ['one', 'two words'] }),
  makeNote(2, { target: { type: 'actor', entity: 'harris', name: 'Harris' }, body: 'é 日本 👩‍👩‍👧' }),
  makeNote(3, { meaning: 'question' }),
];

async function fileOf(form: ExportForm): Promise<string> {
  const { parts } = await exportNotes(form, NOTES, { now: new Date(0), title: '' });
  return parts.join('');
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Either an error that names what is wrong and where, or notes that the store would take. */
async function isSafe(bytes: Uint8Array): Promise<void> {
  try {
    for (const note of (await readNotes(bytes)).notes) {
      expect(parseNote(note)).toEqual({ note });
      expect(isWebAddress(note.url)).toBe(true);
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).not.toBe('');
    if (error.problem === 'not-json' || error.problem === 'bad-note')
      expect(error.place).not.toBe('');
  }
}

const ODD_VALUES = [
  null,
  true,
  -1,
  1e308,
  '',
  'javascript:alert(1)',
  '9999-99-99T99:99:99Z',
  '\ud800',
  [],
  [[[]]],
  {},
  { __proto__: null, type: 'passage' },
];

/** Puts an odd value in the place of the `nth` value of a file. */
function withOddValue(file: unknown, nth: number, odd: unknown): unknown {
  let left = nth;
  const visit = (value: unknown): unknown => {
    if (left-- === 0) return odd;
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]));
  };
  return visit(file);
}

describe.each(FORMS)('files in the form %s', (form) => {
  test(
    'with bytes changed, added and cut off are refused with a place or read in full',
    async () => {
      const bytes = encode(await fileOf(form));
      const change = fc.record({
        at: fc.nat(bytes.length - 1),
        take: fc.nat(40),
        put: fc.oneof(
          fc.uint8Array({ maxLength: 6 }),
          fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', 'null', '-1').map(encode),
        ),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { minLength: 1, maxLength: 4 }),
          fc.option(fc.nat(bytes.length)),
          async (changes, end) => {
            let file = [...bytes];
            for (const { at, take, put } of changes) file.splice(at, take, ...put);
            if (end !== null) file = file.slice(0, end);
            await isSafe(Uint8Array.from(file));
          },
        ),
        { numRuns: RUNS },
      );
    },
    timeFor(RUNS),
  );

  test(
    'with odd values in the place of others are refused with a place or read in full',
    async () => {
      const file: unknown = JSON.parse(await fileOf(form));
      await fc.assert(
        fc.asyncProperty(fc.nat(120), fc.constantFrom(...ODD_VALUES), async (nth, odd) => {
          await isSafe(encode(JSON.stringify(withOddValue(file, nth, odd))));
        }),
        { numRuns: RUNS },
      );
    },
    timeFor(RUNS),
  );

  test.each(['utf-16le', 'utf-16be'])('in %s are read as well', async (encoding) => {
    const text = `\ufeff${await fileOf(form)}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++)
      view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
    expect((await readNotes(bytes)).notes).toHaveLength(NOTES.length);
    await expect(readNotes(bytes.slice(0, -21))).rejects.toMatchObject({ name: 'ImportError' });
  });

  test('with a byte order mark are read as well', async () => {
    expect((await readNotes(encode(`\ufeff${await fileOf(form)}`))).notes).toHaveLength(3);
  });
});

describe('a file that cannot be read names what is wrong and where', () => {
  const refused = (bytes: Uint8Array | string) =>
    readNotes(typeof bytes === 'string' ? encode(bytes) : bytes).then(
      () => null,
      (error: unknown) => error,
    );

  test('over the size limit', async () => {
    const error = await refused(new Uint8Array(MAX_IMPORT_BYTES + 1));
    expect(error).toMatchObject({ name: 'ImportError', problem: 'too-large' });
  });

  test('a picture', async () => {
    const error = await refused(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe));
    expect(error).toMatchObject({ problem: 'not-text' });
  });

  test('nothing at all', async () => {
    expect(await refused('')).toMatchObject({ problem: 'not-json', place: 'line 1, column 1' });
  });

  test('cut off in the middle', async () => {
    const file = (await fileOf('own')).split('\n').slice(0, 3).join('\n');
    const column = (file.split('\n').at(-1)?.length ?? 0) + 1;
    expect(await refused(file)).toMatchObject({
      problem: 'not-json',
      place: `line 3, column ${column}`,
    });
  });

  test('with a hundred thousand levels', async () => {
    const deep = '['.repeat(100_000);
    expect(await refused(deep)).toMatchObject({ problem: 'not-json' });
    expect(await refused(deep + ']'.repeat(100_000))).toMatchObject({ problem: 'unknown-form' });
    const annotation = (selector: string) =>
      `{"annotations":[{"uri":"https://a.test/","target":[{"selector":${selector}}]}]}`;
    const refinement = '{"refinedBy":'.repeat(50_000) + 'null' + '}'.repeat(50_000);
    expect(await refused(annotation(refinement))).toBeNull();
  });

  test('JSON of something else', async () => {
    expect(await refused('{"name":"sidelight"}')).toMatchObject({ problem: 'unknown-form' });
  });

  test('of a later version', async () => {
    expect(await refused('{"form":"sidelight-notes","version":2,"notes":[]}')).toMatchObject({
      problem: 'newer-version',
      place: 'version',
    });
  });

  test('one note that is wrong refuses all, by its path', async () => {
    const file = JSON.parse(await fileOf('own')) as { notes: { target: object }[] };
    file.notes[1] = { ...makeNote(9), target: { type: 'passage', selector: { exact: 5 } } };
    expect(await refused(JSON.stringify(file))).toMatchObject({
      problem: 'bad-note',
      place: 'notes[1]',
      message: 'exact is not a text',
    });
    const annotations = JSON.parse(await fileOf('hypothesis')) as {
      annotations: { tags: unknown }[];
    };
    const [first] = annotations.annotations;
    if (first) first.tags = ['fine', 7];
    expect(await refused(JSON.stringify(annotations))).toMatchObject({
      problem: 'bad-note',
      place: 'annotations[0].tags[1]',
    });
  });

  test('a link that is no web address', async () => {
    const url = 'javascript:alert(1)';
    const note = makeNote(1, { url });
    const file = JSON.stringify({ form: 'sidelight-notes', version: 1, notes: [note] });
    expect(await refused(file)).toMatchObject({ problem: 'bad-note', place: 'notes[0].url' });
  });
});

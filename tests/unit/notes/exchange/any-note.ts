import fc from 'fast-check';
import { newNoteId } from '../../../../src/notes/note-id.ts';
import { NOTE_MEANINGS, type Note, type NoteTarget } from '../../../../src/notes/note.ts';
import { cleanTags } from '../../../../src/notes/tags.ts';

/** Texts of every script, with what breaks formats: lines, quotes, markup, formulas, controls. */
const AWKWARD = [
  '=1+1',
  '---',
  '"',
  "'",
  '\n',
  '\r\n',
  '</script>',
  '<b>',
  'ER  - ',
  'TY  - JOUR',
  '\0',
  '\u2028',
  '\u0085',
  '\u202e',
  '👩‍👩‍👧',
  'é\u0301',
  'العربية',
  'ไทย',
  '日本',
  '\ufeff',
  ': ',
  '# ',
  ',',
];

export const anyText = (): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 12 })), {
      maxLength: 6,
    })
    .map((parts) => parts.join('').toWellFormed());

const anyTime = (): fc.Arbitrary<Date> =>
  fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

const anySelector = () =>
  fc
    .record({
      exact: anyText().filter((text) => text !== ''),
      prefix: anyText(),
      suffix: anyText(),
      start: fc.nat(1e6),
      length: fc.nat(1e4),
    })
    .map(({ start, length, ...quote }) => ({ ...quote, start, end: start + length }));

const anyTarget = (): fc.Arbitrary<NoteTarget> =>
  fc.oneof(
    fc.record({ type: fc.constantFrom('passage', 'amount'), selector: anySelector() }),
    fc.record({
      type: fc.constant('mention' as const),
      selector: anySelector(),
      entity: anyText(),
      name: anyText(),
    }),
    fc.record({ type: fc.constant('actor' as const), entity: anyText(), name: anyText() }),
    fc.constant({ type: 'article' as const }),
  );

/** Any note that the store takes. */
export const anyNote = (): fc.Arbitrary<Note> =>
  fc
    .record({
      slug: fc.stringMatching(/^[a-z]{3,9}$/),
      key: fc.uuid(),
      created: anyTime(),
      later: fc.nat(1e9),
      articleTitle: anyText(),
      articleByline: fc.option(anyText()),
      articlePublished: fc.constantFrom(null, '2021-05-17', '2024-02-29'),
      target: anyTarget(),
      body: anyText(),
      tags: fc.array(anyText(), { maxLength: 4 }).map(cleanTags),
      meaning: fc.constantFrom(...NOTE_MEANINGS),
      isVersion: fc.boolean(),
    })
    .map(({ slug, key, created, later, isVersion, ...rest }) => {
      const url = `https://foreignpolicy.com/2021/05/17/${slug}/`;
      return {
        id: newNoteId(url, created, key),
        url,
        ...rest,
        created: created.toISOString(),
        updated: new Date(created.valueOf() + later).toISOString(),
        versionOf: isVersion ? newNoteId(url, created, 'other') : null,
      };
    });

/** Notes, none with the id of another. */
export const anyNotes = (maxLength = 6): fc.Arbitrary<readonly Note[]> =>
  fc.uniqueArray(anyNote(), { maxLength, selector: ({ id }) => id });

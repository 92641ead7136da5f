import { isRecord } from '../../is-record.ts';
import type { Note } from '../note.ts';
import { each, fail, field, textOf, textsOf, timeOf, type Part } from './fields.ts';
import { isWebAddress, keyOf, noteFrom } from './foreign-note.ts';
import { selectorIn } from './quote.ts';
import { selectorOfPart } from './selectors.ts';
import { NOT_A_PAGE } from './web-annotation.ts';

/** The account that our files name; a file has to name one, and imports put the reader's there. */
const USER = 'acct:reader@sidelight.invalid';

/** A note as an annotation of the Hypothesis API (`/api/annotations`, version 1). */
function toAnnotation(note: Note): object {
  const selector = selectorIn(note.target);
  return {
    id: keyOf(note.id),
    created: note.created,
    updated: note.updated,
    user: USER,
    user_info: { display_name: null },
    uri: note.url,
    text: note.body,
    tags: note.tags,
    group: '__world__',
    permissions: { read: [USER], admin: [USER], update: [USER], delete: [USER] },
    target: [
      {
        source: note.url,
        ...(selector
          ? {
              selector: [
                { type: 'TextPositionSelector', start: selector.start, end: selector.end },
                {
                  type: 'TextQuoteSelector',
                  exact: selector.exact,
                  prefix: selector.prefix,
                  suffix: selector.suffix,
                },
              ],
            }
          : {}),
      },
    ],
    document: { title: [note.articleTitle] },
    links: {},
    hidden: false,
    flagged: false,
  };
}

/** Notes in the form that the client of Hypothesis exports and imports. */
export function* writeHypothesis(notes: readonly Note[], now: Date): Generator<string> {
  const head = JSON.stringify({
    export_date: now.toISOString(),
    export_userid: USER,
    client_version: 'sidelight',
  });
  yield `${head.slice(0, -1)},"annotations":[`;
  let before = '\n';
  for (const note of notes) {
    yield before + JSON.stringify(toAnnotation(note));
    before = ',\n';
  }
  yield '\n]}\n';
}

const hasUri = (value: unknown): boolean => isRecord(value) && Object.hasOwn(value, 'uri');

/**
 * The annotations of a file of the client (`annotations`), an answer of the API (`rows`) or a bare
 * list; null when it is none of them.
 */
export function partsOfHypothesis(file: Part): Part | null {
  if (Array.isArray(file.value)) return file.value.some(hasUri) ? file : null;
  const [annotations, rows] = [field(file, 'annotations'), field(file, 'rows')];
  if (Array.isArray(annotations.value)) return annotations;
  return Array.isArray(rows.value) && rows.value.every(hasUri) ? rows : null;
}

/**
 * An annotation of Hypothesis as a note. A reply becomes a note on the article.
 *
 * @param now stands for times that the annotation does not tell.
 * @throws ImportError naming the place
 */
export function readHypothesis(annotation: Part, now: string): Note | typeof NOT_A_PAGE {
  if (!isRecord(annotation.value)) return fail(annotation, 'is not an annotation');
  const url = textOf(field(annotation, 'uri'));
  if (!isWebAddress(url)) return NOT_A_PAGE;
  const [target] = each(field(annotation, 'target'));
  const selector = target ? selectorOfPart(field(target, 'selector')) : null;
  const created = timeOf(field(annotation, 'created'), now);
  const [title] = textsOf(field(field(annotation, 'document'), 'title'));
  return noteFrom({
    key: textOf(field(annotation, 'id'), `${url} ${created} ${annotation.place}`),
    url,
    articleTitle: title ?? '',
    target: selector ? { type: 'passage', selector } : { type: 'article' },
    body: textOf(field(annotation, 'text'), ''),
    tags: textsOf(field(annotation, 'tags')),
    created,
    updated: timeOf(field(annotation, 'updated'), created),
  });
}

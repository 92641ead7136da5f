import { isRecord } from '../../is-record.ts';
import { isoDateOf } from '../../article/article-url.ts';
import { NOTE_MEANINGS, type Note, type NoteTarget } from '../note.ts';
import { each, fail, field, own, textOf, timeOf, type Part } from './fields.ts';
import { isWebAddress, keyOf, noteFrom } from './foreign-note.ts';
import { actorIn, selectorIn } from './quote.ts';
import { selectorOfPart } from './selectors.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Terms that the model of the W3C has no word for. */
const VOCABULARY = { sidelight: 'urn:sidelight:vocabulary#' };
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

const iriOf = ({ id }: Note): string => {
  const key = keyOf(id);
  return UUID.test(key) ? `urn:uuid:${key}` : `urn:sidelight:note:${encodeURIComponent(key)}`;
};

const keyOfIri = (iri: string): string => {
  const key = /^urn:(?:uuid|sidelight:note):(.*)$/s.exec(iri)?.[1];
  if (key === undefined) return iri;
  try {
    return decodeURIComponent(key);
  } catch (error) {
    if (error instanceof URIError) return key;
    throw error;
  }
};

/** A note as an annotation of the W3C's Web Annotation Data Model. */
function toAnnotation(note: Note): object {
  const { target, body, tags, meaning, articleByline, articlePublished } = note;
  const selector = selectorIn(target);
  const actor = actorIn(target);
  return {
    id: iriOf(note),
    type: 'Annotation',
    motivation: selector && body === '' ? 'highlighting' : 'commenting',
    created: note.created,
    modified: note.updated,
    'sidelight:about': target.type,
    ...(actor ? { 'sidelight:actor': actor.entity, 'sidelight:actorName': actor.name } : {}),
    ...(meaning === 'plain' ? {} : { 'sidelight:meaning': meaning }),
    ...(note.versionOf === null ? {} : { 'sidelight:versionOf': note.versionOf }),
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: body },
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: note.url,
        type: 'Text',
        format: 'text/html',
        'dcterms:title': note.articleTitle,
        ...(articleByline === null ? {} : { 'dcterms:creator': articleByline }),
        ...(articlePublished === null ? {} : { 'dcterms:issued': articlePublished }),
      },
      ...(selector
        ? {
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: selector.exact,
                prefix: selector.prefix,
                suffix: selector.suffix,
              },
              { type: 'TextPositionSelector', start: selector.start, end: selector.end },
            ],
          }
        : {}),
    },
  };
}

/** Notes as an `AnnotationCollection` in JSON-LD with one page. */
export function* writeWebAnnotations(notes: readonly Note[]): Generator<string> {
  const head = JSON.stringify({
    '@context': [CONTEXT, VOCABULARY],
    id: 'urn:sidelight:notes',
    type: 'AnnotationCollection',
    generator: { id: 'urn:sidelight', type: 'Software', name: 'Sidelight' },
    total: notes.length,
  });
  yield `${head.slice(0, -1)},"first":{"id":"urn:sidelight:notes:1","type":"AnnotationPage","startIndex":0,"items":[`;
  let before = '\n';
  for (const note of notes) {
    yield before + JSON.stringify(toAnnotation(note));
    before = ',\n';
  }
  yield '\n]}}\n';
}

const isAnnotation = (value: unknown): boolean =>
  isRecord(value) &&
  each({ value: own(value, 'type'), place: '' }).some((t) => t.value === 'Annotation');

/** The annotations of a file in JSON-LD: a collection, a page, a list or one; null when it is none. */
export function partsOfWebAnnotations(file: Part): Part | null {
  const { value } = file;
  if (Array.isArray(value)) return value.length > 0 && value.every(isAnnotation) ? file : null;
  if (!isRecord(value)) return null;
  if (isAnnotation(value)) return { value: [value], place: file.place };
  const types = new Set(each(field(file, 'type')).map((type) => type.value));
  if (types.has('AnnotationPage')) return field(file, 'items');
  return types.has('AnnotationCollection') ? field(field(file, 'first'), 'items') : null;
}

function readBodies(annotation: Part): { readonly body: string; readonly tags: readonly string[] } {
  const texts: string[] = [];
  const tags: string[] = [];
  const { value: plain } = field(annotation, 'bodyValue');
  if (typeof plain === 'string') texts.push(plain.toWellFormed());
  for (const part of each(field(annotation, 'body'))) {
    // A body that is only an address, or a resource elsewhere, is not the reader's own text.
    if (!isRecord(part.value) || own(part.value, 'value') === undefined) continue;
    const text = textOf(field(part, 'value'));
    const purposes = each(field(part, 'purpose')).map(({ value }) => value);
    (purposes.includes('tagging') ? tags : texts).push(text);
  }
  return { body: texts.filter((text) => text !== '').join('\n\n'), tags };
}

function readTarget(annotation: Part, target: Part): NoteTarget {
  const selector = selectorOfPart(field(target, 'selector'));
  const { value: about } = field(annotation, 'sidelight:about');
  const entity = field(annotation, 'sidelight:actor');
  const name = field(annotation, 'sidelight:actorName');
  if (selector) {
    if (about === 'mention')
      return { type: 'mention', selector, entity: textOf(entity), name: textOf(name) };
    return { type: about === 'amount' ? 'amount' : 'passage', selector };
  }
  return about === 'actor'
    ? { type: 'actor', entity: textOf(entity), name: textOf(name) }
    : { type: 'article' };
}

/** What `readAnnotation` makes of an annotation that is about no web page. */
export const NOT_A_PAGE = 'not-a-page';

/**
 * An annotation of the W3C's model as a note.
 *
 * @param now stands for times that the annotation does not tell.
 * @throws ImportError naming the place
 */
export function readAnnotation(annotation: Part, now: string): Note | typeof NOT_A_PAGE {
  if (!isRecord(annotation.value)) return fail(annotation, 'is not an annotation');
  const [target] = each(field(annotation, 'target'));
  if (!target) return fail(field(annotation, 'target'), 'is missing');
  const source = isRecord(target.value)
    ? field(target, own(target.value, 'source') === undefined ? 'id' : 'source')
    : target;
  const address = isRecord(source.value) ? field(source, 'id') : source;
  const url = textOf(address);
  if (!isWebAddress(url)) return NOT_A_PAGE;

  const created = timeOf(field(annotation, 'created'), now);
  const { body, tags } = readBodies(annotation);
  const { value: meaning } = field(annotation, 'sidelight:meaning');
  const version = field(annotation, 'sidelight:versionOf');
  const byline = field(source, 'dcterms:creator');
  const issued = field(source, 'dcterms:issued');
  return noteFrom({
    key: keyOfIri(textOf(field(annotation, 'id'), `${url} ${created} ${annotation.place}`)),
    url,
    articleTitle: textOf(field(source, 'dcterms:title'), ''),
    target: readTarget(annotation, target),
    body,
    tags,
    created,
    updated: timeOf(field(annotation, 'modified'), created),
    extra: {
      articleByline: typeof byline.value === 'string' ? byline.value.toWellFormed() : null,
      articlePublished: typeof issued.value === 'string' ? isoDateOf(issued.value) : null,
      meaning: NOTE_MEANINGS.find((one) => one === meaning) ?? 'plain',
      versionOf: typeof version.value === 'string' ? version.value.toWellFormed() : null,
    },
  });
}

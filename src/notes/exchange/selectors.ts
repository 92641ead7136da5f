import { isRecord } from '../../is-record.ts';
import type { PassageSelector } from '../note.ts';
import { each, fail, field, offsetOf, textOf, type Part } from './fields.ts';

/** Selectors may refine each other; deeper than this, they are not followed. */
const MAX_REFINED = 8;

function* refined(selectors: Part, depth = 0): Generator<Part> {
  if (depth > MAX_REFINED) return;
  for (const selector of each(selectors)) {
    if (!isRecord(selector.value)) continue;
    yield selector;
    yield* refined(field(selector, 'refinedBy'), depth + 1);
  }
}

/**
 * The passage that selectors of the W3C's model describe; null when none of them quotes a text. A
 * quote without a position gets the first one there is: anchoring checks it before it is believed.
 *
 * @throws ImportError naming the place
 */
export function selectorOfPart(selectors: Part): PassageSelector | null {
  let quote: Part | undefined;
  let position: Part | undefined;
  for (const selector of refined(selectors)) {
    const { value: type } = field(selector, 'type');
    if (type === 'TextQuoteSelector') quote ??= selector;
    else if (type === 'TextPositionSelector') position ??= selector;
  }
  if (!quote) return null;
  const exact = textOf(field(quote, 'exact'));
  if (exact === '') return null;
  const start = (position && offsetOf(field(position, 'start'))) ?? 0;
  const end = (position && offsetOf(field(position, 'end'))) ?? start + exact.length;
  if (position && end < start) fail(field(position, 'end'), 'is before start');
  return {
    exact,
    prefix: textOf(field(quote, 'prefix'), ''),
    suffix: textOf(field(quote, 'suffix'), ''),
    start,
    end,
  };
}

import fc from 'fast-check';

const SCRIPTS = [
  'plain words',
  'العربية \u202b',
  'ภาษาไทย',
  '日本語の文',
  'de\u0301tente',
  'détente',
  'Z\u0351\u036b\u0343a\u0306\u0313l\u034dg\u0321o',
  '👩‍👩‍👧‍👦',
  '🎉',
  '\u202e\u2066abc\u2069',
  '\u0000',
  '\u00ad\u200b\ufeff',
  '“it’s” — …',
  '\ud83d',
  '\udc00',
  '\r\n\t\u2028',
];

/** Texts of all scripts, with halves of characters, controls and stacked accents among them. */
export const anyText = (options: { readonly maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...SCRIPTS), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: options.maxLength ?? 20,
    })
    .map((pieces) => pieces.join(' '));

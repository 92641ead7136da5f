import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import { createWords } from '../../../extension/shared/words.ts';

const table: Readonly<Record<string, { message: string }>> = messages;

/** The English words, as the browser would look them up. */
export const words = createWords(
  (key, substitutions = []) =>
    (table[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => substitutions[Number(place) - 1] ?? '',
    ),
  'en-US',
);

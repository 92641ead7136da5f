import type { VNode } from 'preact';
import {
  MAX_IMPORT_BYTES,
  type ImportError,
  type ImportProblem,
} from '../../../src/notes/exchange/import-error.ts';
import type { MessageKey } from '../../shared/words.ts';
import { useNotebook } from './notebook-context.tsx';

const WORDS: Readonly<Record<ImportProblem, MessageKey>> = {
  'too-large': 'importTooLarge',
  'not-text': 'importNotText',
  'not-json': 'importNotJson',
  'unknown-form': 'importUnknownForm',
  'newer-version': 'importNewerVersion',
  'bad-note': 'importBadNote',
};

/** Largest file that is read, in megabytes. */
export const MAX_MEGABYTES = MAX_IMPORT_BYTES / 1024 / 1024;

interface Props {
  readonly name: string;
  readonly error: ImportError;
}

/** Why a file was refused, and where in it. */
export function ImportRefusal({ name, error }: Props): VNode {
  const { words } = useNotebook().services;
  return (
    <div class="refusal" role="alert">
      <p>{words.t(WORDS[error.problem], name, words.number(MAX_MEGABYTES))}</p>
      {error.place === '' ? null : (
        <p>
          {words.t('importPlace')} <code>{error.place}</code>{' '}
          <span class="hint" lang="en">
            {error.message}
          </span>
        </p>
      )}
      <p class="hint">{words.t('importNothingChanged')}</p>
    </div>
  );
}

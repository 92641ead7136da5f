import type { VNode } from 'preact';
import { failureWords } from '../model/failure-words.ts';
import { FileField } from './file-field.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportRefusal, MAX_MEGABYTES } from './import-refusal.tsx';
import { Modal } from './modal.tsx';
import { useNotebook } from './notebook-context.tsx';

function ChooseFile(): VNode {
  const { services, importing } = useNotebook();
  const { words, report } = services;
  const state = importing.state.value;
  return (
    <>
      {state.status === 'refused' ? <ImportRefusal {...state} /> : null}
      {state.status === 'failed' ? (
        <p class="refusal" role="alert">
          {words.t('importFailed', words.t(failureWords(state.reason)))}
        </p>
      ) : null}
      <FileField
        id="import-file"
        label={words.t('importFile')}
        hint={words.t('importHint', words.number(MAX_MEGABYTES))}
        onFile={(file) => void importing.read(file).catch(report)}
      />
    </>
  );
}

function ImportBody(): VNode {
  const { services, importing, show } = useNotebook();
  const { words } = services;
  const state = importing.state.value;
  switch (state.status) {
    case 'reading':
      return (
        <div class="modal-wait">
          <label>
            {words.t('importReading', state.name)}
            <progress value={state.done} max={1} />
          </label>
          <button type="button" class="button" onClick={importing.cancel}>
            {words.t('cancel')}
          </button>
        </div>
      );
    case 'preview':
      return <ImportPreview {...state} />;
    case 'writing':
      return (
        <div class="modal-wait">
          <label>
            {words.plural('importWriting', state.count)}
            <progress />
          </label>
        </div>
      );
    case 'done':
      return (
        <>
          <p role="status">{words.plural('importDone', state.count)}</p>
          <div class="modal-foot">
            <button
              type="button"
              id="import-done"
              class="button primary"
              onClick={() => {
                importing.cancel();
                show(null);
              }}
            >
              {words.t('done')}
            </button>
          </div>
        </>
      );
    case 'failed':
    case 'refused':
    case 'idle':
      return <ChooseFile />;
  }
}

/** Reads a file in, after showing what that would do. */
export function ImportDialog(): VNode {
  const { services, importing, show } = useNotebook();
  return (
    <Modal
      title={services.words.t('importTitle')}
      onClose={() => {
        // What is being written is finished in any case: all of it or nothing.
        if (importing.state.value.status !== 'writing') importing.cancel();
        show(null);
      }}
    >
      <ImportBody />
    </Modal>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { EXPORT_FORMS, type ExportForm } from '../../../src/notes/exchange/export-notes.ts';
import type { MessageKey } from '../../shared/words.ts';
import { EXPORT_SCOPES, type ExportScope } from '../store/exporting.ts';
import { Choice } from './choice.tsx';
import { Modal } from './modal.tsx';
import { useNotebook } from './notebook-context.tsx';

const FORM_WORDS: Readonly<Record<ExportForm, readonly [label: MessageKey, use: MessageKey]>> = {
  own: ['formOwn', 'formOwnUse'],
  markdown: ['formMarkdown', 'formMarkdownUse'],
  html: ['formHtml', 'formHtmlUse'],
  readwise: ['formReadwise', 'formReadwiseUse'],
  zotero: ['formZotero', 'formZoteroUse'],
  'web-annotation': ['formWebAnnotation', 'formWebAnnotationUse'],
  hypothesis: ['formHypothesis', 'formHypothesisUse'],
};

const SCOPE_WORDS: Readonly<Record<ExportScope, MessageKey>> = {
  selected: 'scopeSelected',
  found: 'scopeFound',
  all: 'scopeAll',
};

/** How many notes each choice lets out. */
function useCounts(): Readonly<Record<ExportScope, number>> {
  const { library, selection } = useNotebook();
  const isFiltered = library.typed.value.trim() !== '';
  return {
    selected: selection.count.value,
    found: isFiltered ? library.results.value.notes.length : 0,
    all: library.size.value,
  };
}

/** Lets the reader choose which notes leave, and in which form. */
export function ExportDialog(): VNode {
  const { services, library, exporting, notesIn, show } = useNotebook();
  const { words, report } = services;
  const counts = useCounts();
  const [scope, setScope] = useState<ExportScope>(
    () => EXPORT_SCOPES.find((one) => counts[one] > 0) ?? 'all',
  );
  const [form, setForm] = useState<ExportForm>('own');
  const isLoading = library.load.value.status === 'loading';
  const close = (): void => {
    exporting.cancel();
    show(null);
  };
  return (
    <Modal title={words.t('exportTitle')} onClose={close}>
      <fieldset class="choices">
        <legend>{words.t('exportWhich')}</legend>
        {EXPORT_SCOPES.map((one) => (
          <Choice
            key={one}
            name="scope"
            value={one}
            isChosen={one === scope}
            isDisabled={counts[one] === 0}
            label={words.t(SCOPE_WORDS[one], words.number(counts[one]))}
            onChoose={setScope}
          />
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{words.t('exportForm')}</legend>
        {EXPORT_FORMS.map((one) => (
          <Choice
            key={one}
            name="form"
            value={one}
            isChosen={one === form}
            label={words.t(FORM_WORDS[one][0])}
            hint={words.t(FORM_WORDS[one][1])}
            onChoose={setForm}
          />
        ))}
      </fieldset>
      <div class="modal-foot">
        {isLoading ? <p class="hint">{words.t('exportWait')}</p> : null}
        <button type="button" class="button" onClick={close}>
          {words.t('cancel')}
        </button>
        <button
          type="button"
          id="export-save"
          class="button primary"
          disabled={counts[scope] === 0 || exporting.isBusy.value || isLoading}
          onClick={() => {
            exporting.export(form, notesIn(scope)).then(() => show(null), report);
          }}
        >
          {words.plural('exportSave', counts[scope])}
        </button>
      </div>
    </Modal>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import {
  CONFLICT_CHOICES,
  notesToWrite,
  type ConflictChoice,
} from '../../../src/notes/exchange/import-plan.ts';
import type { ImportForm } from '../../../src/notes/exchange/read-notes.ts';
import type { MessageKey } from '../../shared/words.ts';
import type { ImportState } from '../store/importing.ts';
import { Choice } from './choice.tsx';
import { NoteSamples } from './note-samples.tsx';
import { useNotebook } from './notebook-context.tsx';

const FORM_WORDS: Readonly<Record<ImportForm, MessageKey>> = {
  own: 'formOwn',
  'web-annotation': 'formWebAnnotation',
  hypothesis: 'formHypothesis',
};

const CHOICE_WORDS: Readonly<Record<ConflictChoice, MessageKey>> = {
  both: 'conflictBoth',
  stored: 'conflictStored',
  file: 'conflictFile',
};

type Preview = Extract<ImportState, { status: 'preview' }>;

/** What reading the file in would do, and the choice of what to do with conflicts. */
export function ImportPreview({ name, read, plan }: Preview): VNode {
  const { services, importing } = useNotebook();
  const { words, report } = services;
  const [choice, setChoice] = useState<ConflictChoice>('both');
  const count = notesToWrite(plan, choice).length;
  return (
    <>
      <p>{words.t('importPreview', name, words.t(FORM_WORDS[read.form]))}</p>
      <ul class="counts">
        <li>{words.plural('importFresh', plan.fresh.length)}</li>
        <li>{words.plural('importSame', plan.same.length)}</li>
        <li>{words.plural('importConflicts', plan.conflicts.length)}</li>
        {read.leftOut > 0 ? <li>{words.plural('importLeftOut', read.leftOut)}</li> : null}
      </ul>
      {plan.conflicts.length > 0 ? (
        <fieldset class="choices">
          <legend>{words.t('conflictsLegend')}</legend>
          {CONFLICT_CHOICES.map((one) => (
            <Choice
              key={one}
              name="conflict"
              value={one}
              isChosen={one === choice}
              label={words.t(CHOICE_WORDS[one])}
              onChoose={setChoice}
            />
          ))}
        </fieldset>
      ) : null}
      <NoteSamples fresh={plan.fresh} conflicts={plan.conflicts} />
      <div class="modal-foot">
        <button type="button" class="button" onClick={importing.cancel}>
          {words.t('importOther')}
        </button>
        <button
          type="button"
          id="import-write"
          class="button primary"
          disabled={count === 0}
          onClick={() => void importing.write(choice).catch(report)}
        >
          {words.plural('importWrite', count)}
        </button>
      </div>
    </>
  );
}

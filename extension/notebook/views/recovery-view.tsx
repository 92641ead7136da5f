import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Lines } from '../../shared/ui/lines.tsx';
import { newestOf } from '../store/recovery.ts';
import { FileField } from './file-field.tsx';
import { ImportRefusal, MAX_MEGABYTES } from './import-refusal.tsx';
import { useNotebook } from './notebook-context.tsx';

/** What can still be read, and a file to save it in. */
function Readable(): VNode {
  const { services, recovery } = useNotebook();
  const { words, report } = services;
  const salvaged = recovery.salvaged.value;
  if (salvaged === null) return <p role="status">{words.t('salvageLooking')}</p>;
  if (salvaged === 'failed') return <p role="status">{words.t('salvageFailed')}</p>;
  const { notes, unreadable } = salvaged;
  return (
    <>
      <p role="status">{words.plural('salvageFound', notes.length)}</p>
      {unreadable > 0 ? <p class="hint">{words.plural('salvageUnreadable', unreadable)}</p> : null}
      {notes.length > 0 ? (
        <button
          type="button"
          class="button"
          onClick={() => void recovery.saveSalvaged().catch(report)}
        >
          {words.t('salvageSave')}
        </button>
      ) : null}
    </>
  );
}

/** A new store, from what could be read and a backup. */
function Rebuild(): VNode {
  const { services, recovery, rebuild } = useNotebook();
  const { words, report } = services;
  const [isSure, setSure] = useState(false);
  const salvaged = recovery.salvaged.value;
  const backup = recovery.backup.value;
  const readable = salvaged === null || salvaged === 'failed' ? [] : salvaged.notes;
  const chosen = backup.status === 'read' ? backup.notes : [];
  return (
    <>
      <FileField
        id="recovery-file"
        label={words.t('recoveryFile')}
        hint={words.t('importHint', words.number(MAX_MEGABYTES))}
        onFile={(file) => void recovery.choose(file).catch(report)}
      />
      {backup.status === 'refused' ? <ImportRefusal {...backup} /> : null}
      {backup.status === 'read' ? (
        <p role="status">{words.plural('recoveryRead', chosen.length, backup.name)}</p>
      ) : null}
      <label class="choice">
        <input type="checkbox" checked={isSure} onChange={() => setSure(!isSure)} />
        <span>{words.t('recoverySure')}</span>
      </label>
      <button
        type="button"
        id="recovery-rebuild"
        class="button danger"
        disabled={!isSure || recovery.isBusy.value || salvaged === null}
        onClick={() => void rebuild().catch(report)}
      >
        {words.plural('recoveryRebuild', newestOf(readable, chosen).length)}
      </button>
    </>
  );
}

/** Stands in the place of the notebook when the store does not open. */
export function RecoveryView(): VNode {
  const { services, library, recovery } = useNotebook();
  const { words, report } = services;
  useEffect(() => {
    recovery.look().catch(report);
  }, [recovery, report]);
  return (
    <main class="recovery">
      <Lines />
      <h1 class="notebook-title">{words.t('recoveryTitle')}</h1>
      <p>{words.t('recoveryText')}</p>
      <button
        type="button"
        class="button primary"
        onClick={() => void library.reload().catch(report)}
      >
        {words.t('retry')}
      </button>
      <section class="recovery-part">
        <h2>{words.t('salvageTitle')}</h2>
        <Readable />
      </section>
      <section class="recovery-part">
        <h2>{words.t('recoveryRebuildTitle')}</h2>
        <p>{words.t('recoveryRebuildText')}</p>
        <Rebuild />
      </section>
    </main>
  );
}

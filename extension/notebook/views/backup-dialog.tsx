import type { VNode } from 'preact';
import { BACKUP_EVERY, type BackupEvery } from '../../shared/backup-plan.ts';
import type { MessageKey } from '../../shared/words.ts';
import { Modal } from './modal.tsx';
import { useNotebook } from './notebook-context.tsx';

const EVERY_WORDS: Readonly<Record<BackupEvery, MessageKey>> = {
  never: 'backupNever',
  day: 'backupDaily',
  week: 'backupWeekly',
  month: 'backupMonthly',
};

/** When backups are offered, and what was saved last. */
export function BackupDialog(): VNode {
  const { services, library, backupPlan, backUp, setBackupEvery, show } = useNotebook();
  const { words, report } = services;
  const { every, last } = backupPlan.value;
  const isLoading = library.load.value.status === 'loading';
  return (
    <Modal title={words.t('backupTitle')} onClose={() => show(null)}>
      <p>{words.t('backupText')}</p>
      <p class="backup-last">
        {last === null
          ? words.t('backupNone')
          : words.plural('backupLast', last.count, words.date(last.time.slice(0, 10)))}
      </p>
      <label class="order">
        <span>{words.t('backupEvery')}</span>
        <select
          class="field"
          value={every}
          onChange={({ currentTarget }) => {
            const chosen = BACKUP_EVERY.find((one) => one === currentTarget.value);
            if (chosen) setBackupEvery(chosen);
          }}
        >
          {BACKUP_EVERY.map((one) => (
            <option key={one} value={one}>
              {words.t(EVERY_WORDS[one])}
            </option>
          ))}
        </select>
      </label>
      <div class="modal-foot">
        {isLoading ? <p class="hint">{words.t('exportWait')}</p> : null}
        <button type="button" class="button" onClick={() => show('import')}>
          {words.t('restoreBackup')}
        </button>
        <button
          type="button"
          id="backup-now"
          class="button primary"
          disabled={isLoading}
          onClick={() => void backUp().catch(report)}
        >
          {words.t('backupNow')}
        </button>
      </div>
    </Modal>
  );
}

import type { ComponentChildren, VNode } from 'preact';
import { useNotebook } from './notebook-context.tsx';

interface Props {
  readonly tone: 'danger' | 'plain';
  readonly text: string;
  readonly children?: ComponentChildren;
}

function Banner({ tone, text, children }: Props): VNode {
  return (
    <section class="banner" data-tone={tone} aria-label={text}>
      <p>{text}</p>
      {children ? <div class="banner-actions">{children}</div> : null}
    </section>
  );
}

/** Notes were there and are not any more, and nobody took them out. */
function Missing(): VNode | null {
  const { services, missing, acceptMissing, show } = useNotebook();
  const { words } = services;
  const count = missing.value;
  if (count === null) return null;
  return (
    <Banner tone="danger" text={words.plural('notesMissing', count)}>
      <button type="button" class="button primary" onClick={() => show('import')}>
        {words.t('restoreBackup')}
      </button>
      <button type="button" class="button" onClick={acceptMissing}>
        {words.t('notesMissingAccept')}
      </button>
    </Banner>
  );
}

function BackupDue(): VNode | null {
  const { services, backupDue, backupPlan, backUp, backUpLater } = useNotebook();
  const { words, report } = services;
  if (!backupDue.value) return null;
  const { last } = backupPlan.value;
  const text =
    last === null
      ? words.t('backupDueFirst')
      : words.t('backupDue', words.date(last.time.slice(0, 10)));
  return (
    <Banner tone="plain" text={text}>
      <button type="button" class="button primary" onClick={() => void backUp().catch(report)}>
        {words.t('backupNow')}
      </button>
      <button type="button" class="button" onClick={backUpLater}>
        {words.t('backupLater')}
      </button>
    </Banner>
  );
}

/** What the reader should know before reading on. */
export function Banners(): VNode {
  const { services, library } = useNotebook();
  const unreadable = library.unreadable.value;
  return (
    <>
      <Missing />
      <BackupDue />
      {unreadable > 0 ? (
        <Banner tone="plain" text={services.words.plural('notesUnreadable', unreadable)} />
      ) : null}
    </>
  );
}

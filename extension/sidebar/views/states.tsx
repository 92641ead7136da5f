import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../shared/words.ts';
import type { TabState } from '../services/sidebar-services.ts';
import { Icon } from '../../shared/ui/icons.tsx';
import { Lines } from '../../shared/ui/lines.tsx';
import { SettingsView } from './settings.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { useArrival } from './use-arrival.ts';

interface NoticeProps {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly children?: ComponentChildren;
}

/** A state that fills the sidebar: a picture, what is the case, and what can be done. */
function Notice({ title, text, children }: NoticeProps): VNode {
  const { services, navigation } = useSidebar();
  const { words } = services;
  return (
    <div class="notice">
      <Lines />
      <h1>{words.t(title)}</h1>
      <p>{words.t(text)}</p>
      {children}
      <button
        type="button"
        id="open-settings"
        class="quiet-button"
        onClick={() => navigation.openSettings()}
      >
        <Icon name="sliders" />
        {words.t('tabSettings')}
      </button>
    </div>
  );
}

/** The settings where no article is, with the way back. */
function SettingsAlone(): VNode {
  const { services, navigation } = useSidebar();
  return (
    <>
      <div class="card-bar">
        <button type="button" class="back" onClick={() => navigation.closeSettings()}>
          <Icon name="back" />
          {services.words.t('back')}
        </button>
        <h1 class="card-article">{services.words.t('extName')}</h1>
      </div>
      <SettingsView />
    </>
  );
}

function AccessWithheld(): VNode {
  const { services } = useSidebar();
  const { words, tab, report } = services;
  const [denied, setDenied] = useState(false);
  return (
    <Notice title="stateWithheldTitle" text="stateWithheldText">
      <button
        type="button"
        class="button primary"
        onClick={() => {
          tab.askForAccess().then((given) => setDenied(!given), report);
        }}
      >
        {words.t('stateWithheldButton')}
      </button>
      {denied ? (
        <p class="hint" role="status">
          {words.t('stateWithheldDenied')}
        </p>
      ) : null}
    </Notice>
  );
}

function ReloadButton({ primary = true }: { readonly primary?: boolean }): VNode {
  const { words, tab, report } = useSidebar().services;
  return (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      onClick={() => void tab.reload().catch(report)}
    >
      {words.t('stateReloadButton')}
    </button>
  );
}

function SwitchedOff(): VNode {
  const { services, changeSettings } = useSidebar();
  return (
    <Notice title="stateOffTitle" text="stateOffText">
      <button
        type="button"
        class="button primary"
        onClick={() => changeSettings((old) => ({ ...old, siteEnabled: true }))}
      >
        {services.words.t('stateOffButton')}
      </button>
    </Notice>
  );
}

function Failed({ message }: { readonly message: string }): VNode {
  const { words } = useSidebar().services;
  return (
    <Notice title="stateFailedTitle" text="stateFailedText">
      <ReloadButton />
      <details class="failure">
        <summary>{words.t('stateFailedDetail')}</summary>
        <code>{message}</code>
      </details>
    </Notice>
  );
}

/** The shape of what is coming, while the article is read. */
function Skeleton(): VNode {
  const { words } = useSidebar().services;
  return (
    <div class="skeleton" aria-busy="true">
      <h1 class="unseen">{words.t('stateReading')}</h1>
      <span class="bone bone-title" />
      <span class="bone bone-title short" />
      <span class="bone bone-byline" />
      <span class="bone bone-chips" />
      {[0, 1, 2, 3, 4].map((row) => (
        <span key={row} class="bone-row">
          <span class="bone" />
          <span class="bone short" />
        </span>
      ))}
    </div>
  );
}

/** What stands in the sidebar while there is no article to show. */
export function StateView({ tab }: { readonly tab: TabState }): VNode {
  const { navigation } = useSidebar();
  useArrival(navigation.arrival.value);
  return navigation.settingsOpen.value ? <SettingsAlone /> : <TabNotice tab={tab} />;
}

function TabNotice({ tab }: { readonly tab: TabState }): VNode {
  switch (tab.status) {
    case 'connecting':
      return <Skeleton />;
    case 'other-site':
      return <Notice title="stateWaitingTitle" text="stateWaitingText" />;
    case 'access-withheld':
      return <AccessWithheld />;
    case 'needs-reload':
      return (
        <Notice title="stateReloadTitle" text="stateReloadText">
          <ReloadButton />
        </Notice>
      );
    case 'connected':
      break;
  }
  const { page } = tab;
  switch (page.status) {
    case 'reading':
      return <Skeleton />;
    case 'off':
      return <SwitchedOff />;
    case 'no-article':
      return <Notice title="stateNoArticleTitle" text="stateNoArticleText" />;
    case 'failed':
      return <Failed message={page.message} />;
    // The article is there, the bundled data not yet.
    case 'ready':
      return <Skeleton />;
  }
}

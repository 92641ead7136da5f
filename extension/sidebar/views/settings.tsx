import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MAX_HOVER_DELAY } from '../../shared/settings.ts';
import type { Shortcut } from '../services/sidebar-services.ts';
import { DensitySettings } from './density.tsx';
import { Section } from './section.tsx';
import { useSidebar } from './sidebar-context.tsx';
import { Switch } from './switch.tsx';

function HoverDelay(): VNode {
  const { services, settings, changeSettings } = useSidebar();
  const { words } = services;
  const { hoverDelay } = settings.value;
  const seconds = words.t(
    'hoverDelayValue',
    words.number(hoverDelay / 1000, { maximumFractionDigits: 1 }),
  );
  return (
    <div class="slider-row">
      <label for="hover-delay">{words.t('hoverDelay')}</label>
      <output for="hover-delay">{seconds}</output>
      <input
        id="hover-delay"
        type="range"
        min={0}
        max={MAX_HOVER_DELAY}
        step={100}
        value={hoverDelay}
        aria-valuetext={seconds}
        aria-describedby="hover-delay-hint"
        onInput={({ currentTarget }) => {
          const delay = Number(currentTarget.value);
          changeSettings((old) => ({ ...old, hoverDelay: delay }));
        }}
      />
      <p class="hint" id="hover-delay-hint">
        {words.t('hoverDelayHint')}
      </p>
    </div>
  );
}

function HiddenActors(): VNode | null {
  const { services, settings, changeSettings } = useSidebar();
  const { words } = services;
  const count = settings.value.hiddenActors.length;
  if (count === 0) return null;
  return (
    <div class="setting-line">
      <span>{words.plural('hiddenActors', count)}</span>
      <button
        type="button"
        class="button"
        onClick={() => changeSettings((old) => ({ ...old, hiddenActors: [] }))}
      >
        {words.t('showAllActors')}
      </button>
    </div>
  );
}

function ShortcutHelp(): VNode {
  const { words, shortcutHelp } = useSidebar().services;
  switch (shortcutHelp.type) {
    case 'open':
      return (
        <button type="button" class="button" onClick={() => shortcutHelp.open()}>
          {words.t('shortcutsOpen')}
        </button>
      );
    case 'address':
      return (
        <p class="hint">
          {words.t('shortcutsHintChromium')} <code>{shortcutHelp.address}</code>
        </p>
      );
    case 'menus':
      return <p class="hint">{words.t('shortcutsHintFirefox')}</p>;
  }
}

function Shortcuts(): VNode {
  const { services } = useSidebar();
  const { words } = services;
  const [list, setList] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    services.shortcuts().then(setList, services.report);
  }, [services]);
  return (
    <Section title={words.t('settingsShortcuts')}>
      <dl class="shortcuts">
        {list.map(({ name, description, keys }) => (
          <div key={name} class="shortcut">
            <dt>{description}</dt>
            <dd>
              {keys ? <kbd>{keys}</kbd> : <span class="muted">{words.t('shortcutNone')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <ShortcutHelp />
    </Section>
  );
}

/** What the reader can choose. */
export function SettingsView(): VNode {
  const { services, settings, changeSettings } = useSidebar();
  const { words } = services;
  const { siteEnabled, markDemonyms } = settings.value;
  return (
    <div class="settings">
      <h2 class="panel-title" id="settings-title" tabIndex={-1}>
        {words.t('settingsHeading')}
      </h2>
      <Section title={words.t('settingsSite')}>
        <Switch
          on={siteEnabled}
          onToggle={() => changeSettings((old) => ({ ...old, siteEnabled: !old.siteEnabled }))}
          hint={words.t('siteSwitchHint')}
        >
          {words.t('siteSwitch')}
        </Switch>
      </Section>
      <Section title={words.t('settingsMarks')}>
        <DensitySettings />
        <Switch
          on={markDemonyms}
          onToggle={() => changeSettings((old) => ({ ...old, markDemonyms: !old.markDemonyms }))}
          hint={words.t('demonymsHint')}
        >
          {words.t('demonyms')}
        </Switch>
        <HoverDelay />
        <HiddenActors />
      </Section>
      <Shortcuts />
      <Section title={words.t('settingsPrivacy')}>
        <ul class="privacy">
          <li>{words.t('privacyOne')}</li>
          <li>{words.t('privacyTwo')}</li>
          <li>{words.t('privacyThree')}</li>
        </ul>
      </Section>
    </div>
  );
}

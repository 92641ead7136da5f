import type { VNode } from 'preact';
import { ACTOR_GROUPS, DENSITIES, type ActorGroup, type Density } from '../../shared/settings.ts';
import type { MessageKey } from '../../shared/words.ts';
import { GROUP_WORDS } from '../model/group-words.ts';
import { useSidebar } from './sidebar-context.tsx';
import { Swatch } from '../../shared/ui/swatch.tsx';

const DENSITY_WORDS: Readonly<Record<Density, MessageKey>> = {
  auto: 'densityAuto',
  all: 'densityAll',
  section: 'densitySection',
  first: 'densityFirst',
};

const isDensity = (value: string): value is Density => Object.hasOwn(DENSITY_WORDS, value);

function DensityRow({ group }: { readonly group: ActorGroup }): VNode {
  const { services, settings, changeSettings } = useSidebar();
  const { words } = services;
  return (
    <label class="density-row">
      <span class="density-name">
        <Swatch group={group} /> {words.t(GROUP_WORDS[group])}
      </span>
      <select
        value={settings.value.density[group]}
        onChange={({ currentTarget: { value } }) => {
          if (!isDensity(value)) return;
          changeSettings((old) => ({ ...old, density: { ...old.density, [group]: value } }));
        }}
      >
        {DENSITIES.map((density) => (
          <option key={density} value={density}>
            {words.t(DENSITY_WORDS[density])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How many of an actor's mentions are marked, for each group. */
export function DensitySettings(): VNode {
  const { services, ready, mentions, markedCount } = useSidebar();
  const { words } = services;
  return (
    <fieldset class="density" id="density" tabIndex={-1} aria-describedby="density-hint">
      <legend>{words.t('density')}</legend>
      {ACTOR_GROUPS.map((group) => (
        <DensityRow key={group} group={group} />
      ))}
      <p class="hint" id="density-hint">
        {words.t('densityHint')}
        {ready.value ? (
          <>
            {' '}
            {words.t(
              'densityHere',
              words.number(markedCount.value),
              words.number(mentions.value.length),
            )}
          </>
        ) : null}
      </p>
    </fieldset>
  );
}

/** Says beside the switches that marks are left out, and leads to the choice. */
export function DensityNotice(): VNode | null {
  const { services, settings, mentions, markedCount, navigation } = useSidebar();
  const { words } = services;
  if (!settings.value.marksShown || markedCount.value === mentions.value.length) return null;
  return (
    <p class="density-notice">
      {words.t('densityNotice')}{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => navigation.showElement('settings', 'density')}
      >
        {words.t('densityChange')}
      </button>
    </p>
  );
}

import { signal, type ReadonlySignal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings.ts';
import type { SettingsService } from '../services/sidebar-services.ts';

/** The settings as a signal that follows the store. */
export interface SettingsSignal {
  readonly settings: ReadonlySignal<Settings>;
  /** Changes the settings; shown at once, and taken back when they cannot be stored. */
  change(change: (settings: Settings) => Settings): void;
}

export function createSettingsSignal(
  service: SettingsService,
  report: (error: unknown) => void,
  abort: AbortSignal,
): SettingsSignal {
  const settings = signal(DEFAULT_SETTINGS);
  const reload = (): Promise<void> =>
    service.loadSettings().then((stored) => {
      if (!abort.aborted) settings.value = stored;
    });
  service.watchSettings((stored) => (settings.value = stored), abort);
  reload().catch(report);
  return {
    settings,
    change(change) {
      settings.value = change(settings.value);
      service.updateSettings(change).catch((error: unknown) => {
        report(error);
        reload().catch(report);
      });
    },
  };
}

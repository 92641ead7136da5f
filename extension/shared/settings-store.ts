import { readSettings } from './settings.ts';
import { storedValue } from './stored-value.ts';

/** The reader's settings. */
export const {
  load: loadSettings,
  watch: watchSettings,
  update: updateSettings,
} = storedValue('settings', readSettings);

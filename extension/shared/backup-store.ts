import { readBackupPlan } from './backup-plan.ts';
import { storedValue } from './stored-value.ts';

/** When backups are offered, and which was the last. */
export const backupPlan = storedValue('backup', readBackupPlan);

import type { MarkGroup } from '../../shared/settings.ts';
import type { MessageKey } from '../../shared/words.ts';

/** The name of each group of marks. */
export const GROUP_WORDS: Readonly<Record<MarkGroup, MessageKey>> = {
  person: 'groupPerson',
  organization: 'groupOrganization',
  place: 'groupPlace',
  program: 'groupProgram',
  money: 'groupMoney',
  note: 'groupNote',
};

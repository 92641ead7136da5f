import { signal, type ReadonlySignal } from '@preact/signals';
import type { Amount } from '../../../src/figures/amount.ts';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import type { Knowledge, SidebarServices } from '../services/sidebar-services.ts';

const bareReading = (amount: Amount): AmountReading => ({
  amount,
  worth: { perYear: null, usd: null, usdPerYear: null, rate: null, constant: null },
  payers: null,
  recipients: null,
  claim: null,
  perspectives: [],
});

const NOTHING: Knowledge = {
  dossierById: () => null,
  sourceById: () => null,
  roleOn: () => null,
  formerRoleOn: () => null,
  // Without data an amount is still what the text prints.
  readAmounts: (_article, { amounts }) => amounts.map(bareReading),
  rolesSince: () => [],
  leadersOn: () => [],
  statedClaims: () => [],
};

/**
 * The bundled data, which knows nothing until it is loaded, or for good when it cannot be. What the
 * page tells of its actors is enough to list them; views that say more wait until `isSettled`.
 */
export function createKnowledge({ loadKnowledge, report }: SidebarServices): {
  readonly knowledge: Knowledge;
  /** Whether the data is loaded, or never will be. */
  readonly isSettled: ReadonlySignal<boolean>;
} {
  const source = signal(NOTHING);
  const isSettled = signal(false);
  loadKnowledge()
    .then((data) => (source.value = data), report)
    .finally(() => (isSettled.value = true));
  return {
    knowledge: {
      dossierById: (id) => source.value.dossierById(id),
      sourceById: (id) => source.value.sourceById(id),
      roleOn: (dossier, date) => source.value.roleOn(dossier, date),
      formerRoleOn: (dossier, date) => source.value.formerRoleOn(dossier, date),
      readAmounts: (article, found) => source.value.readAmounts(article, found),
      rolesSince: (dossier, date) => source.value.rolesSince(dossier, date),
      statedClaims: (article, found) => source.value.statedClaims(article, found),
      leadersOn: (country, date) => source.value.leadersOn(country, date),
    },
    isSettled,
  };
}

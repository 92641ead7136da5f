import { computed, signal, type ReadonlySignal } from '@preact/signals';
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

/** The bundled data, which knows nothing until it is loaded, or for good when it cannot be. */
export function createKnowledge({ loadKnowledge, report }: SidebarServices): {
  readonly knowledge: Knowledge;
  readonly loaded: ReadonlySignal<boolean>;
} {
  const source = signal<Knowledge | null>(null);
  const current = (): Knowledge => source.value ?? NOTHING;
  loadKnowledge().then(
    (data) => (source.value = data),
    (error: unknown) => {
      report(error);
      source.value = NOTHING;
    },
  );
  return {
    knowledge: {
      dossierById: (id) => current().dossierById(id),
      sourceById: (id) => current().sourceById(id),
      roleOn: (dossier, date) => current().roleOn(dossier, date),
      formerRoleOn: (dossier, date) => current().formerRoleOn(dossier, date),
      readAmounts: (article, found) => current().readAmounts(article, found),
      rolesSince: (dossier, date) => current().rolesSince(dossier, date),
      statedClaims: (article, found) => current().statedClaims(article, found),
      leadersOn: (country, date) => current().leadersOn(country, date),
    },
    loaded: computed(() => source.value !== null),
  };
}

import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Knowledge, SidebarServices } from '../services/sidebar-services.ts';

const NOTHING: Knowledge = {
  dossierById: () => null,
  sourceById: () => null,
  roleOn: () => null,
  formerRoleOn: () => null,
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
    },
    loaded: computed(() => source.value !== null),
  };
}

import type { ActorKind } from '../../../src/dossiers/entity.ts';
import type { Dossier, Names, Role } from '../../../src/dossiers/dossier.ts';

const role = (title: string, start: string | null = null, end: string | null = null): Role => ({
  title,
  start,
  end,
  sources: [],
  confidence: 'general-knowledge',
});

/** A dossier with no more than a finder reads. */
export const dossier = (
  id: string,
  kind: ActorKind,
  names: Names,
  roles: readonly Role[] = [],
): Dossier => ({
  id,
  kind,
  name: names.full[0] ?? id,
  names,
  roles,
  summary: { text: '', sources: [], asOf: '2026-01-01', confidence: 'general-knowledge' },
  relations: [],
});

/** Actors of all kinds, with names that invite mistakes. */
export const smallDossiers: readonly Dossier[] = [
  dossier('harris', 'person', { full: ['Kamala Harris'] }, [role('Vice President')]),
  dossier('joe-biden', 'person', { full: ['Joe Biden', 'Joseph R. Biden Jr.'] }, [
    role('President of the United States'),
  ]),
  dossier('jill-biden', 'person', { full: ['Jill Biden'] }, [role('First Lady')]),
  dossier('trump', 'person', { full: ['Donald Trump'] }, [role('President of the United States')]),
  dossier('power', 'person', { full: ['Samantha Power'] }, [role('Administrator of USAID')]),
  dossier('may', 'person', { full: ['Theresa May'] }, [role('Prime Minister')]),
  dossier('amlo', 'person', {
    full: ['Andrés Manuel López Obrador'],
    acronyms: ['AMLO'],
    surname: 'López Obrador',
  }),
  dossier('juan-gonzalez', 'person', { full: ['Juan Gonzalez'] }),
  dossier('maria-gonzalez', 'person', { full: ['María González'] }),
  dossier('ab', 'person', { full: ['A. B. Vance'] }),
  dossier('obrien', 'person', { full: ["Robert O'Brien"] }),
  dossier('jordan-person', 'person', { full: ['Jim Jordan'] }, [role('Representative')]),
  dossier('jordan', 'place', { full: ['Jordan'], demonyms: ['Jordanian'] }),
  dossier('mexico', 'place', { full: ['Mexico'], demonyms: ['Mexican', 'Mexicans'] }),
  dossier('georgia', 'place', { full: ['Georgia'] }),
  dossier('united-states', 'place', {
    full: ['The United States', 'United States of America'],
    acronyms: ['U.S.', 'USA'],
    demonyms: ['American', 'Americans'],
  }),
  dossier('el-salvador', 'place', { full: ['El Salvador'], demonyms: ['Salvadoran'] }),
  dossier('bogota', 'place', { full: ['Bogotá'] }),
  dossier('washington', 'place', { full: ['Washington, D.C.'], short: ['Washington'] }),
  dossier('northern-triangle', 'place', { full: ['Northern Triangle'] }),
  dossier('task-force', 'organization', { full: ['Northern Triangle Task Force'] }),
  dossier('un', 'organization', { full: ['United Nations'], acronyms: ['UN'] }),
  dossier('crisis-group', 'organization', { full: ['International Crisis Group'] }),
  dossier('nsc', 'organization', { full: ['National Security Council'], ambiguous: ['NSC'] }),
  dossier('inter-american', 'organization', { full: ['Office of Inter-American Affairs'] }),
  dossier('idb', 'organization', { full: ['Inter-American Development Bank'] }),
  dossier('court', 'organization', {
    full: ['Salvadoran Supreme Court'],
    ambiguous: ['Supreme Court'],
  }),
  dossier('fp', 'organization', { full: ['Foreign Policy'] }),
  dossier('lloyds', 'organization', { full: ["Lloyd's of London"] }),
  dossier('conference', 'event', { full: ['Annual Conference on the Americas'] }),
  dossier('alliance', 'program', { full: ['Alliance for Prosperity'] }),
];

import { DEFAULT_SETTINGS } from '../../../extension/shared/settings.ts';
import type { PageState } from '../../../extension/shared/messages.ts';
import type { TabState } from '../../../extension/sidebar/services/sidebar-services.ts';
import { NoteStoreError } from '../../../src/notes/store.ts';
import { CROWD } from './crowd.ts';
import { NOTES } from './fixture/notes.ts';
import { READY, type Harness } from './harness.tsx';
import { settled } from './settled.ts';

const connected = (state: PageState): TabState => ({ status: 'connected', page: state });
const ready = (harness: Harness): void => harness.tab(READY);
const onTab =
  (tab: 'money' | 'notes' | 'settings') =>
  (harness: Harness): void => {
    ready(harness);
    harness.store.navigation.showTab(tab);
  };
const onCard =
  (entity: string) =>
  (harness: Harness): void => {
    ready(harness);
    harness.request({ type: 'actor', entity });
  };

/** Writes a note on the whole article, and leaves it in the editor. */
async function write(harness: Harness, body: string): Promise<void> {
  harness.request({ type: 'new-note', target: { type: 'article' } });
  await settled();
  harness.store.notes.change({ body });
  await harness.store.notes.flush();
}

/** States that are shown in a private window. */
const PRIVATE: ReadonlySet<string> = new Set(['notes of a private window', 'note not to be kept']);

export const isPrivateState = (name: string): boolean => PRIVATE.has(name);

/** Every state that the sidebar can be in, and what brings it there. */
export const STATES: Readonly<Record<string, (harness: Harness) => void | Promise<void>>> = {
  reading: (harness) => harness.tab(connected({ status: 'reading' })),
  'another site': (harness) => harness.tab({ status: 'other-site' }),
  'access withheld': (harness) => harness.tab({ status: 'access-withheld' }),
  'needs reload': (harness) => harness.tab({ status: 'needs-reload' }),
  'no article': (harness) => harness.tab(connected({ status: 'no-article' })),
  off: (harness) => harness.tab(connected({ status: 'off' })),
  failed: (harness) => harness.tab(connected({ status: 'failed', message: 'no body' })),
  cast: ready,
  'cast with its picture open': async (harness) => {
    ready(harness);
    await settled();
    document.querySelector<HTMLElement>('.picture summary')?.click();
  },
  'cast of many, with long names': (harness) => harness.tab(CROWD),
  'cast with hidden actors': async (harness) => {
    ready(harness);
    await settled();
    harness.store.toggleGroup('place');
    harness.store.toggleMarks();
  },
  'card of a person': onCard('villarreal'),
  'card of a country': onCard('costa-verde'),
  'card of a person of two times': onCard('okafor'),
  'card of a city': onCard('port-amber'),
  'card of a program': onCard('compact'),
  'card of an event': onCard('summit'),
  'card of an organization': onCard('bank'),
  'card with its sources open': async (harness) => {
    onCard('villarreal')(harness);
    await settled();
    document.querySelector<HTMLElement>('.source-ref')?.click();
  },
  'card with a way back to the text': async (harness) => {
    ready(harness);
    harness.inView(700, 760);
    harness.request({ type: 'actor', entity: 'villarreal' });
    await settled();
    document.querySelector<HTMLElement>('.mention')?.click();
  },
  'card of an actor without dossier': onCard('text:Helen Marchetti'),
  'card of an actor of which nothing is known': onCard('ibarra'),
  'card of an actor not named': onCard('assembly'),
  'an actor just set aside': async (harness) => {
    onCard('costa-verde')(harness);
    await settled();
    harness.store.setAside.add({ id: 'costa-verde', name: 'Costa Verde' });
    harness.store.navigation.back();
  },
  'card of an actor set aside': async (harness) => {
    onCard('costa-verde')(harness);
    await settled();
    harness.store.setAside.add({ id: 'costa-verde', name: 'Costa Verde' });
  },
  'cast with fewer marks': async (harness) => {
    ready(harness);
    await settled();
    const density = { ...DEFAULT_SETTINGS.density, place: 'first' } as const;
    harness.store.changeSettings((old) => ({ ...old, density }));
  },
  'settings without an article': (harness) => {
    harness.tab({ status: 'other-site' });
    harness.store.navigation.openSettings();
  },
  money: onTab('money'),
  notes: onTab('notes'),
  'note being written': (harness) => {
    ready(harness);
    harness.request({ type: 'new-note', target: { type: 'article' } });
  },
  'note deleted': (harness) => {
    onTab('notes')(harness);
    const [note] = NOTES;
    if (note) void harness.store.notes.remove(note);
  },
  'shelf of deleted notes': async (harness) => {
    onTab('notes')(harness);
    for (const note of NOTES.slice(0, 3)) await harness.store.notes.remove(note);
    harness.store.notes.dismiss();
    await settled();
    document.querySelector<HTMLElement>('.shelf summary')?.click();
    await settled();
    document.querySelector('.shelf')?.scrollIntoView();
  },
  'notes of a private window': async (harness) => {
    onTab('notes')(harness);
    await write(harness, 'Between us. Ask again when the vote is over.');
    await harness.store.notes.finish();
    await write(harness, 'Still being written');
  },
  'note not to be kept': async (harness) => {
    onTab('notes')(harness);
    await write(harness, 'Between us');
    await harness.store.notes.finish();
    await settled();
    harness.notes.failure = new NoteStoreError('full', 'no space');
    document.querySelector<HTMLElement>('.unkept .button')?.click();
    await settled();
    // It is in the log as well, as it is to be.
    harness.errors.length = 0;
  },
  settings: onTab('settings'),
};

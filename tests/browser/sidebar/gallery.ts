import { WORDS, type Language } from '../../fixtures/words.ts';
import { NOTES } from './fixture/notes.ts';
import { openSidebar } from './harness.tsx';
import { settled } from './settled.ts';
import { isPrivateState, STATES } from './states.ts';

/** Shows one state of the sidebar for a picture, `?state=cast&language=es`; else lists the states. */
async function show(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const name = query.get('state');
  if (name === null) {
    document.body.dataset['states'] = Object.keys(STATES).join('\n');
    return;
  }
  const root = document.getElementById('app');
  const state = STATES[name];
  const language = query.get('language') ?? 'en';
  if (!root || !state || !isLanguage(language)) throw new Error(`No picture of ${location.search}`);
  await state(openSidebar(root, { notes: NOTES, language, isPrivate: isPrivateState(name) }));
  await settled();
  // The outlines of a map are loaded when it is first shown.
  while (document.querySelector('.map[aria-hidden]')) await settled();
  await document.fonts.ready;
  document.body.dataset['shown'] = 'true';
}

const isLanguage = (text: string): text is Language => Object.hasOwn(WORDS, text);

await show();

import { render } from 'preact';
import { words } from '../shared/i18n.ts';
import { App } from './app.tsx';
import { browserServices } from './services/browser-services.ts';
import { createSidebarStore } from './store/sidebar-store.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page of the sidebar has no place for the app');

document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
document.title = words.t('extName');

const leaving = new AbortController();
// A page kept for going back to is not left for good.
addEventListener('pagehide', (event) => {
  if (!event.persisted) leaving.abort();
});
const services = await browserServices();
render(<App store={createSidebarStore(services, leaving.signal)} />, root);

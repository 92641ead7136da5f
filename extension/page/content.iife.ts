import type { Runtime } from 'webextension-polyfill';
import { readingSteps } from '../../src/article/read-article.ts';
import { runInSlices } from '../../src/highlights/slices.ts';
import { browser } from '../shared/browser.ts';
import { callBackground, isExtensionAlive } from '../shared/call-background.ts';
import { loadCorrections, watchCorrections } from '../shared/corrections-store.ts';
import { words } from '../shared/i18n.ts';
import { loadSettings, watchSettings } from '../shared/settings-store.ts';
import { takeOver } from './leftovers.ts';
import { watchPage } from './page-changes.ts';
import { pageCommand } from './page-command.ts';
import { createPage } from './page.ts';

async function start(): Promise<void> {
  const controller = takeOver(document, CSS.highlights);
  const { signal } = controller;
  const page = createPage({
    window,
    words,
    background: callBackground,
    read: () => runInSlices(window, readingSteps(document, location), signal),
    isExtensionAlive,
    controller,
  });

  const onMessage = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const command = sender.id === browser.runtime.id ? pageCommand(message) : null;
    if (command) void page.command(command);
  };
  const onConnect = (port: Runtime.Port): void => {
    if (port.sender?.id === browser.runtime.id) page.connect(port);
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    // The listeners of an extension that is gone are gone with it.
    if (!isExtensionAlive()) return;
    browser.runtime.onMessage.removeListener(onMessage);
    browser.runtime.onConnect.removeListener(onConnect);
  });
  watchPage(window, ({ isBack }) => void page.refresh({ force: isBack }), signal);
  watchSettings((settings) => void page.setSettings(settings), signal);
  watchCorrections(page.setCorrections, signal);
  const [settings, corrections] = await Promise.all([loadSettings(), loadCorrections()]);
  page.setCorrections(corrections);
  await page.setSettings(settings);
}

void start();

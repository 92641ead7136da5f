import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Browser, computeExecutablePath, install, resolveBuildId } from '@puppeteer/browsers';
import { detectBrowserPlatform } from '@puppeteer/browsers';
import type { Target } from '../build/manifest.ts';

const PLACES: Record<Target, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const VARIABLE: Record<Target, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

const DEBIAN_PACKAGE: Record<Target, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Path of an installed browser, from the environment or the usual places; null when none is. */
export function installedBrowser(target: Target): string | null {
  const named = process.env[VARIABLE[target]];
  if (named && !existsSync(named)) throw new Error(`${VARIABLE[target]} names no file: ${named}`);
  return named ?? PLACES[target].find((place) => existsSync(place)) ?? null;
}

const canUseApt = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

function installWithApt(target: Target): void {
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE[target]);
}

async function download(target: Target): Promise<string> {
  const browser = target === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`No ${target} can be downloaded for this system; install one.`);
  const cacheDir = path.join(os.homedir(), '.cache', 'sidelight-browsers');
  const buildId = await resolveBuildId(browser, platform, 'stable');
  await install({ browser, buildId, cacheDir });
  return computeExecutablePath({ browser, buildId, cacheDir });
}

/**
 * Path of a browser to drive, which is installed when there is none: by the system's package
 * manager where we may, else as a copy of its own in the user's cache. Says in one line what it does.
 *
 * @throws when no browser is found and none can be installed.
 */
export async function findBrowser(target: Target): Promise<string> {
  const found = installedBrowser(target);
  if (found) return found;
  if (canUseApt()) {
    console.log(`No ${target} found: installing the system package ${DEBIAN_PACKAGE[target]}.`);
    installWithApt(target);
    const installed = installedBrowser(target);
    if (installed) return installed;
  }
  console.log(`No ${target} found: downloading one into the user's cache.`);
  try {
    return await download(target);
  } catch (cause) {
    throw new Error(
      `No ${target} found and none could be installed. Install one, or name it in ${VARIABLE[target]}.`,
      { cause },
    );
  }
}

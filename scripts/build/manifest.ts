import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../../manifest.json' with { type: 'json' };
import pkg from '../../package.json' with { type: 'json' };

export const TARGETS = ['chromium', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** The add-on's id at Firefox; also what tests map to a fixed address. */
export const GECKO_ID = 'sidelight@sidelight.invalid';

export const SIDEBAR_PAGE = 'extension/sidebar/index.html';
export const NOTEBOOK_PAGE = 'extension/notebook/index.html';

/**
 * The manifest for one browser, from the one manifest.json in the root (which is Chromium's).
 * Firefox has no side panel and no service worker: it gets a sidebar and an event page instead.
 */
export function manifestFor(target: Target): ManifestV3Export {
  const base = { ...manifest, version: pkg.version };
  if (target === 'chromium') return base;
  const { minimum_chrome_version: _chrome, side_panel: _panel, background, ...shared } = base;
  return {
    ...shared,
    permissions: base.permissions.filter((permission) => permission !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: SIDEBAR_PAGE,
      default_title: '__MSG_extName__',
      default_icon: base.icons,
    },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

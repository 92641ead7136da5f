import { describe, expect, test } from 'vitest';
import { SITE_ORIGINS } from '../../../extension/shared/site.ts';
import manifest from '../../../manifest.json' with { type: 'json' };
import { manifestFor } from '../../../scripts/build/manifest.ts';

describe('the manifest', () => {
  test('asks for no more than the product needs', () => {
    expect(manifest.permissions.toSorted()).toEqual([
      'alarms',
      'contextMenus',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual([...SITE_ORIGINS]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('reaches the top frame of the site only', () => {
    for (const script of manifest.content_scripts) {
      expect(script.matches).toEqual([...SITE_ORIGINS]);
      expect(script).not.toHaveProperty('all_frames');
    }
  });

  test('suggests four shortcuts, which is all that browsers allow', () => {
    const suggested = Object.values(manifest.commands).filter((c) => 'suggested_key' in c);
    expect(suggested).toHaveLength(4);
  });

  test('becomes an event page with a sidebar for Firefox', () => {
    const firefox = manifestFor('firefox') as unknown as Record<string, unknown>;
    expect(firefox).not.toHaveProperty('side_panel');
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox['permissions']).not.toContain('sidePanel');
    expect(firefox['background']).toEqual({
      scripts: [manifest.background.service_worker],
      type: 'module',
    });
    expect(firefox).toHaveProperty('sidebar_action.default_panel');
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.id');
  });
});

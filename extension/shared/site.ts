/** Match patterns of the site; the same as in manifest.json, which a test compares. */
export const SITE_ORIGINS = [
  'https://foreignpolicy.com/*',
  'https://*.foreignpolicy.com/*',
] as const;

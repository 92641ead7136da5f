import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pkg from '../package.json' with { type: 'json' };
import { buildExtension, ROOT } from './build/build.ts';
import { TARGETS } from './build/manifest.ts';
import { zipFolder } from './build/zip.ts';

const out = path.join(ROOT, 'out');
mkdirSync(out, { recursive: true });
for (const target of TARGETS) {
  const zip = zipFolder(await buildExtension(target));
  const file = path.join(out, `sidelight-${pkg.version}-${target}.zip`);
  writeFileSync(file, zip);
  console.log(`${path.relative(ROOT, file)}: ${(zip.length / 1000).toFixed(0)} kB`);
}

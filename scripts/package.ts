// Packs the extension into out/. With --firefox or --chromium one of them; with --source also what a
// store's reviewer needs to build the same packages (docs/building.md).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pkg from '../package.json' with { type: 'json' };
import { buildExtension, ROOT } from './build/build.ts';
import { TARGETS } from './build/manifest.ts';
import { zipFiles, zipFolder } from './build/zip.ts';

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean' },
    chromium: { type: 'boolean' },
    source: { type: 'boolean' },
  },
});
const out = path.join(ROOT, 'out');
mkdirSync(out, { recursive: true });

const write = (name: string, zip: Uint8Array): void => {
  const file = path.join(out, `sidelight-${pkg.version}-${name}.zip`);
  writeFileSync(file, zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  console.log(`${path.relative(ROOT, file)}: ${(zip.length / 1000).toFixed(0)} kB, sha256 ${hash}`);
};

const chosen = TARGETS.filter((target) => values[target]);
for (const target of chosen.length > 0 ? chosen : TARGETS) {
  write(target, zipFolder(await buildExtension(target)));
}
if (values.source) {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const names = listed.split('\0').filter((name) => name !== '');
  write(
    'source',
    zipFiles(names, (name) => readFileSync(path.join(ROOT, name))),
  );
}

import { parseArgs } from 'node:util';
import { buildExtension } from './build/build.ts';
import { TARGETS } from './build/manifest.ts';

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean' },
    chromium: { type: 'boolean' },
    watch: { type: 'boolean' },
  },
});
const chosen = TARGETS.filter((target) => values[target]);

for (const target of chosen.length > 0 ? chosen : TARGETS) {
  const folder = await buildExtension(target, { watch: values.watch ?? false });
  console.log(`${target}: ${values.watch ? 'rebuilding on change into' : 'built into'} ${folder}`);
}

import { buildExtension } from '../../../scripts/build/build.ts';
import { TARGETS } from '../../../scripts/build/manifest.ts';

/** Builds what the tests install, so that they never see an older build. */
export default async function setup(): Promise<void> {
  for (const target of TARGETS) await buildExtension(target);
}

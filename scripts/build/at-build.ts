import { runnerImport, type Plugin } from 'vite';

const AT_BUILD = /\.at-build\.ts$/;

/** The code of a module with these exports. Throws when one is nothing that JSON can say. */
export const asConstants = (exports: Readonly<Record<string, unknown>>): string =>
  Object.entries(exports)
    .map(([name, value]) => {
      const json = JSON.stringify(value) as string | undefined;
      if (json === undefined)
        throw new Error(`${name} cannot be made when the extension is built.`);
      return `export const ${name} = ${json};\n`;
    })
    .join('');

/**
 * Runs each module named `….at-build.ts` when the extension is built, and puts the values of its
 * exports in its place: JSON, most of it text. Elsewhere such a module is one like any other.
 */
export const atBuild = (): Plugin => ({
  name: 'sidelight:at-build',
  async load(id) {
    if (!AT_BUILD.test(id)) return null;
    const { module } = await runnerImport<Record<string, unknown>>(id);
    return { code: asConstants(module), moduleType: 'js', map: null };
  },
});

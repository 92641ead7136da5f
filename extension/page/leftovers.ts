import { LAYERS } from './page-mark.ts';

/** Marks our one element in the page, so that a later script can find it. Tells nothing. */
export const HOST_ATTRIBUTE = 'data-mk';

const RUNNING = Symbol.for('mk-running');

/**
 * Takes the place of any script of ours that ran in this document before: stops one in the same
 * world, and removes what a dead one left (Firefox injects a new script beside the old one's
 * elements and highlights; see TOOLCHAIN).
 *
 * @returns aborts when this script in turn is replaced
 */
export function takeOver(document: Document, registry: HighlightRegistry): AbortController {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const controller = new AbortController();
  world[RUNNING] = controller;
  for (const host of document.querySelectorAll(`[${HOST_ATTRIBUTE}]`)) host.remove();
  for (const { name } of LAYERS) registry.delete(name);
  return controller;
}

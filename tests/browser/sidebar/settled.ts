/** A card or a view whose code has not been loaded yet. */
const WAITING = '.card > .card-head:last-child, .panel:empty';

/** Lets effects run, views load and animations end. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  while (document.querySelector(WAITING)) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().iterations === Infinity) animation.cancel();
    else animation.finish();
  }
}

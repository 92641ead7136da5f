import { cdp } from 'vitest/browser';

/** Lets effects run and animations end. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().iterations === Infinity) animation.cancel();
    else animation.finish();
  }
}

/** Makes the page one for readers of a light or a dark screen. */
export async function colorScheme(value: 'light' | 'dark'): Promise<void> {
  const session = cdp() as unknown as {
    send(method: string, args: object): Promise<unknown>;
  };
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value }],
  });
}

import { useEffect } from 'preact/hooks';

/** Calls `arrive` once the keys come to a document that is without them, and not by a click. */
function whenKeysArrive(page: Window, arrive: () => void): () => void {
  const abort = new AbortController();
  const options = { capture: true, signal: abort.signal };
  let isPressed = false;
  let timer = 0;
  const onFocus = (): void => {
    // Firefox gives the focus to the first thing in the document, right after the window has it.
    if (!isPressed) timer = page.setTimeout(arrive);
  };
  const onPress = (): void => {
    isPressed = true;
    page.clearTimeout(timer);
  };
  const onRelease = (): void => {
    isPressed = false;
  };
  page.addEventListener('focus', onFocus, { signal: abort.signal });
  page.addEventListener('pointerdown', onPress, options);
  page.addEventListener('pointerup', onRelease, options);
  page.addEventListener('pointercancel', onRelease, options);
  return () => {
    abort.abort();
    page.clearTimeout(timer);
  };
}

/**
 * While `isWaiting`, the one key that gives the panel the focus brings it to the element with this
 * id, wherever else the browser would put it. Not where something else of the panel had it before.
 */
export function useWaiting(id: string, isWaiting: boolean): void {
  useEffect(() => {
    if (!isWaiting) return undefined;
    const { activeElement, body } = document;
    if (activeElement !== body && activeElement?.id !== id) return undefined;
    return whenKeysArrive(window, () => document.getElementById(id)?.focus());
  }, [id, isWaiting]);
}

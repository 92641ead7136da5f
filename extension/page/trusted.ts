/**
 * Listens for events that the reader caused; those a page makes up are not passed on. Listens
 * before the page's own handlers, which may stop an event, and never stops one itself.
 */
export function onTrusted<K extends keyof DocumentEventMap>(
  document: Document,
  type: K,
  listener: (event: DocumentEventMap[K]) => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    type,
    (event) => {
      if (event.isTrusted) listener(event);
    },
    { signal, capture: true, passive: true },
  );
}

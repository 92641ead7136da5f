import { useEffect } from 'preact/hooks';

/**
 * Marks the document while it is used by keys. Browsers show the focus that a script sets before
 * any key or click, too: a frame around a heading that a reader with a pointer has no use for.
 */
export function useKeys(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const abort = new AbortController();
    const options = { capture: true, signal: abort.signal };
    addEventListener('keydown', () => (dataset['keys'] = 'true'), options);
    addEventListener('pointerdown', () => delete dataset['keys'], options);
    return () => abort.abort();
  }, []);
}

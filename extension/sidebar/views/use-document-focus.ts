import { useEffect, useState } from 'preact/hooks';

/** Whether keys typed now arrive in this document at all: a panel may be open without the focus. */
export function useDocumentFocus(): boolean {
  const [focused, setFocused] = useState(() => document.hasFocus());
  useEffect(() => {
    const update = (): void => setFocused(document.hasFocus());
    addEventListener('focus', update);
    addEventListener('blur', update);
    return () => {
      removeEventListener('focus', update);
      removeEventListener('blur', update);
    };
  }, []);
  return focused;
}

import { signal } from '@preact/signals';
import type { ComponentType, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSidebar } from './sidebar-context.tsx';

/**
 * A view whose code is loaded when it is first shown, so that the sidebar starts without it and
 * without the data it tells of. Nothing stands in its place for the moment that takes; both come from
 * the extension's own package.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => VNode | null {
  const loaded = signal<ComponentType<P> | null>(null);
  return function Later(props) {
    const { services, isKnowledgeSettled } = useSidebar();
    const { report } = services;
    useEffect(() => {
      if (!loaded.value) load().then((view) => (loaded.value = view), report);
    }, [report]);
    const View = loaded.value;
    return View && isKnowledgeSettled.value ? <View {...props} /> : null;
  };
}

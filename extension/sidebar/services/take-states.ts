import type { PageState, PageToSidebar } from '../../shared/messages.ts';
import { createAssembly, type Assembly } from '../../shared/slices/assembly.ts';

/**
 * Takes what a page tells through its port, and calls `onState` with each whole state; a long one
 * comes in slices, and one that is broken off by the next is dropped.
 */
export function takeStates(
  onState: (state: PageState) => void,
): (message: Exclude<PageToSidebar, { type: 'in-view' }>) => void {
  let begun: { readonly of: number; readonly assembly: Assembly } | null = null;
  return (message) => {
    switch (message.type) {
      case 'state':
        begun = null;
        return onState(message.state);
      case 'state-slice':
        if (begun?.of !== message.of) begun = { of: message.of, assembly: createAssembly() };
        begun.assembly.add(message.slice);
        return;
      case 'state-end':
        if (begun?.of === message.of) onState(begun.assembly.value()['state'] as PageState);
        begun = null;
    }
  };
}

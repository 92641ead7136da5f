// oxlint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel takes none
import type { Note, NoteId } from './note.ts';
import type { NoteChange } from './store.ts';

type Listener = (change: NoteChange) => void;

/** Carries changes of notes between the surfaces of the extension. */
export interface NoteChanges {
  /** Tells this surface's listeners the change, and all others its id. */
  tell(change: NoteChange): void;
  /**
   * @param read gets a note that another surface changed: text is read from the store, never taken
   * from a message, so that late messages cannot bring back old text.
   */
  watch(listener: Listener, read: (id: NoteId) => Promise<Note | null>, signal: AbortSignal): void;
  close(): void;
}

/** Opens the channel of a store; surfaces of one origin with the same name hear each other. */
export function noteChanges(name: string): NoteChanges {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<Listener>();
  return {
    tell(change) {
      channel.postMessage(change.id);
      for (const listener of listeners) listener(change);
    },
    watch(listener, read, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
      const onMessage = async ({ data }: MessageEvent<unknown>): Promise<void> => {
        if (typeof data !== 'string') return;
        try {
          const note = await read(data);
          if (!signal.aborted) listener({ id: data, note });
        } catch (error) {
          reportError(error);
        }
      };
      channel.addEventListener('message', (event) => void onMessage(event), { signal });
    },
    close() {
      listeners.clear();
      channel.close();
    },
  };
}

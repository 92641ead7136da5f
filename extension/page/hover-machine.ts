/** How long a card stays after the pointer left its mark and the card, in milliseconds. */
export const CLOSE_DELAY = 300;

/**
 * Where a hover card is in its life. Each plan (to open, to close) carries a token; a timer that
 * fires with another token is late and does nothing.
 */
export type HoverState<M> =
  | { readonly phase: 'closed'; readonly token: number }
  | { readonly phase: 'waiting'; readonly token: number; readonly mark: M }
  | {
      readonly phase: 'open';
      readonly token: number;
      readonly mark: M;
      readonly isPinned: boolean;
      /** The mark the pointer has gone to while this card is about to close. */
      readonly next: M | null;
    };

export type HoverEvent<M> =
  /** The pointer rests on a mark, on no mark, or in the card. */
  | { readonly type: 'point'; readonly at: M | 'nothing' | 'card' }
  | { readonly type: 'timer'; readonly timer: HoverTimer }
  /** Opens at once and stays: by click or keyboard. */
  | { readonly type: 'pin'; readonly mark: M }
  /** Shows another mark of the same place in the open card. */
  | { readonly type: 'switch'; readonly mark: M }
  | { readonly type: 'dismiss' };

/** A timer to start; it comes back as an event. */
export interface HoverTimer {
  readonly purpose: 'open' | 'close';
  readonly token: number;
  readonly delay: number;
}

export interface HoverStep<M> {
  readonly state: HoverState<M>;
  readonly timers: readonly HoverTimer[];
}

export const CLOSED: HoverState<never> = { phase: 'closed', token: 0 };

/**
 * The next state of a hover card, and the timers to start.
 *
 * @param openDelay rest of the pointer before a card opens, in milliseconds
 */
export function hoverStep<M>(
  state: HoverState<M>,
  event: HoverEvent<M>,
  openDelay: number,
): HoverStep<M> {
  const token = state.token + 1;
  switch (event.type) {
    case 'pin':
      return still({ phase: 'open', token, mark: event.mark, isPinned: true, next: null });
    case 'switch':
      return state.phase === 'open' ? still({ ...state, token, mark: event.mark }) : still(state);
    case 'dismiss':
      return state.phase === 'closed' ? still(state) : still({ phase: 'closed', token });
    case 'timer':
      return still(afterTimer(state, event.timer));
    case 'point':
      return pointed(state, event.at, openDelay);
  }
}

const still = <M>(state: HoverState<M>): HoverStep<M> => ({ state, timers: [] });

function afterTimer<M>(state: HoverState<M>, { purpose, token }: HoverTimer): HoverState<M> {
  if (token !== state.token) return state;
  if (purpose === 'open' && state.phase === 'waiting') {
    return { phase: 'open', token, mark: state.mark, isPinned: false, next: null };
  }
  if (state.phase !== 'open' || state.isPinned) return state;
  if (purpose === 'open') {
    return state.next ? { ...state, mark: state.next, next: null } : state;
  }
  // The token stays, so that the timer that opens the next card still counts.
  return state.next ? { phase: 'waiting', token, mark: state.next } : { phase: 'closed', token };
}

function pointed<M>(
  state: HoverState<M>,
  at: M | 'nothing' | 'card',
  openDelay: number,
): HoverStep<M> {
  const token = state.token + 1;
  const open: HoverTimer = { purpose: 'open', token, delay: openDelay };
  const close: HoverTimer = { purpose: 'close', token, delay: CLOSE_DELAY };
  switch (state.phase) {
    case 'closed':
    case 'waiting':
      if (at === 'nothing' || at === 'card') {
        return still(state.phase === 'closed' ? state : { phase: 'closed', token });
      }
      if (state.phase === 'waiting' && state.mark === at) return still(state);
      return { state: { phase: 'waiting', token, mark: at }, timers: [open] };
    case 'open':
      if (state.isPinned) return still(state);
      // A new token calls off what was planned when the pointer left.
      if (at === 'card' || at === state.mark) return still({ ...state, token, next: null });
      if (at === 'nothing') return { state: { ...state, token, next: null }, timers: [close] };
      if (at === state.next) return still(state);
      return { state: { ...state, token, next: at }, timers: [close, open] };
  }
}

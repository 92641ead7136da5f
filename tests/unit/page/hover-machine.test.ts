import { describe, expect, test } from 'vitest';
import {
  CLOSE_DELAY,
  CLOSED,
  hoverStep,
  type HoverEvent,
  type HoverState,
  type HoverTimer,
} from '../../../extension/page/hover-machine.ts';

const OPEN_DELAY = 500;

/** Drives the machine with a clock of its own. */
function driver() {
  let state: HoverState<string> = CLOSED;
  let now = 0;
  const due: { at: number; timer: HoverTimer }[] = [];
  const send = (event: HoverEvent<string>): void => {
    const step = hoverStep(state, event, OPEN_DELAY);
    state = step.state;
    for (const timer of step.timers) due.push({ at: now + timer.delay, timer });
  };
  return {
    send,
    point: (at: string) => send({ type: 'point', at }),
    wait(ms: number) {
      const end = now + ms;
      for (;;) {
        due.sort((a, b) => a.at - b.at);
        const next = due[0];
        if (!next || next.at > end) break;
        due.shift();
        now = next.at;
        send({ type: 'timer', timer: next.timer });
      }
      now = end;
    },
    shown: () => (state.phase === 'open' ? state.mark : null),
    isPinned: () => state.phase === 'open' && state.isPinned,
  };
}

describe('a hover card', () => {
  test('opens when the pointer has rested on a mark, and not before', () => {
    const card = driver();
    card.point('harris');
    card.wait(OPEN_DELAY - 1);
    expect(card.shown()).toBeNull();
    card.wait(1);
    expect(card.shown()).toBe('harris');
    expect(card.isPinned()).toBe(false);
  });

  test('never opens for a mark that the pointer has left', () => {
    const card = driver();
    card.point('harris');
    card.wait(400);
    card.point('nothing');
    card.wait(5000);
    expect(card.shown()).toBeNull();
  });

  test('drops the late timer of an earlier rest on the same mark', () => {
    const card = driver();
    card.point('harris');
    card.wait(400);
    card.point('nothing');
    card.point('harris');
    card.wait(400);
    expect(card.shown()).toBeNull();
    card.wait(100);
    expect(card.shown()).toBe('harris');
  });

  test('closes a moment after the pointer has left', () => {
    const card = driver();
    card.point('harris');
    card.wait(OPEN_DELAY);
    card.point('nothing');
    card.wait(CLOSE_DELAY - 1);
    expect(card.shown()).toBe('harris');
    card.wait(1);
    expect(card.shown()).toBeNull();
  });

  test('stays while the pointer goes over into it, and closes after it has left both', () => {
    const card = driver();
    card.point('harris');
    card.wait(OPEN_DELAY);
    card.point('nothing');
    card.wait(200);
    card.point('card');
    card.wait(60_000);
    expect(card.shown()).toBe('harris');
    card.point('nothing');
    card.wait(CLOSE_DELAY);
    expect(card.shown()).toBeNull();
  });

  test('gives way to the next mark after the same rest', () => {
    const card = driver();
    card.point('harris');
    card.wait(OPEN_DELAY);
    card.point('biden');
    card.wait(CLOSE_DELAY);
    expect(card.shown()).toBeNull();
    card.wait(OPEN_DELAY - CLOSE_DELAY);
    expect(card.shown()).toBe('biden');
  });

  test('is not reopened by the next mark when the pointer went back to the card', () => {
    const card = driver();
    card.point('harris');
    card.wait(OPEN_DELAY);
    card.point('biden');
    card.wait(100);
    card.point('card');
    card.wait(5000);
    expect(card.shown()).toBe('harris');
  });

  test('stays when pinned, whatever the pointer does, until it is dismissed', () => {
    const card = driver();
    card.send({ type: 'pin', mark: 'harris' });
    expect(card.isPinned()).toBe(true);
    card.point('nothing');
    card.point('biden');
    card.wait(60_000);
    expect(card.shown()).toBe('harris');
    card.send({ type: 'dismiss' });
    expect(card.shown()).toBeNull();
  });

  test('pinning calls off a pending close', () => {
    const card = driver();
    card.point('harris');
    card.wait(OPEN_DELAY);
    card.point('nothing');
    card.send({ type: 'pin', mark: 'harris' });
    card.wait(5000);
    expect(card.shown()).toBe('harris');
  });

  test('shows another mark of the same place and keeps being pinned or not', () => {
    const card = driver();
    card.send({ type: 'switch', mark: 'usaid' });
    expect(card.shown()).toBeNull();
    card.send({ type: 'pin', mark: 'power' });
    card.send({ type: 'switch', mark: 'usaid' });
    expect(card.shown()).toBe('usaid');
    expect(card.isPinned()).toBe(true);
  });
});

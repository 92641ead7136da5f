import { describe, expect, test } from 'vitest';
import { createReadingPlace } from '../../../extension/sidebar/store/reading-place.ts';

const text = 'One is here. Two is there. Three is far away.';
const article = { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] } as const;
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

function follow() {
  const shown: string[] = [];
  const place = createReadingPlace(
    () => article,
    ({ start, end }) => shown.push(text.slice(start, end)),
  );
  place.see(at('One is'));
  return { place, shown };
}

describe('the place of the reading', () => {
  test('is kept when a mention out of sight is shown, and gone back to once', () => {
    const { place, shown } = follow();
    place.reveal(at('Three'));
    place.see(at('Three is'));
    place.reveal(at('Two'));
    place.goBack();
    place.goBack();
    expect(shown).toEqual(['Three', 'Two', 'One is here. ']);
    expect(place.leftAt.value).toBeNull();
  });

  test('is not left for a mention in sight', () => {
    const { place } = follow();
    place.reveal(at('One'));
    expect(place.leftAt.value).toBeNull();
  });

  test('is where steps count from, once a mention gone to has been scrolled away', () => {
    const { place } = follow();
    expect(place.from()).toBe(-1);
    place.reveal(at('Three'));
    expect(place.from()).toBe(at('Three').start);
    place.see(at('Three is'));
    place.see(at('Two is'));
    expect(place.from()).toBe(at('Two').start - 1);
  });

  test('is forgotten with the article', () => {
    const { place } = follow();
    place.reveal(at('Three'));
    place.forget();
    expect([place.inView.value, place.leftAt.value]).toEqual([null, null]);
  });
});

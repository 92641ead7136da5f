import { useEffect, useState } from 'preact/hooks';

const FIRST = 12;
const SLICE = 60;

/** The list, at first only its beginning, then more of it slice by slice, so that no list blocks. */
export function useGrowing<T>(list: readonly T[]): readonly T[] {
  const [count, setCount] = useState(FIRST);
  const more = count < list.length;
  useEffect(() => {
    if (!more) return undefined;
    const timer = setTimeout(() => setCount((old) => old + SLICE), 16);
    return () => clearTimeout(timer);
  }, [more, count]);
  return more ? list.slice(0, count) : list;
}

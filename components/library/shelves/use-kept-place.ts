import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus among the places when the one that has it goes away, as a tag does
 * that is renamed, merged or deleted: it goes to the tag that was named last, else to
 * what stands in its place by now. Gives what names that tag, by its key.
 */
export function useKeptPlace(places: RefObject<HTMLElement>): (tagKey: string) => void {
  const last = useRef({ focused: null as Element | null, at: 0, tagKey: '' });

  useLayoutEffect(() => {
    const page = places.current?.ownerDocument;
    const onFocus = ({ target }: FocusEvent) => {
      const focused = places.current?.contains(target as Node) ? (target as Element) : null;
      const { tagKey } = last.current;
      last.current = { focused, at: focused ? placeOf(places.current, focused) : 0, tagKey };
    };
    page?.addEventListener('focusin', onFocus);
    return () => page?.removeEventListener('focusin', onFocus);
  }, [places]);

  // After each drawing, which may have taken away what had the focus.
  useLayoutEffect(() => {
    const { focused, at, tagKey } = last.current;
    const page = places.current?.ownerDocument;
    if (!focused || focused.isConnected || page?.activeElement !== page?.body) return;
    last.current.tagKey = '';
    const rows = [...(places.current?.querySelectorAll<HTMLElement>('[data-tag]') ?? [])];
    const named = rows.find((row) => row.dataset['tag'] === tagKey);
    const all = stopsIn(places.current);
    (
      named?.querySelector<HTMLElement>('[data-shelf]') ?? all[Math.min(at, all.length - 1)]
    )?.focus();
  });

  return (tagKey) => {
    last.current.tagKey = tagKey;
  };
}

/** Which of the places an element stands beside. */
function placeOf(places: HTMLElement | null, element: Element): number {
  const beside = element.closest('.shelf__row')?.querySelector('[data-shelf]') ?? element;
  return Math.max(0, stopsIn(places).indexOf(beside as HTMLElement));
}

function stopsIn(places: HTMLElement | null): readonly HTMLElement[] {
  return [...(places?.querySelectorAll<HTMLElement>('[data-shelf]') ?? [])];
}

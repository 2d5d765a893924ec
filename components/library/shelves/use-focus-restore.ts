import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps focus in the sidebar when the focused place is removed, for example a tag that is
 * renamed, merged or deleted. Focus moves to the tag set last, or else to the place now in the
 * same position.
 *
 * Returns a function that sets that tag, by key.
 */
export function useFocusRestore(places: RefObject<HTMLElement>): (tagKey: string) => void {
  const last = useRef({ focused: null as Element | null, at: 0, tagKey: '' });

  useLayoutEffect(() => {
    const page = places.current?.ownerDocument;
    const onFocus = ({ target }: FocusEvent) => {
      const focused = places.current?.contains(target as Node) ? (target as Element) : null;
      const { tagKey } = last.current;
      last.current = { focused, at: focused ? getIndex(places.current, focused) : 0, tagKey };
    };
    page?.addEventListener('focusin', onFocus);
    return () => page?.removeEventListener('focusin', onFocus);
  }, [places]);

  // After each render, which may have removed the focused element.
  useLayoutEffect(() => {
    const { focused, at, tagKey } = last.current;
    const page = places.current?.ownerDocument;
    if (!focused || focused.isConnected || page?.activeElement !== page?.body) return;
    last.current.tagKey = '';
    const rows = [...(places.current?.querySelectorAll<HTMLElement>('[data-tag]') ?? [])];
    const named = rows.find((row) => row.dataset['tag'] === tagKey);
    const all = listStops(places.current);
    (
      named?.querySelector<HTMLElement>('[data-shelf]') ?? all[Math.min(at, all.length - 1)]
    )?.focus();
  });

  return (tagKey) => {
    last.current.tagKey = tagKey;
  };
}

/** Returns the index of the place in the element's row. */
function getIndex(places: HTMLElement | null, element: Element): number {
  const beside = element.closest('.shelf__row')?.querySelector('[data-shelf]') ?? element;
  return Math.max(0, listStops(places).indexOf(beside as HTMLElement));
}

function listStops(places: HTMLElement | null): readonly HTMLElement[] {
  return [...(places?.querySelectorAll<HTMLElement>('[data-shelf]') ?? [])];
}

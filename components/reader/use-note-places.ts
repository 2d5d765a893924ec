import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type NoteBox, placeNotes } from './place-notes';

export interface NotePlacesOptions {
  /** Contains the cards. CSS sets `--beside: 1` on it while they are beside the text. */
  readonly margin: RefObject<HTMLElement>;
  /** Size changes of this element move the passages. */
  readonly text: RefObject<HTMLElement>;
  readonly activeId: string | null;
  /** Vertical position of a passage in the viewport. Null if it has none. */
  findTop(annotationId: string): number | null;
}

/** Space between notes, in CSS pixels. */
const gap = 10;

/**
 * Positions the cards of a margin beside their passages, and resets them while they are below
 * the text.
 */
export function useNotePlaces({ margin, text, activeId, findTop }: NotePlacesOptions): void {
  const last = useRef({ activeId, findTop });
  last.current = { activeId, findTop };
  const put = useRef<() => void>(() => {});
  const observer = useRef<ResizeObserver | null>(null);

  useLayoutEffect(() => {
    const view = margin.current?.ownerDocument.defaultView;
    put.current = () => {
      const element = margin.current;
      if (element && view) positionCards(element, view, last.current);
    };
    if (!view?.ResizeObserver) return;
    let frame = 0;
    observer.current = new view.ResizeObserver(() => {
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(() => put.current());
    });
    if (text.current) observer.current.observe(text.current);
    return () => {
      view.cancelAnimationFrame(frame);
      observer.current?.disconnect();
    };
  }, [margin, text]);

  useLayoutEffect(() => {
    for (const card of listCards(margin.current)) observer.current?.observe(card);
    put.current();
  });
}

function listCards(margin: HTMLElement | null): readonly HTMLElement[] {
  return [...(margin?.querySelectorAll<HTMLElement>('[data-annotation]') ?? [])];
}

function positionCards(
  margin: HTMLElement,
  view: Window & typeof globalThis,
  { activeId, findTop }: Pick<NotePlacesOptions, 'activeId' | 'findTop'>,
): void {
  const feed = margin.querySelector<HTMLElement>('.annotation-list');
  if (!feed) return;
  const cards = listCards(feed);
  const isBeside = view.getComputedStyle(margin).getPropertyValue('--beside').trim() === '1';
  const above = feed.getBoundingClientRect().top;
  const notes = cards.map((card): NoteBox => {
    const id = card.dataset['annotation'] ?? '';
    const top = isBeside ? findTop(id) : null;
    return { id, idealTop: top === null ? 0 : top - above, height: card.offsetHeight };
  });
  const { tops, end } = placeNotes(notes, gap, activeId);
  for (const card of cards) {
    const top = isBeside ? tops.get(card.dataset['annotation'] ?? '') : undefined;
    set(card, '--note-top', top);
  }
  set(feed, '--notes-end', isBeside ? end : undefined);
}

function set(element: HTMLElement, name: string, px: number | undefined): void {
  if (px === undefined) element.style.removeProperty(name);
  else element.style.setProperty(name, `${px}px`);
}

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasLinks, type LinkToSave, readLinks } from './read-links';

const fields = 'input, textarea, [contenteditable]';

/** What `onSaveLinks` and `onNoLinks` of the panel do. */
interface LinkReceiver {
  onSaveLinks(links: readonly LinkToSave[]): void;
  onNoLinks(how: 'dropped' | 'pasted'): void;
}

/**
 * Takes links that are dropped anywhere on the panel, or pasted outside its fields. True while
 * links are dragged over it.
 */
export function useDroppedLinks(panel: RefObject<HTMLElement>, receiver: LinkReceiver): boolean {
  const [isOver, setOver] = useState(false);
  const current = useRef(receiver);
  current.current = receiver;

  useEffect(() => {
    const page = panel.current?.ownerDocument;
    const view = page?.defaultView;
    if (!page || !view) return;
    const life = new view.AbortController();
    const { signal } = life;
    const isInField = ({ target }: Event) => (target as Element | null)?.closest?.(fields) != null;
    const take = (event: Event, data: DataTransfer | null, how: 'dropped' | 'pasted') => {
      if (!data || isInField(event)) return;
      event.preventDefault();
      const links = readLinks(data);
      if (links.length > 0) current.current.onSaveLinks(links);
      else current.current.onNoLinks(how);
    };
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer || !hasLinks(event.dataTransfer) || isInField(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    page.addEventListener('dragover', onDrag, { signal });
    page.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false);
      },
      { signal },
    );
    page.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        take(event, event.dataTransfer, 'dropped');
      },
      { signal },
    );
    page.addEventListener('paste', (event) => take(event, event.clipboardData, 'pasted'), {
      signal,
    });
    return () => life.abort();
  }, [panel]);
  return isOver;
}

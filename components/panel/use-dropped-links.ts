import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Dragged, findDragged, type LinkToSave, readLinks } from './read-links';

const fields = 'input, textarea, [contenteditable]';

/** What these callbacks of the panel do. */
interface LinkReceiver {
  onDropText(words: string): void;
  onSaveLinks(links: readonly LinkToSave[]): void;
  onNoLinks(how: 'dropped' | 'pasted'): void;
}

/**
 * Takes links and text that are dropped anywhere on the panel, or links that are pasted outside its
 * fields. Returns what is dragged over it now.
 */
export function useDroppedLinks(
  panel: RefObject<HTMLElement>,
  receiver: LinkReceiver,
): Dragged | null {
  const [over, setOver] = useState<Dragged | null>(null);
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
    /** True while something of the panel is dragged, such as text of the saved copy. */
    let isOwn = false;
    page.addEventListener('dragstart', () => (isOwn = true), { signal });
    page.addEventListener('dragend', () => (isOwn = false), { signal });
    const onDrag = (event: DragEvent) => {
      const dragged = event.dataTransfer && findDragged(event.dataTransfer);
      if (!event.dataTransfer || !dragged || isInField(event)) return;
      if (dragged === 'text' && isOwn) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(dragged);
    };
    page.addEventListener('dragover', onDrag, { signal });
    page.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setOver(null);
      },
      { signal },
    );
    page.addEventListener(
      'drop',
      (event) => {
        setOver(null);
        const { dataTransfer: data } = event;
        if (!data || findDragged(data) !== 'text') return take(event, data, 'dropped');
        if (isInField(event)) return;
        event.preventDefault();
        current.current.onDropText(data.getData('text/plain'));
      },
      { signal },
    );
    page.addEventListener('paste', (event) => take(event, event.clipboardData, 'pasted'), {
      signal,
    });
    return () => life.abort();
  }, [panel]);
  return over;
}

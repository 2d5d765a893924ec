import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasLinks, type LinkToSave, readLinks } from './read-links';

const fields = 'input, textarea, [contenteditable]';

/**
 * Takes links that are dropped anywhere on the panel, or pasted outside its fields. True while
 * links are dragged over it.
 */
export function useDroppedLinks(
  panel: RefObject<HTMLElement>,
  onSaveLinks: (links: readonly LinkToSave[]) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const save = useRef(onSaveLinks);
  save.current = onSaveLinks;

  useEffect(() => {
    const page = panel.current?.ownerDocument;
    const view = page?.defaultView;
    if (!page || !view) return;
    const life = new view.AbortController();
    const { signal } = life;
    const isInField = ({ target }: Event) => (target as Element | null)?.closest?.(fields) != null;
    const take = (event: Event, data: DataTransfer | null) => {
      const links = data ? readLinks(data) : [];
      if (links.length === 0) return;
      event.preventDefault();
      save.current(links);
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
        if (!isInField(event)) take(event, event.dataTransfer);
      },
      { signal },
    );
    page.addEventListener(
      'paste',
      (event) => {
        if (!isInField(event)) take(event, event.clipboardData);
      },
      { signal },
    );
    return () => life.abort();
  }, [panel]);
  return isOver;
}

import { type ReadonlySignal, signal } from '@preact/signals';
import type { PanelTab } from '../../components/panel/panel-props';
import type { ReaderMarks } from '../highlighting/reader-marks';
import type { FrontPage } from './front-page';
import type { OlderReading } from './older-copy';

/** Which tab is open, which annotation is chosen, and the ways between its card, its place in the copy and on the page. */
export interface Places {
  readonly tab: ReadonlySignal<PanelTab>;
  readonly activeId: ReadonlySignal<string | null>;
  readonly revealed: ReadonlySignal<number>;
  setTab(tab: PanelTab): void;
  clear(): void;
  /** A mark was clicked on the page or in the copy: its card is shown where the reader is. */
  chooseMark(annotationId: string): void;
  /** A card was pressed: shows the passage beside it, on the page or in the copy that is open. */
  jump(annotationId: string, isOpen: boolean): Promise<void>;
  showInCopy(annotationId: string): void;
  showOnPage(annotationId: string): Promise<void>;
  /** Shows it as soon as the copy that was asked for is drawn. */
  showWhenDrawn(annotationId: string): void;
  /** A copy is drawn now. */
  drawn(): void;
}

/** `onMissing` hears where a passage was sought in vain. */
export function createPlaces(
  front: FrontPage,
  reader: ReaderMarks,
  older: OlderReading,
  onMissing: (where: 'not-in-copy' | 'not-on-page') => void,
): Places {
  const tab = signal<PanelTab>('notes');
  const activeId = signal<string | null>(null);
  const revealed = signal(0);
  let wanted: string | null = null;

  const choose = (id: string) => {
    activeId.value = id;
    revealed.value += 1;
  };
  const jumpInCopy = async (id: string) => {
    const copy = older.copy.value ? older : reader;
    if (!(await copy.jump(id))) onMissing('not-in-copy');
  };
  const showWhenDrawn = (id: string) => {
    choose(id);
    wanted = id;
    tab.value = 'article';
  };
  const showInCopy = (id: string) => {
    choose(id);
    if (tab.value === 'article' && !older.copy.value) {
      void jumpInCopy(id);
      return;
    }
    void older.choose(null);
    showWhenDrawn(id);
  };
  const showOnPage = async (id: string) => {
    choose(id);
    if (!(await front.jump(id))) onMissing('not-on-page');
  };

  return {
    tab,
    activeId,
    revealed,
    setTab(next) {
      tab.value = next;
    },
    clear() {
      activeId.value = null;
      wanted = null;
    },
    chooseMark(id) {
      choose(id);
      if (tab.value === 'library') tab.value = 'notes';
      if (tab.value === 'article') void jumpInCopy(id);
    },
    async jump(id, isOpen) {
      choose(id);
      if (tab.value === 'article') {
        await jumpInCopy(id);
      } else if (isOpen) await showOnPage(id);
      else showInCopy(id);
    },
    showInCopy,
    showOnPage,
    showWhenDrawn,
    drawn() {
      if (wanted === null) return;
      const id = wanted;
      wanted = null;
      void jumpInCopy(id);
    },
  };
}

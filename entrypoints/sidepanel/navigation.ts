import { type ReadonlySignal, signal } from '@preact/signals';
import type { PanelTab } from '../../components/panel/panel-props';
import type { Failure } from '../../core/model';
import type { ReaderHighlights } from '../shared/highlighting/reader-highlights';
import type { ActivePage } from './active-page';
import type { OlderVersion } from './older-version';

/** The open tab, the active annotation, and jumps between its card, the saved copy and the page. */
export interface Navigation {
  readonly tab: ReadonlySignal<PanelTab>;
  readonly activeId: ReadonlySignal<string | null>;
  /** Counts activations, so that activating the same annotation again scrolls to its card again. */
  readonly revealed: ReadonlySignal<number>;
  setTab(tab: PanelTab): void;
  clear(): void;
  /** Shows the card of a highlight that was clicked on the page or in the copy. */
  activate(annotationId: string): void;
  /** Scrolls to the passage of a card: in the copy if that is open or `isPageOpen` is false, otherwise on the page. */
  jump(annotationId: string, isPageOpen: boolean): Promise<void>;
  showInCopy(annotationId: string): void;
  showOnPage(annotationId: string): Promise<void>;
  /** Scrolls to the annotation once the requested copy is drawn. */
  showWhenDrawn(annotationId: string): void;
  /** Call when a copy has been drawn. */
  onDrawn(): void;
}

/**
 * `onMissing` is called with the place in which a passage was not found, and `onFailure` if the page
 * could not be asked.
 */
export function createNavigation(
  page: Pick<ActivePage, 'jump'>,
  newest: ReaderHighlights,
  older: OlderVersion,
  onMissing: (place: 'not-in-copy' | 'not-on-page') => void,
  onFailure: (failure: Failure, retry: () => void) => void,
): Navigation {
  const tab = signal<PanelTab>('notes');
  const activeId = signal<string | null>(null);
  const revealed = signal(0);
  let pendingId: string | null = null;

  const setActive = (id: string) => {
    activeId.value = id;
    revealed.value += 1;
  };
  const jumpInCopy = async (id: string) => {
    const copy = older.copy.value ? older : newest;
    if (!(await copy.jump(id))) onMissing('not-in-copy');
  };
  const showWhenDrawn = (id: string) => {
    setActive(id);
    pendingId = id;
    tab.value = 'article';
  };
  const showInCopy = (id: string) => {
    setActive(id);
    if (tab.value === 'article' && !older.copy.value) {
      void jumpInCopy(id);
      return;
    }
    void older.choose(null);
    showWhenDrawn(id);
  };
  const showOnPage = async (id: string) => {
    setActive(id);
    const jumped = await page.jump(id);
    if (!jumped.ok) onFailure(jumped.failure, () => void showOnPage(id));
    else if (!jumped.value) onMissing('not-on-page');
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
      pendingId = null;
    },
    activate(id) {
      setActive(id);
      if (tab.value === 'library') tab.value = 'notes';
      if (tab.value === 'article') void jumpInCopy(id);
    },
    async jump(id, isPageOpen) {
      setActive(id);
      if (tab.value === 'article') {
        await jumpInCopy(id);
      } else if (isPageOpen) await showOnPage(id);
      else showInCopy(id);
    },
    showInCopy,
    showOnPage,
    showWhenDrawn,
    onDrawn() {
      if (pendingId === null) return;
      const id = pendingId;
      pendingId = null;
      void jumpInCopy(id);
    },
  };
}

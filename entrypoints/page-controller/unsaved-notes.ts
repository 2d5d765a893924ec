import { locatePassages } from '../shared/highlighting/annotations/locate-passages';
import { createTimeSlices } from '../shared/highlighting/annotations/time-slices';
import type { BarHost } from '../shared/highlighting/bar/bar-host';
import { copyText } from '../shared/highlighting/copy/copy-text';
import type { NoticeHost, Withdraw } from './notices/notice-host';
import { notices } from './notices/notices';
import type { PageTools } from './page-tools';
import { listBodies, listReadableDocuments } from './reading/readable-documents';

/** Notes about a page that were started and not saved. */
export interface UnsavedNotes {
  /**
   * Offers the newest note whose passage is on the page, unless the user is writing one. If no passage
   * is found, offers to copy the newest note.
   */
  offer(): Promise<void>;
  /** Withdraws the offer of a note that the user has opened another way. */
  withdraw(draftKey: string): void;
}

export function createUnsavedNotes(
  { view, background }: PageTools,
  bar: BarHost,
  notice: NoticeHost,
  signal: AbortSignal,
): UnsavedNotes {
  let offered: { readonly about: string; readonly withdraw: Withdraw } | null = null;

  const find = async () => {
    const left = await background.listNoteDrafts({ pageUrl: view.location.href });
    if (!left.ok || left.value.length === 0) return null;
    const places = await locatePassages(
      listBodies(listReadableDocuments(view.document)),
      left.value.map(({ passage }) => passage),
      createTimeSlices(view),
      signal,
    );
    if (!places) return null;
    const nth = places.findIndex((place) => place !== null);
    const note = left.value[Math.max(0, nth)];
    return note ? { ...note, range: places[nth]?.range ?? null } : null;
  };

  const offerToCopy = async (pageUrl: string, about: string) => {
    const draft = await background.findNoteDraft({ pageUrl, about });
    if (!draft.ok || !draft.value?.note.trim()) return;
    const { note } = draft.value;
    notice.show(
      notices.noteLost(note, () => {
        // Once copied, the user has it. Until then it is offered at every visit.
        if (copyText(view.document, note)) {
          void background.saveNoteDraft({ pageUrl, about, draft: null });
        }
      }),
    );
  };

  return {
    async offer() {
      const url = view.location.href;
      const found = await find();
      if (!found || view.location.href !== url || bar.isWriting()) return;
      const { range, about, passage } = found;
      if (!range) return offerToCopy(url, about);
      const withdraw = notice.show(
        notices.noteLeft(passage.quote.exact, () => {
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          bar.openNote(range, about);
        }),
      );
      offered = { about, withdraw };
    },
    withdraw(draftKey) {
      if (offered?.about === draftKey) offered.withdraw();
    },
  };
}

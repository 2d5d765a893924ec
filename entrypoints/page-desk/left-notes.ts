import type { BarHost } from '../marking/bar-host';
import { findPlaces } from '../marking/find-places';
import { createSlices } from '../marking/slices';
import type { NoticeHost } from './notice-host';
import type { PageTools } from './page-tools';
import { bodiesOf, readableDocuments } from './readable-documents';

/** Notes that were begun about a page and left: with the page, the tab or the browser. */
export interface LeftNotes {
  /** Offers the newest whose words stand on the page, unless the reader is busy with other words. */
  offer(): Promise<void>;
}

/** The notes that were left on one page, until the signal is aborted. */
export function createLeftNotes(
  { view, background }: PageTools,
  bar: BarHost,
  notice: NoticeHost,
  signal: AbortSignal,
): LeftNotes {
  const find = async () => {
    const left = await background.listNoteDrafts({ pageUrl: view.location.href });
    if (!left.ok || left.value.length === 0) return null;
    const places = await findPlaces(
      bodiesOf(readableDocuments(view.document)),
      left.value.map(({ passage }) => passage),
      createSlices(view),
      signal,
    );
    const nth = places?.findIndex((place) => place !== null) ?? -1;
    const [note, place] = [left.value[nth], places?.[nth]];
    return note && place ? { ...note, range: place.range } : null;
  };

  return {
    async offer() {
      const asked = view.location.href;
      const found = await find();
      if (!found || view.location.href !== asked || bar.isOpen()) return;
      notice.noteLeft(found.passage.quote.exact, () => {
        found.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        bar.openNote(found.range, found.about);
      });
    },
  };
}

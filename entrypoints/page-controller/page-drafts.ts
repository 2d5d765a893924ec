import {
  createNoteDrafts,
  type NoteDraft,
  type NoteDrafts,
} from '../shared/highlighting/note/note-drafts';
import type { PageTools } from './page-tools';

/** How long after a failed write it is tried again, in milliseconds. */
const retryMs = 5000;

/** Makes the browser ask before it leaves the page. */
const askToStay = (event: Event) => event.preventDefault();

/**
 * Creates the drafts for the page's current address. Create them again after a navigation within
 * the page. In a private window they last as long as the page. While a draft cannot be stored,
 * the browser asks before it leaves the page. Only then, because a listener for it keeps
 * Firefox from going back to the page without loading it again.
 */
export function createPageDrafts({ view, background, isPrivate }: PageTools): NoteDrafts {
  const pageUrl = view.location.href;
  view.removeEventListener('beforeunload', askToStay);
  if (isPrivate) return createMemoryDrafts();
  return createNoteDrafts(
    async (about) => {
      const found = await background.findNoteDraft({ pageUrl, about });
      return found.ok ? found.value : null;
    },
    async (about, draft) => {
      const saved = await background.saveNoteDraft({ pageUrl, about, draft });
      if (saved.ok || draft === null) view.removeEventListener('beforeunload', askToStay);
      else view.addEventListener('beforeunload', askToStay);
      return saved.ok;
    },
    (retry) => view.setTimeout(retry, retryMs),
  );
}

function createMemoryDrafts(): NoteDrafts {
  const drafts = new Map<string, NoteDraft | null>();
  return createNoteDrafts(
    async (about) => drafts.get(about) ?? null,
    async (about, draft) => {
      drafts.set(about, draft);
      return true;
    },
  );
}

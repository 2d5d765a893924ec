import {
  createNoteDrafts,
  type NoteDraft,
  type NoteDrafts,
} from '../shared/highlighting/note/note-drafts';
import type { PageTools } from './page-tools';

/**
 * Creates the drafts for the page's current address. Create them again after a navigation within
 * the page. In a private window they last as long as the page.
 */
export function createPageDrafts({ view, background, isPrivate }: PageTools): NoteDrafts {
  const pageUrl = view.location.href;
  if (isPrivate) return createMemoryDrafts();
  return createNoteDrafts(
    async (about) => {
      const found = await background.findNoteDraft({ pageUrl, about });
      return found.ok ? found.value : null;
    },
    async (about, draft) => {
      const saved = await background.saveNoteDraft({ pageUrl, about, draft });
      return saved.ok;
    },
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

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { addressKey } from '../../core/model';
import type { Library } from '../../storage';
import { now } from '../base/now';
import type { PageTab } from '../tabs/page-tab';
import type { EditQueue } from './edit-queue';

interface DraftText {
  readonly tags: readonly string[];
  readonly note: string;
}

/** Unsaved text about a page. */
export interface Drafts {
  find(tab: PageTab): Promise<DraftText | null>;
  save(tab: PageTab, draft: DraftText): Promise<void>;
  drop(tab: PageTab): Promise<void>;
}

const draftSchema = v.object({ tags: v.array(v.string()), note: v.string() });

/**
 * Creates the popup's store of drafts. Drafts about pages in private windows stay in memory and
 * end with the browser session. All others are stored in the library.
 */
export function createDrafts(library: Pick<Library, 'findDraft'>, edits: EditQueue): Drafts {
  return {
    async find(tab) {
      const key = getDraftKey(tab.url);
      if (tab.isPrivate) {
        const parsed = v.safeParse(draftSchema, (await browser.storage.session.get(key))[key]);
        return parsed.success ? parsed.output : null;
      }
      const found = await library.findDraft(key);
      return found.ok ? found.value : null;
    },
    async save(tab, draft) {
      const key = getDraftKey(tab.url);
      if (tab.isPrivate) await browser.storage.session.set({ [key]: draft });
      else edits.add({ call: 'saveDraft', id: key, edit: draft, now: now() });
    },
    async drop(tab) {
      const key = getDraftKey(tab.url);
      if (tab.isPrivate) await browser.storage.session.remove(key);
      else edits.add({ call: 'dropDraft', id: key, now: now() });
    },
  };
}

/** The key in the library of the draft about a page. */
export function getDraftKey(url: string | null): string {
  return `page:${addressKey(url ?? '')}`;
}

import type { Drafts } from '../edits/drafts';
import type { PageTab } from '../tabs/page-tab';
import { showSaved } from '../tabs/show-badge';
import type { StoryTab } from './save-story';

/** The tab of a screen, as the place of a story. */
export function toStoryTab(tab: PageTab, drafts: Drafts): StoryTab {
  return {
    id: tab.id,
    findDraft: () => drafts.find(tab),
    dropDraft: () => drafts.drop(tab),
    show: (saved) => showSaved(tab.id, saved),
  };
}

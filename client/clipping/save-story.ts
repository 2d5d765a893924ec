import { type Clip, type Result, succeed } from '../../core/model';
import type { ClippingLibrary } from '../../storage';
import { now } from '../base/now';
import type { PageStory, SavedClip, TypedFields } from './story-clipper';
import { takePageValues } from './take-page-values';

/** The tab whose story is saved. */
export interface StoryTab {
  readonly id: number;
  /** Finds the draft that was begun about the page in the popup. */
  findDraft(): Promise<TypedFields | null>;
  dropDraft(): Promise<unknown>;
  /** Shows on the toolbar button that the story is saved, or why not. */
  show(saved: Result<Clip>): Promise<void>;
}

/**
 * Saves a story in the library; for the popup, the panel and, in the background, the page.
 * `written` is null where the user could not write anything: the draft begun in the popup is
 * then saved with the story.
 */
export async function saveStory(
  library: Pick<ClippingLibrary, 'saveClip' | 'savePageValues' | 'getPreference'>,
  tab: StoryTab,
  { article, url: pageUrl }: PageStory,
  ids: { readonly clipId: string; readonly versionId: string },
  written: TypedFields | null,
): Promise<Result<SavedClip>> {
  const { tags, note } = written ?? (await tab.findDraft()) ?? { tags: [], note: '' };
  const saved = await library.saveClip({ ...ids, article, pageUrl, tags, note, now: now() });
  if (!saved.ok) {
    await tab.show(saved);
    return saved;
  }
  const { clip } = saved.value;
  // In parallel: the user may close the popup as soon as it says "saved".
  await Promise.all([
    tab.dropDraft(),
    tab.show(succeed(clip)),
    takePageValues(library, tab.id, { id: clip.id, url: pageUrl }),
  ]);
  return saved;
}

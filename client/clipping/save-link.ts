import { createLinkArticle, fail, type Result } from '../../core/model';
import type { ClippingLibrary } from '../../storage';
import { newId } from '../base/new-id';
import { now } from '../base/now';
import type { SavedClip } from './story-clipper';

/**
 * Saves a page as a link: its text can be fetched later, or is added when it is visited. Fails
 * with `private-window` if the link was found in one.
 */
export async function saveLink(
  library: Pick<ClippingLibrary, 'saveClip'>,
  {
    url,
    title,
    isPrivate,
  }: { readonly url: string; readonly title: string; readonly isPrivate: boolean },
): Promise<Result<SavedClip>> {
  if (isPrivate) return fail('private-window');
  return library.saveClip({
    clipId: newId(crypto),
    versionId: newId(crypto),
    article: createLinkArticle(url, title),
    pageUrl: url,
    tags: [],
    note: '',
    now: now(),
  });
}

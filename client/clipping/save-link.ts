import { type Clip, createLinkArticle, fail, type Result, succeed } from '../../core/model';
import type { ClippingLibrary } from '../../storage';
import { newId } from '../base/new-id';
import { now } from '../base/now';
import type { SavedClip } from './story-clipper';

/**
 * Saves a page as a link: its text can be fetched later, or is added when it is visited. Fails
 * with `private-link` if the link was found in a private window.
 */
export async function saveLink(
  library: Pick<ClippingLibrary, 'saveClip'>,
  {
    url,
    title,
    isPrivate,
  }: { readonly url: string; readonly title: string; readonly isPrivate: boolean },
): Promise<Result<SavedClip>> {
  if (isPrivate) return fail('private-link');
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

/**
 * Saves several links. Resolves with the clips that are new or were in the bin, which may have a
 * text, and with those that were `known` before, each once.
 */
export async function saveLinks(
  library: Pick<ClippingLibrary, 'saveClip'>,
  links: readonly { readonly url: string; readonly title: string }[],
  isPrivate: boolean,
): Promise<Result<{ readonly created: readonly Clip[]; readonly known: readonly Clip[] }>> {
  const created = new Map<string, Clip>();
  const known = new Map<string, Clip>();
  for (const link of links) {
    const saved = await saveLink(library, { ...link, isPrivate });
    if (!saved.ok) return saved;
    const { clip, created: isNew } = saved.value;
    if (isNew) created.set(clip.id, clip);
    else if (!created.has(clip.id)) known.set(clip.id, clip);
  }
  return succeed({ created: [...created.values()], known: [...known.values()] });
}

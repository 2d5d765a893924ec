import {
  addressKey,
  type Clip,
  fail,
  foldToWords,
  type Instant,
  isSameWork,
  type Result,
  succeed,
} from '../../core/model';
import { withoutTypedAddress } from '../../core/reconcile';
import { plainText } from '../../core/text';
import { findActiveClip, listClipAnnotations } from '../clips/find-rows';
import type { LibraryDatabase } from '../schema/database';
import type { ClipRow } from '../schema/rows';
import type { AddressChange } from './address-change';
import { moveHighlights } from './move-highlights';
import { failTaken, findOtherOwner, storeAddress } from './store-address';

/**
 * See `Library.setAddress`. Runs in one transaction over all tables that a change
 * can write. If another clip has the address, the highlights move to it.
 */
export async function setAddress(
  db: LibraryDatabase,
  clipId: string,
  url: string | null,
  now: Instant,
): Promise<Result<AddressChange>> {
  const clip = await findActiveClip(db, clipId);
  if (clip === null) return fail('not-found');
  const { url: urlBefore } = clip.summary;
  if (urlBefore !== null && !clip.isAddressTyped) return fail('address-fixed');
  if (url === urlBefore) return succeed({ clip: { before: clip, after: clip }, moved: null });
  const key = url === null ? null : addressKey(url);
  const owner = key === null ? null : await findOtherOwner(db, [key], clip.id);
  if (key !== null && owner !== null) {
    if (!(await belongsTo(db, clip, owner))) return failTaken(owner);
    return succeed(await moveHighlights(db, clip, owner, key, now));
  }
  const keyBefore = urlBefore === null ? null : addressKey(urlBefore);
  const others = clip.addresses.filter((address) => address !== keyBefore && address !== key);
  const after = await storeAddress(db, {
    ...withoutTypedAddress(clip),
    ...(url !== null && { isAddressTyped: true }),
    addresses: key === null ? others : [key, ...others],
    summary: { ...clip.summary, url },
    updatedAt: now,
  });
  return succeed({ clip: { before: clip, after }, moved: null });
}

/**
 * True if highlights without an address belong to `owner`: title and author agree, or
 * its text contains one of them. The title and author of the highlights are lost when
 * they are merged, so a mistyped address must not cause a merge.
 */
async function belongsTo(db: LibraryDatabase, clip: Clip, owner: ClipRow): Promise<boolean> {
  if (isSameWork(clip.summary, owner.summary)) return true;
  const [version, annotations] = await Promise.all([
    db.versions.get(owner.versionId),
    listClipAnnotations(db, clip.id),
  ]);
  const text = version ? ` ${foldToWords(plainText(version.article.body))} ` : '';
  return annotations.some(({ passage }) => {
    const words = foldToWords(passage.quote.exact);
    return words !== '' && text.includes(` ${words} `);
  });
}

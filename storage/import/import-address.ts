import { addressKey, type Clip, summarise } from '../../core/model';
import { hasNoText } from '../clips/fill-link';
import { type ImportedClip, type ImportState, putVersion } from './import-state';

/**
 * True if a file confirms the address of a saved clip from another source than the user's
 * typing.
 */
export function vouchesFor(kept: Clip, incoming: Clip): boolean {
  const { url } = incoming.summary;
  if (url === null || kept.summary.url === null || incoming.isAddressTyped) return false;
  return addressKey(url) === addressKey(kept.summary.url);
}

/** Takes over the address that highlights were given in a later state of the library. */
export function takeAddress(state: ImportState, kept: ImportedClip, incoming: Clip): void {
  const { url } = incoming.summary;
  const link = state.versions.get(kept.clip.versionId);
  if (url === null || kept.clip.summary.url !== null || !hasNoText(kept.clip) || !link) return;
  const key = addressKey(url);
  if (!kept.clip.addresses.includes(key)) return;
  kept.newText = { ...link, article: { ...link.article, url } };
  putVersion(state, kept.newText);
  kept.clip = {
    ...kept.clip,
    addresses: [key, ...kept.clip.addresses.filter((address) => address !== key)],
    summary: summarise(kept.newText.article),
    ...(incoming.isAddressTyped && { isAddressTyped: true }),
  };
}

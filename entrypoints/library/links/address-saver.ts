import { now } from '../../../client/base/now';
import { saveLinks } from '../../../client/clipping/save-link';
import type { LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import { describeSavedLinks } from '../../../components/strings/describe-saved-links';
import '../../../components/strings/en/library/addresses.ftl';
import '../../../components/strings/en/library/filling.ftl';
import { describeFailure } from '../../../components/strings/failures';
import { type Clip, isLinkClip, type LinkClip } from '../../../core/model';
import type { Library } from '../../../storage';
import type { FillResult } from '../../shared/filling/fill-links';
import type { ClipChanges } from '../changes/clip-changes';

/**
 * Saves pages whose addresses were typed: as links, whose texts are then fetched. Can be undone.
 * `fetchTexts` resolves with null if they cannot be fetched now.
 */
export function createAddressSaver(
  library: Library,
  fetchTexts: (links: readonly LinkClip[]) => Promise<FillResult | null>,
  changes: Pick<ClipChanges, 'record' | 'notify'>,
): Pick<LibraryProps, 'onWatchAddress' | 'onSaveAddresses'> {
  const deleteAll = async (clips: readonly Clip[]) => {
    for (const { id } of clips) await library.deleteClip(id, now());
  };
  return {
    onWatchAddress(url, onFound, signal) {
      library.watch(
        (source) => source.findClip([url]),
        (found) => onFound(found.ok ? (found.value?.id ?? null) : null),
        signal,
      );
    },
    async onSaveAddresses(urls) {
      const links = urls.map((url) => ({ url, title: '' }));
      const saved = await saveLinks(library, links, false);
      if (!saved.ok) {
        const { happened, next } = describeFailure(saved.failure.code);
        return changes.notify(`${happened} ${next}`);
      }
      const { created } = saved.value;
      if (created.length === 0) return changes.notify(text('addresses-done-known'));
      const withoutText = created.filter(isLinkClip);
      const fetched = withoutText.length > 0 ? await fetchTexts(withoutText) : null;
      const message = describeSaved(created.length, withoutText.length, fetched);
      changes.record(message, () => void deleteAll(created));
    },
  };
}

function describeSaved(total: number, withoutText: number, fetched: FillResult | null): string {
  const message = describeSavedLinks(total, total - withoutText + (fetched?.counts.filled ?? 0));
  // The reasons for several pages are in the report.
  const [missed] = total === 1 ? (fetched?.missedLinks ?? []) : [];
  return missed ? `${message} ${text(`filling-reason-${missed.reason}`)}.` : message;
}

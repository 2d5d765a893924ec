import { now } from '../../../client/base/now';
import { saveLinks } from '../../../client/clipping/save-link';
import type { LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import { describeSavedLinks } from '../../../components/strings/describe-saved-links';
import '../../../components/strings/en/library/addresses.ftl';
import '../../../components/strings/en/library/filling.ftl';
import { describeFailure } from '../../../components/strings/failures';
import { type Clip, isLinkClip, type LinkClip, succeed } from '../../../core/model';
import type { Library } from '../../../storage';
import type { FillResult } from '../../shared/filling/fill-links';
import type { ClipChanges } from '../changes/clip-changes';

/** Where the texts of pages come from. */
export interface TextSource {
  /** Asks for permission to read the pages. Must be called in a click or key handler. */
  requestAccess(urls: readonly string[]): Promise<boolean>;
  /** Resolves with null if they cannot be fetched now. */
  fetchTexts(links: readonly LinkClip[]): Promise<FillResult | null>;
}

/** Saves pages whose addresses were typed: as links, whose texts are then fetched. Can be undone. */
export function createAddressSaver(
  library: Library,
  { requestAccess, fetchTexts }: TextSource,
  changes: Pick<ClipChanges, 'record' | 'notify' | 'toast' | 'dismissToast'>,
): Pick<LibraryProps, 'onWatchAddresses' | 'onSaveAddresses'> {
  const deleteAll = async (clips: readonly Clip[]) => {
    for (const { id } of clips) await library.deleteClip(id, now());
  };
  /** The last message, and the addresses in the search box when it was shown, if known yet. */
  let outcome: { readonly toast: unknown; readonly addresses: string | null } | null = null;
  const dropOutcomeOfOther = (addresses: string) => {
    if (outcome === null || outcome.addresses === addresses) return;
    if (outcome.addresses === null) outcome = { ...outcome, addresses };
    else {
      if (changes.toast.peek() === outcome.toast) changes.dismissToast();
      outcome = null;
    }
  };
  const save = async (urls: readonly string[]) => {
    // Before the first await, but nothing waits for the user's answer to be saved.
    const asking = requestAccess(urls);
    const links = urls.map((url) => ({ url, title: '' }));
    const saved = await saveLinks(library, links, false);
    if (!saved.ok) {
      const { happened, next } = describeFailure(saved.failure.code);
      return changes.notify(`${happened} ${next}`);
    }
    const { created, known } = saved.value;
    const knownLinks = known.filter(isLinkClip);
    const withoutText = [...created.filter(isLinkClip), ...knownLinks];
    const isAllowed = await asking;
    const fetched = withoutText.length > 0 ? await fetchTexts(withoutText) : null;
    const total = created.length + knownLinks.length;
    const read = total - withoutText.length + (fetched?.counts.filled ?? 0);
    const [missed] = total === 1 ? (fetched?.missedLinks ?? []) : [];
    // The reasons for several pages are in the report.
    const reason = missed
      ? ` ${text(`filling-reason-${missed.reason}`)}.`
      : isAllowed || withoutText.length === 0
        ? ''
        : ` ${text('addresses-no-access', { total: urls.length })}`;
    if (created.length > 0) {
      const message = describeSavedLinks(total, read) + reason;
      changes.record(message, () => void deleteAll(created));
    } else if (total === 0) changes.notify(text('addresses-done-known'));
    else if (read > 0) changes.notify(text('addresses-done-fetched', { total: read }) + reason);
    else changes.notify(text('addresses-done-still-links', { total }) + reason);
  };
  return {
    onWatchAddresses(urls, onFound, signal) {
      dropOutcomeOfOther(urls.join(' '));
      library.watch(
        async (source) => succeed(await Promise.all(urls.map((url) => source.findClip([url])))),
        (answers) => {
          const clips = answers.ok
            ? answers.value.map((found) => (found.ok ? found.value : null))
            : [];
          onFound(clips.map((clip) => clip && { clipId: clip.id, isLink: isLinkClip(clip) }));
        },
        signal,
      );
    },
    async onSaveAddresses(urls) {
      await save(urls);
      outcome = { toast: changes.toast.peek(), addresses: null };
    },
  };
}

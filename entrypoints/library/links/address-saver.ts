import { saveLinks } from '../../../client/clipping/save-link';
import type { LibraryProps } from '../../../components/library/library-props';
import { joinSentences, text } from '../../../components/strings';
import { describeSavedLinks } from '../../../components/strings/describe-saved-links';
import '../../../components/strings/en/library/addresses.ftl';
import '../../../components/strings/en/library/filling.ftl';
import '../../../components/strings/en/library/library.ftl';
import { describeFailure } from '../../../components/strings/failures';
import { type Clip, isLinkClip, type LinkClip, succeed } from '../../../core/model';
import type { Library } from '../../../storage';
import type { FillResult } from '../../shared/filling/fill-links';
import type { ClipChanges } from '../changes/clip-changes';

/** Where the texts of pages come from. */
export interface TextSource {
  /**
   * Asks for permission to read the pages. Must be called in a click or key handler. Resolves with
   * true if it was given now, and not before: it stays.
   */
  requestAccess(urls: readonly string[]): Promise<boolean>;
  /** The links whose pages may be read. */
  listReadable(links: readonly LinkClip[]): Promise<readonly LinkClip[]>;
  /** Resolves with null if other texts are being fetched. */
  fetchTexts(links: readonly LinkClip[]): Promise<FillResult | null>;
}

/** Saves pages whose addresses were typed: as links, whose texts are then fetched. Can be undone. */
export function createAddressSaver(
  library: Library,
  { requestAccess, listReadable, fetchTexts }: TextSource,
  changes: Pick<ClipChanges, 'recordCreated' | 'notify' | 'toast' | 'dismissToast'>,
): Pick<LibraryProps, 'onWatchAddresses' | 'onSaveAddresses'> {
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
      return changes.notify(joinSentences([happened, next]));
    }
    const { created, known } = saved.value;
    const knownLinks = known.filter(isLinkClip);
    const withoutText = [...created.filter(isLinkClip), ...knownLinks];
    const isGiven = await asking;
    const given = isGiven && text('addresses-access-given', { total: urls.length });
    const readable = await listReadable(withoutText);
    const unreadable = withoutText.length - readable.length;
    const fetched = readable.length > 0 ? await fetchTexts(readable) : null;
    const countRead = async (clips: readonly Clip[]) => {
      const read = await Promise.all(clips.map(({ id }) => library.getClip(id)));
      return read.filter((found) => found.ok && !isLinkClip(found.value)).length;
    };
    const [read, filled] = await Promise.all([countRead(created), countRead(knownLinks)]);
    const total = created.length + knownLinks.length;
    const [missed] = total === 1 ? (fetched?.missedLinks ?? []) : [];
    // The reasons for several pages are in the report.
    const reason = missed
      ? text('addresses-missed', { reason: text(`filling-reason-${missed.reason}`) })
      : unreadable > 0 &&
        (total === 1
          ? text('addresses-no-access')
          : text('addresses-no-access.several', { total: unreadable }));
    if (created.length > 0) {
      const message = joinSentences([
        describeSavedLinks(created.length, read, known.length),
        filled > 0 && text('addresses-done-fetched', { total: filled }),
        reason,
        given,
      ]);
      const ids = created.map(({ id }) => id);
      // Whether a text was fetched is no longer news.
      changes.recordCreated(
        message,
        ids,
        (total) => text('library-done-delete', { total }),
        undefined,
        (total) => text('library-done-restore', { total }),
      );
    } else if (total === 0) changes.notify(describeSavedLinks(0, 0, known.length));
    else {
      const done =
        filled > 0
          ? text('addresses-done-fetched', { total: filled })
          : text('addresses-done-still-links', { total });
      changes.notify(joinSentences([done, reason, given]));
    }
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

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isPrivateWindow } from '../../../../client/base/is-private-window';
import { now } from '../../../../client/base/now';
import type { FollowedSync } from '../../../../client/sync/follow-sync';
import { describeNews } from '../../../../components/sharing/describe-news';
import type {
  SharedTagStatus,
  SharingCallbacks,
  SharingStatus,
  SharingTrouble,
} from '../../../../components/sharing/sharing-status';
import { text } from '../../../../components/strings';
import '../../../../components/strings/en/library/sharing.ftl';
import { type Failure, tagKey } from '../../../../core/model';
import {
  memberPreference,
  noNews,
  type Share,
  toShareNewsPreference,
  toShareStatePreference,
} from '../../../../core/sync';
import type { Library } from '../../../../storage';
import { copyText } from '../../../shared/highlighting/copy/copy-text';
import { unknownShare, type WatchedShare, watchShares, watchUnfinished } from './follow-shares';
import { loadSharing } from './load-sharing';
import { createMemberActions, invalid } from './member-actions';
import { createSharingSetup } from './sharing-setup';
import { useShare, useSyncLibrary } from './use-share';

/** Shared tags on the library page. */
export interface SharingPage {
  readonly shown: ReadonlySignal<SharingStatus & SharingCallbacks>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Begins to join with an invitation that was pasted elsewhere. */
  beginWithCode(code: string): void;
}

interface SharingOptions {
  readonly followed: Pick<FollowedSync, 'shares' | 'exchangeNow'>;
  notify(message: string): void;
  /** Call when what the background has to do has changed. */
  planSync(): Promise<unknown>;
  /** Takes a code for Sync there. */
  onPairingCode(code: string): void;
}

/** Creates the shared tags of the page, until `life` is aborted. */
export function createSharingPage(
  window: Window & typeof globalThis,
  library: Library,
  { followed: { shares, exchangeNow }, notify, planSync, onPairingCode }: SharingOptions,
  life: AbortSignal,
): SharingPage {
  const failure = signal<Failure | null>(null);
  const { crypto } = window;
  const watched = watchShares(library, shares, life);
  const unfinished = watchUnfinished(window.navigator.locks, shares, life);
  const findShare = (id: string) => shares.value.find((share) => share.id === id);

  /** Resolves with true if it was stored. */
  const changeShares = async (update: (stored: readonly Share[]) => readonly Share[]) => {
    const changed = await useSyncLibrary((source) => source.changeShares(update));
    failure.value = changed.ok ? null : changed.failure;
    if (changed.ok) await planSync();
    return changed.ok;
  };
  const changeShare = (id: string, part: Partial<Share>) =>
    changeShares((stored) => stored.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const setup = createSharingSetup(
    crypto,
    {
      listShares: () => shares.value,
      async countClips(tag, share) {
        const counted = await useSyncLibrary((source) => source.countOwn(tag, share));
        return counted.ok ? counted.value : 0;
      },
      async findFormerTag(id, named) {
        const found = await useSyncLibrary((source) => source.findFormerTag(id, named));
        return found.ok ? found.value : null;
      },
      async completeTags(typed) {
        const found = await library.completeTags(typed, 8);
        return found.ok ? found.value.map(({ name }) => name) : [];
      },
      async findMemberId() {
        const found = await useSyncLibrary((source) => source.getPreference(memberPreference));
        return found.ok && typeof found.value === 'string' ? found.value : null;
      },
      add: (share) => changeShares((stored) => [...stored, share]),
    },
    loadSharing,
  );

  const listMembers = ({ id }: Share) => (watched.value.get(id) ?? unknownShare).members;
  const memberActions = createMemberActions(window, {
    ...{ listMembers, changeShare, notify, exchangeNow },
  });
  /** Resolves with true if this device no longer takes part. */
  const forget = async (share: Share) => {
    const isForgotten = await changeShares((stored) => stored.filter(({ id }) => id !== share.id));
    if (!isForgotten) return false;
    await useShare(share, (local) => local.stop());
    for (const name of [toShareStatePreference(share.id), toShareNewsPreference(share.id)]) {
      await library.savePreference(name, null, now());
    }
    return true;
  };
  const leave = async (share: Share) => {
    const { tag } = share;
    const { members, state } = watched.value.get(share.id) ?? unknownShare;
    if (!(await forget(share))) return;
    // There is no list of members any more.
    if (state.problem === 'ended') return notify(text('sharing-leave.done', { tag }));
    const { announceLeaving, openShareTransport } = await loadSharing();
    const isTold = await announceLeaving(openShareTransport(share), crypto, share, members);
    notify(isTold ? text('sharing-leave.done', { tag }) : text('sharing-leave.untold', { tag }));
  };
  const end = async (share: Share): Promise<SharingTrouble | null> => {
    const { endShare, openShareTransport } = await loadSharing();
    const transport = openShareTransport(share);
    const ended = await endShare(transport, crypto, share, listMembers(share));
    if (ended.kind === 'failed') return { kind: 'problem', code: ended.problem };
    if (ended.kind === 'changed') return { kind: 'invalid', code: 'changed' };
    if (await forget(share)) notify(text('sharing-end.done', { tag: share.tag }));
    return null;
  };
  const callbacks: SharingCallbacks = {
    ...setup,
    onGoToSync() {
      onPairingCode(setup.shown.value.form.code || setup.shown.value.form.address);
      setup.onBack();
    },
    onPause: (id, isPaused) => void changeShare(id, { isPaused }),
    onLeave(id) {
      const share = findShare(id);
      if (share) void leave(share);
    },
    async onEnd(id) {
      const share = findShare(id);
      return share ? end(share) : { kind: 'invalid', code: 'gone' };
    },
    async onInvite(id, form) {
      const share = findShare(id);
      return share ? memberActions.invite(share, form) : invalid('gone');
    },
    async onChangeLogin(id, form, canWrite) {
      const share = findShare(id);
      return share ? memberActions.changeLogin(share, form ?? share, canWrite) : invalid('gone');
    },
    async onRemoveMember(id, memberId) {
      const share = findShare(id);
      if (!share) return invalid('gone');
      const name = watched.value.get(id)?.members.find((one) => one.id === memberId)?.name ?? '';
      const failed = await memberActions.removeMember(share, memberId);
      if (failed === null) notify(text('sharing-remove.done', { name }));
      return failed;
    },
    onLook(tag) {
      const share = shares.value.find((one) => tagKey(one.tag) === tagKey(tag));
      const { news } = (share && watched.value.get(share.id)) ?? unknownShare;
      if (!share || !news || news.clips.length + news.highlights.length === 0) return;
      void library.savePreference(toShareNewsPreference(share.id), noNews, now());
    },
    onCopyCode: (code) => copyText(window.document, code),
  };

  return {
    failure,
    beginWithCode: setup.beginWithCode,
    shown: computed(() => ({
      ...callbacks,
      tags: shares.value.map((share) => ({
        ...toStatus(share, watched.value.get(share.id) ?? unknownShare),
        isRemovalUnfinished: unfinished.value.has(share.id),
      })),
      setup: setup.shown.value,
      isPrivate: isPrivateWindow(),
    })),
  };
}

function toStatus(
  share: Share,
  { state, unsent, members, news }: WatchedShare,
): Omit<SharedTagStatus, 'isRemovalUnfinished'> {
  const { id, tag, member, name, canWrite, address, user, isPaused } = share;
  return {
    ...{ id, tag, member, name, canWrite, address, user, isPaused, state, members },
    news: describeNews(news?.clips.length ?? 0, news?.highlights.length ?? 0),
    host: new URL(address).host,
    // Also from when they could add to it.
    unsent: canWrite ? unsent : 0,
  };
}

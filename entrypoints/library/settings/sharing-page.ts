import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { isPrivateWindow } from '../../../client/base/is-private-window';
import { now } from '../../../client/base/now';
import type { FollowedSync } from '../../../client/sync/follow-sync';
import { formatInvitation } from '../../../client/sync/sharing/invitation';
import type { TeamLogin } from '../../../client/sync/sharing/set-up-share';
import { describeNews } from '../../../components/sharing/describe-news';
import type {
  InviteForm,
  LoginForm,
  SharedTagStatus,
  SharingCallbacks,
  SharingStatus,
  SharingTrouble,
} from '../../../components/sharing/sharing-status';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/sharing.ftl';
import { type Failure, tagKey } from '../../../core/model';
import {
  createKeyPair,
  initialSyncState,
  type KeyPair,
  type Member,
  memberPreference,
  noNews,
  type Share,
  type ShareNews,
  type SyncState,
  shareNewsSchema,
  syncStateSchema,
  toShareNewsPreference,
  toShareStatePreference,
} from '../../../core/sync';
import { type Library, openSyncLibrary, type ShareLibrary } from '../../../storage';
import { copyText } from '../../shared/highlighting/copy/copy-text';
import { loadSharing } from './load-sharing';
import { createSharingSetup, findServerProblem, toLogin } from './sharing-setup';

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
  const { locks } = window.navigator;
  const watched = watchShares(library, shares, life);
  const unfinished = watchUnfinished(locks, shares, life);
  const pairs = new Map<string, KeyPair>();
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
      async countClips(tag) {
        const counted = await useSyncLibrary((source) => source.countTagged(tag));
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

  const listMembers = ({ id }: Share) => (watched.value.get(id) ?? unknown).members;
  const invite = async (share: Share, form: InviteForm): Promise<string | SharingTrouble> => {
    const { checkLogin, inviteMember, openShareTransport } = await loadSharing();
    const { canWrite } = form;
    const login = { address: share.address, user: form.user.trim(), password: form.password };
    const transport = openShareTransport(login);
    const checked = await checkLogin(transport, crypto, share, listMembers(share));
    if (checked.kind === 'failed') {
      const { problem } = checked;
      return problem === 'refused' ? invalid('member-refused') : { kind: 'problem', code: problem };
    }
    if (checked.kind !== 'found') return invalid(checked.kind);
    if (checked.mayWrite !== canWrite) return invalid(canWrite ? 'member-reads' : 'member-writes');
    const member = { id: form.member ?? crypto.randomUUID(), name: form.name.trim(), canWrite };
    const invited = await useShare(share, (local) =>
      inviteMember(openShareTransport(share), crypto, local, share, login, member),
    );
    exchangeNow();
    if (invited.kind === 'failed') return { kind: 'problem', code: invited.problem };
    return invited.kind === 'changed' ? invalid('changed') : formatInvitation(invited.invitation);
  };
  /** Resolves with the new key of somebody who could only read, and the current secrets. */
  const startToWrite = async (
    share: Share,
    login: TeamLogin,
  ): Promise<SharingTrouble | Pick<Share, 'privateKey' | 'secret' | 'formerSecrets'>> => {
    const { openShareTransport, startWriting } = await loadSharing();
    const pair = pairs.get(share.id) ?? (await createKeyPair(crypto));
    // The same pair continues an attempt whose reply was lost.
    pairs.set(share.id, pair);
    const transport = openShareTransport(login);
    const started = await startWriting(transport, crypto, share, pair, listMembers(share));
    if (started.kind === 'failed') return { kind: 'problem', code: started.problem } as const;
    if (started.kind !== 'ready') return invalid('read-by-others');
    pairs.delete(share.id);
    const { privateKey, secret, formerSecrets } = started.share;
    return { privateKey, secret, formerSecrets };
  };
  const changeLogin = async (share: Share, form: LoginForm, canWrite: boolean) => {
    const problem = findServerProblem(form);
    const login = toLogin(form);
    if (problem !== null || login === null) return invalid(problem ?? 'address');
    const { checkLogin, openShareTransport } = await loadSharing();
    const transport = openShareTransport(login);
    const checked = await checkLogin(transport, crypto, share, listMembers(share));
    if (checked.kind === 'failed') return { kind: 'problem', code: checked.problem } as const;
    if (checked.kind !== 'found') return invalid(checked.kind);
    const { mayWrite } = checked;
    if (mayWrite !== canWrite) {
      const clips = mayWrite ? await useShare(share, (local) => local.countOwn()) : 0;
      return { kind: 'right', canWrite: mayWrite, clips } as const;
    }
    const part = canWrite && !share.canWrite ? await startToWrite(share, login) : null;
    if (part !== null && 'kind' in part) return part;
    if (!(await changeShare(share.id, { ...login, canWrite, ...part }))) return null;
    const { tag } = share;
    if (canWrite === share.canWrite) notify(text('sharing-login.done', { tag }));
    else
      notify(
        canWrite
          ? text('sharing-right-writes.done', { tag })
          : text('sharing-right-reads.done', { tag }),
      );
    return null;
  };
  const removeMember = async (share: Share, member: string): Promise<SharingTrouble | null> => {
    const { openShareTransport, removeFromShare } = await loadSharing();
    const keepNext = async (nextSecret: string) => {
      await changeShare(share.id, { nextSecret });
    };
    const removed = await locks.request(nameRemoval(share), async () => {
      const outcome = await useShare(share, (local) =>
        removeFromShare(openShareTransport(share), crypto, local, share, member, keepNext),
      );
      // Otherwise, the next exchange removes what was begun from the server.
      if (outcome.kind === 'removed') await changeShare(share.id, { nextSecret: null });
      return outcome;
    });
    if (removed.kind === 'failed') return { kind: 'problem', code: removed.problem };
    exchangeNow();
    return removed.kind === 'changed' ? invalid('changed') : null;
  };
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
    const { members, state } = watched.value.get(share.id) ?? unknown;
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
      if (!share) return invalid('gone');
      const problem = findInviteProblem(form, share);
      return problem === null ? invite(share, form) : invalid(problem);
    },
    async onChangeLogin(id, form, canWrite) {
      const share = findShare(id);
      return share ? changeLogin(share, form ?? share, canWrite) : invalid('gone');
    },
    async onRemoveMember(id, memberId) {
      const share = findShare(id);
      if (!share) return invalid('gone');
      const name = watched.value.get(id)?.members.find((one) => one.id === memberId)?.name ?? '';
      const failed = await removeMember(share, memberId);
      if (failed === null) notify(text('sharing-remove.done', { name }));
      return failed;
    },
    onLook(tag) {
      const share = shares.value.find((one) => tagKey(one.tag) === tagKey(tag));
      const { news } = (share && watched.value.get(share.id)) ?? unknown;
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
        ...toStatus(share, watched.value.get(share.id) ?? unknown),
        isRemovalUnfinished: unfinished.value.has(share.id),
      })),
      setup: setup.shown.value,
      isPrivate: isPrivateWindow(),
    })),
  };
}

/** What is known of a share beside its preference. */
interface WatchedShare {
  readonly state: SyncState;
  readonly unsent: number;
  readonly members: readonly Member[];
  readonly news: ShareNews | null;
}

const unknown: WatchedShare = { state: initialSyncState, unsent: 0, members: [], news: null };

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

function invalid(code: Extract<SharingTrouble, { kind: 'invalid' }>['code']) {
  return { kind: 'invalid', code } as const;
}

function findInviteProblem({ name, user, password }: InviteForm, share: Share) {
  if (name.trim() === '') return 'member-name';
  if (user.trim() === '' || password === '') return 'member-login';
  return user.trim() === share.user ? 'own-login' : null;
}

/** Watches all shares. In a private window, only their states can be read. */
function watchShares(
  library: Library,
  shares: ReadonlySignal<readonly Share[]>,
  life: AbortSignal,
): ReadonlySignal<ReadonlyMap<string, WatchedShare>> {
  const watched = signal<ReadonlyMap<string, WatchedShare>>(new Map());
  // Not when something else of a share changes.
  const key = computed(() =>
    JSON.stringify(shares.value.map(({ id, tag, member, device }) => [id, tag, member, device])),
  );
  const stop = effect(() => {
    if (key.value === '[]') return;
    const watching = new AbortController();
    const source = isPrivateWindow() ? null : openSyncLibrary({ clock: now });
    for (const share of shares.peek()) {
      const change = (part: Partial<WatchedShare>) => {
        const before = watched.peek().get(share.id) ?? unknown;
        watched.value = new Map([...watched.peek(), [share.id, { ...before, ...part }]]);
      };
      library.watch(
        (stored) => stored.getPreference(toShareStatePreference(share.id)),
        (answer) => answer.ok && change({ state: v.parse(syncStateSchema, answer.value) }),
        watching.signal,
      );
      library.watch(
        (stored) => stored.getPreference(toShareNewsPreference(share.id)),
        (answer) => answer.ok && change({ news: v.parse(shareNewsSchema, answer.value) }),
        watching.signal,
      );
      const local = source?.openShare(share, share.device);
      local?.watchUnsent((unsent) => change({ unsent }), watching.signal);
      local?.watchMembers((members) => change({ members }), watching.signal);
    }
    return () => {
      watching.abort();
      source?.close();
    };
  });
  life.addEventListener('abort', stop);
  return watched;
}

/** The lock that a page holds while it removes a member. */
function nameRemoval({ id }: Share): string {
  return `pressmark-remove-from-share-${id}`;
}

/** The ids of shares from which a member was not completely removed, and no page is about to. */
function watchUnfinished(
  locks: LockManager,
  shares: ReadonlySignal<readonly Share[]>,
  life: AbortSignal,
): ReadonlySignal<ReadonlySet<string>> {
  const unfinished = signal<ReadonlySet<string>>(new Set());
  const stop = effect(() => {
    const begun = shares.value.filter(({ nextSecret }) => nextSecret !== null);
    const watching = new AbortController();
    unfinished.value = new Set();
    // A private window has locks of its own, and can remove nobody.
    for (const share of isPrivateWindow() ? [] : begun) {
      // Granted once no page is at it.
      locks
        .request(nameRemoval(share), { signal: watching.signal }, () => {
          unfinished.value = new Set([...unfinished.peek(), share.id]);
        })
        .catch((error: unknown) => {
          if (!watching.signal.aborted) throw error;
        });
    }
    return () => watching.abort();
  });
  life.addEventListener('abort', stop);
  return unfinished;
}

/** Works with what is stored of a share. */
function useShare<Outcome>(
  share: Share,
  work: (local: ShareLibrary) => Promise<Outcome>,
): Promise<Outcome> {
  return useSyncLibrary((source) => work(source.openShare(share, share.device)));
}

async function useSyncLibrary<Outcome>(
  work: (source: ReturnType<typeof openSyncLibrary>) => Promise<Outcome>,
): Promise<Outcome> {
  const source = openSyncLibrary({ clock: now });
  try {
    return await work(source);
  } finally {
    source.close();
  }
}

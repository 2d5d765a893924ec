import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { isPrivateWindow } from '../../../../client/base/is-private-window';
import { now } from '../../../../client/base/now';
import {
  initialSyncState,
  type Member,
  type Share,
  type ShareNews,
  type SyncState,
  shareNewsSchema,
  syncStateSchema,
  toShareNewsPreference,
  toShareStatePreference,
} from '../../../../core/sync';
import { type Library, openSyncLibrary } from '../../../../storage';

/** What is known of a share beside its preference. */
export interface WatchedShare {
  readonly state: SyncState;
  readonly unsent: number;
  readonly members: readonly Member[];
  readonly news: ShareNews | null;
}

/** Until something is known. */
export const unknownShare: WatchedShare = {
  state: initialSyncState,
  unsent: 0,
  members: [],
  news: null,
};

/** Watches all shares. In a private window, only their states can be read. */
export function watchShares(
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
        const before = watched.peek().get(share.id) ?? unknownShare;
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
export function nameRemoval({ id }: Share): string {
  return `pressmark-remove-from-share-${id}`;
}

/** The ids of shares from which a member was not completely removed, and no page is about to. */
export function watchUnfinished(
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

import type { Instant } from '../../core/model';
import {
  type CryptoSource,
  changePassphrase,
  createClock,
  createLibrary,
  createSealer,
  exchangeDevices,
  findOccupant,
  hasOtherLibrary,
  joinLibrary,
  type KnownDevices,
  type Membership,
  markRemoved,
  removeDevice,
  type SyncProblem,
} from '../../core/sync';
import type { Transport } from './transport';
import { use } from './use-connection';

/** What a server has for this user, or why connecting failed. */
export type Inspection =
  | { readonly kind: 'library' }
  | { readonly kind: 'share' }
  | { readonly kind: 'empty' }
  /** Nothing yet, in the storage of a team. */
  | { readonly kind: 'team' }
  | { readonly kind: 'failed'; readonly problem: SyncProblem };

/** The result of joining or creating a library. */
export type Joining =
  | { readonly kind: 'joined'; readonly membership: Membership }
  | { readonly kind: 'refused'; readonly reason: JoinRefusal }
  | { readonly kind: 'failed'; readonly problem: SyncProblem };

/**
 * - wrong: not the passphrase
 * - damaged, newer: the secret on the server cannot be read
 * - gone: there is no library on the server any more
 * - taken: there is a library on the server by now
 * - changed: another device has changed the secret meanwhile
 */
type JoinRefusal = 'wrong' | 'damaged' | 'newer' | 'gone' | 'taken' | 'changed';

type LoginCheck =
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly reason: 'absent' | 'share' }
  | { readonly kind: 'failed'; readonly problem: SyncProblem };

/** Connects to a server, and says what there is, and whether a library can be stored. */
export function inspectServer(transport: Transport): Promise<Inspection> {
  return use(transport, async (connection): Promise<Inspection> => {
    const kind = (await findOccupant(connection)) ?? 'empty';
    if (kind === 'share') return { kind };
    if (!connection.mayWrite) return { kind: 'failed', problem: 'readOnly' };
    await connection.testWriting?.();
    if (kind === 'empty' && (await connection.isOfTeam?.())) return { kind: 'team' };
    return { kind };
  });
}

/**
 * Checks that a login still reaches this device's library, and may write to it. Refuses with
 * `absent` if the server has no library for it, and with `share` if it belongs to a shared tag.
 */
export function checkLogin(
  transport: Transport,
  source: CryptoSource,
  membership: Membership,
): Promise<LoginCheck> {
  return use(transport, async (connection): Promise<LoginCheck> => {
    const occupant = await findOccupant(connection);
    if (occupant !== 'library') {
      return { kind: 'refused', reason: occupant === 'share' ? 'share' : 'absent' };
    }
    if (await hasOtherLibrary(connection, source, membership)) {
      return { kind: 'failed', problem: 'otherLibrary' };
    }
    if (!connection.mayWrite) return { kind: 'failed', problem: 'readOnly' };
    await connection.testWriting?.();
    return { kind: 'same' };
  });
}

/** Joins the library on a server. */
export function joinServer(
  transport: Transport,
  source: CryptoSource,
  passphrase: string,
): Promise<Joining> {
  return use(transport, async (connection): Promise<Joining> => {
    const joined = await joinLibrary(connection, source, passphrase);
    if (!('reason' in joined)) return { kind: 'joined', membership: joined };
    const reason = joined.reason === 'none' ? 'gone' : joined.reason;
    return { kind: 'refused', reason };
  });
}

/** Creates a library on a server that has none. */
export function createOnServer(
  transport: Transport,
  source: CryptoSource,
  passphrase: string,
): Promise<Joining> {
  return use(transport, async (connection) =>
    toJoining(await createLibrary(connection, source, passphrase), 'taken'),
  );
}

/** Changes the passphrase of a library; refused if another device does so at the same time. */
export function changePassphraseOnServer(
  transport: Transport,
  source: CryptoSource,
  membership: Membership,
  passphrase: string,
): Promise<Joining> {
  return use(transport, async (connection) =>
    toJoining(await changePassphrase(connection, source, membership, passphrase), 'changed'),
  );
}

function toJoining(membership: Membership | null, reason: JoinRefusal): Joining {
  return membership ? { kind: 'joined', membership } : { kind: 'refused', reason };
}

/**
 * Removes a library from a server. Its other devices notice, and keep their clips. Fails if the
 * server has a shared tag or another library by now.
 */
export function removeFromServer(
  transport: Transport,
  source: CryptoSource,
  membership: Membership,
): Promise<{ readonly kind: 'removed' } | { readonly kind: 'failed'; problem: SyncProblem }> {
  return use(transport, async (connection) => {
    const isShare = (await findOccupant(connection)) === 'share';
    if (isShare || (await hasOtherLibrary(connection, source, membership))) {
      return { kind: 'failed', problem: 'otherLibrary' };
    }
    // First, so that others stop; and again, because it is deleted, too.
    await markRemoved(connection, source, membership);
    await connection.clear();
    await markRemoved(connection, source, membership);
    return { kind: 'removed' };
  });
}

/**
 * Removes a device that stops syncing from the list of its library, if the server can be reached
 * and still has that library. `known` is the list as the device knows it.
 */
export async function leaveList(
  transport: Transport,
  source: CryptoSource,
  membership: Membership,
  { id, known, at }: { readonly id: string; readonly known: KnownDevices; readonly at: Instant },
): Promise<void> {
  await use(transport, async (remote) => {
    const isThere = (await findOccupant(remote)) === 'library';
    if (isThere && !(await hasOtherLibrary(remote, source, membership))) {
      const sealer = await createSealer(source, membership.secret);
      const name = await sealer.name('devices', '');
      const local = { readDevices: async () => known, storeDevices: async () => {} };
      const { mayWrite } = remote;
      const devices = { name, hasChanged: true };
      await exchangeDevices(
        { local, remote, sealer, clock: createClock(id), devices, mayWrite },
        (record) => removeDevice(record, id, id, at),
      );
    }
    return { kind: 'done' } as const;
  });
}

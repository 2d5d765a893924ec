import {
  type CryptoSource,
  checkShare,
  createClock,
  createSealer,
  exchangeDevices,
  inEpoch,
  type Member,
  noDevices,
  putMember,
  type Share,
  toEpoch,
} from '../../../core/sync';
import type { Connection } from '../transport';
import { toMembership, toOwnMember } from './own-member';

/**
 * Tells the other members that the user takes part, or has left. False if that is not possible:
 * somebody who may only read can write nothing. `members` are those that this device knows.
 */
export async function announce(
  connection: Connection,
  source: CryptoSource,
  share: Share,
  members: readonly Member[],
  status: 'active' | 'left',
): Promise<boolean> {
  const { canWrite, device } = share;
  if (!canWrite || !connection.mayWrite) return false;
  const checked = await checkShare(connection, source, toMembership(share), members);
  // The others have removed them already.
  if ('reason' in checked) return checked.reason === 'removed';
  const sealer = await createSealer(source, checked.secret);
  let isStored = false;
  await exchangeDevices(
    {
      remote: inEpoch(connection, await toEpoch(source, checked.secret)),
      ...{ sealer, clock: createClock(device), mayWrite: true },
      devices: { name: await sealer.name('devices', ''), hasChanged: true },
      // Kept nowhere: a share that was left is forgotten, and one that is joined begins with that of the server.
      local: {
        readDevices: async () => noDevices,
        async storeDevices() {
          isStored = true;
        },
      },
    },
    (record, clock) =>
      putMember(record, { ...toOwnMember(share), status }, clock, new Date().toISOString()),
  );
  return isStored;
}

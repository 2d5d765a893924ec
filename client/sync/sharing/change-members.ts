import {
  type AddDevice,
  type CryptoSource,
  createClock,
  createSealer,
  exchangeDevices,
  inEpoch,
  type Local,
  noDevices,
  toEpoch,
} from '../../../core/sync';
import type { Connection } from '../transport';

type KeptList = Pick<Local, 'readDevices' | 'storeDevices'>;

/** Used by those who have no share here: one that was left, or is about to be joined. */
const keptNowhere: KeptList = {
  readDevices: async () => noDevices,
  storeDevices: async () => {},
};

/**
 * Changes the list of members on the server, and then in `local`. False if that was not possible,
 * such as a list of a later version of Pressmark. `change` may be called several times.
 */
export async function changeMembers(
  connection: Connection,
  source: CryptoSource,
  secret: Uint8Array<ArrayBuffer>,
  device: string,
  change: AddDevice,
  local: KeptList = keptNowhere,
): Promise<boolean> {
  const sealer = await createSealer(source, secret);
  let isStored = false;
  await exchangeDevices(
    {
      remote: inEpoch(connection, await toEpoch(source, secret)),
      ...{ sealer, clock: createClock(device), mayWrite: true },
      devices: { name: await sealer.name('devices', ''), hasChanged: true },
      local: {
        readDevices: local.readDevices,
        async storeDevices(known) {
          await local.storeDevices(known);
          isStored = true;
        },
      },
    },
    change,
  );
  return isStored;
}

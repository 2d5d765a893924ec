import { tagKey } from '../../core/model';
import { createClock, createSealer, exchange, type Share, sharesPreference } from '../../core/sync';
import { connect, type Server } from '../sync/simulated-server';
import { expectValue } from './samples';
import { type Participant, type Person, source } from './sharing-people';

const librarySealer = await createSealer(source, new Uint8Array(32).fill(2));

/** A device of a member that also exchanges their library, and renames the shared tag. */
export async function addLibrary<Own extends Person>(person: Own, server: Server, device: string) {
  const { library, sync } = person;
  const local = sync.openLocal(device);
  await local.start();
  const clock = createClock(device);
  let fails = () => false;
  const remote = connect(server, () => fails());
  const readTag = async () => {
    const [one] = expectValue(await sync.getPreference(sharesPreference)) as readonly Share[];
    return one?.tag ?? '';
  };
  return {
    ...person,
    readTag,
    setLibraryFailing(next: () => boolean) {
      fails = next;
    },
    async exchangeLibrary() {
      const { waiting } = await exchange(local, remote, librarySealer, clock);
      expectValue(await sync.forgetFormerTags(waiting.length === 0));
    },
    /** As the library page does. */
    async rename(name: string) {
      const key = tagKey(await readTag());
      const at = new Date().toISOString();
      expectValue(await library.moveShares(key, name, at));
      expectValue(await library.renameTag(key, name, at));
    },
  };
}

export type DeviceWithLibrary = Awaited<ReturnType<typeof addLibrary<Participant>>>;

import 'fake-indexeddb/auto';
import type { Connection } from '../../client/sync/transport';
import type { Result } from '../../core/model';
import {
  type CryptoSource,
  createClock,
  createSealer,
  createSecret,
  exchange,
} from '../../core/sync';
import { openLibrary, openSyncLibrary } from '../../storage';
import { readRealClips } from './real-clips';
import type { Usage } from './server-usage';

/** Processor seconds of all servers, for each record. */
export interface Sample {
  readonly save: number;
  readonly receipt: number;
  readonly edit: number;
}

const edits = 40;
let databases = 0;

/** Two devices of a user exchange real clips, then changes one by one. */
export async function exchangeSample(
  count: number,
  connect: () => Promise<Connection>,
  source: CryptoSource,
  usage: () => Usage,
): Promise<Sample> {
  const secret = createSecret(source);
  const sealer = await createSealer(source, secret);
  const createDevice = async (device: string) => {
    const database = `${++databases}`;
    const library = openLibrary(database);
    const sync = openSyncLibrary({ clock: () => new Date().toISOString() }, database);
    const [local, clock, connection] = [
      sync.openLocal(device),
      createClock(device),
      await connect(),
    ];
    await local.start();
    return {
      library,
      exchange: () => exchange(local, connection, sealer, clock),
      async close() {
        await connection.close();
        sync.close();
        library.close();
      },
    };
  };
  const [one, other] = [await createDevice('one'), await createDevice('other')];
  const clips = readRealClips(count);
  const cost = async (times: number, work: () => Promise<unknown>) => {
    const before = usage().cpuSeconds;
    await work();
    return (usage().cpuSeconds - before) / times;
  };
  expectDone(await one.library.importClips(clips, 'merge', false, new Date().toISOString()));
  const save = await cost(count, async () => expectCount((await one.exchange()).sent, count));
  const receipt = await cost(count, async () =>
    expectCount((await other.exchange()).received, count),
  );
  const edit = await cost(edits, async () => {
    for (const { clip } of clips.slice(0, edits)) {
      const now = new Date().toISOString();
      expectDone(await one.library.editClip(clip.id, { note: 'Ask again.' }, now));
      expectCount((await one.exchange()).sent, 1);
    }
  });
  await Promise.all([one.close(), other.close()]);
  return { save, receipt, edit };
}

function expectDone(result: Result<unknown>): void {
  if (!result.ok) throw new Error(JSON.stringify(result));
}

function expectCount(actual: number, expected: number): void {
  if (actual !== expected) throw new Error(`${actual} records instead of ${expected}`);
}

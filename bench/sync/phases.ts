import { readText } from '../../scripts/drive/page-actions';
import { pause, waitUntil } from '../../scripts/drive/wait-until';
import { makeRandom } from '../random';
import type { ChromiumDevice, Device } from './device';
import type { Edits } from './edits';
import { readProgress } from './library-state';
import type { SyncServer } from './servers';

/** What the phases of a run work with. `first` and `second` are Chromium, `third` is Firefox. */
export interface Stage {
  readonly server: SyncServer;
  readonly edits: Edits;
  readonly first: ChromiumDevice;
  readonly second: ChromiumDevice;
  readonly third: Device;
  /** Stories that were clipped at the beginning. */
  readonly stories: readonly string[];
}

const dayMs = 24 * 60 * 60 * 1000;

function takeDown(devices: readonly Device[]): void {
  for (const { line } of devices) line.takeDown();
}

function restore(devices: readonly Device[]): void {
  for (const { line } of devices) line.restore();
}

/** All edit the same and different clips while none reaches the server. */
export async function editOffline({ edits, first, second, third, stories }: Stage): Promise<void> {
  const all = [first, second, third];
  takeDown(all);
  const [shared = '', gone = '', kept = '', ...others] = stories;
  for (const [index, device] of all.entries()) {
    await edits.clip(device, [`offline-${device.name}`, 'offline-on-all']);
    await edits.write(device, shared);
    await edits.tag(device, shared, `offline/${device.name}`);
    await edits.highlight(device, shared, 120 + 50 * index);
    const own = others[index];
    if (own !== undefined) await edits.write(device, own);
  }
  await edits.delete(first, gone);
  await edits.delete(first, kept, true);
  await edits.write(second, kept);
  restore(all);
}

/** All write while the network is cut at random. */
export async function writeWhileCut(
  { edits, first, second, third, stories }: Stage,
  cuts: number,
): Promise<void> {
  const all = [first, second, third];
  const random = makeRandom(cuts);
  // Few, so that several devices change one clip at once.
  const few = stories.slice(3, 11);
  for (let cut = 0; cut < cuts; cut++) {
    const writer = all[cut % all.length] ?? first;
    const story = few[Math.floor(random() * few.length)];
    if (story !== undefined) await edits.write(writer, story);
    // Without the pause that follows a failure, which would outlast several cuts.
    for (const device of all) await device.syncNow().catch(() => {});
    await pause(random() * 400);
    const isForAll = random() < 0.3;
    for (const { line } of isForAll ? all : [all[Math.floor(random() * all.length)] ?? first]) {
      line.cut();
    }
  }
}

/** Kills a browser that receives, then one that sends; returns how often. */
export async function killBrowser({ edits, first, second }: Stage, clips: number): Promise<number> {
  const stories = (name: string) => Array.from({ length: clips }, (_, n) => `${name}-${n}`);
  const before = (await readProgress(second.driven())).clips;
  await edits.clip(first, stories('received'));
  await waitUntil(
    'clips to arrive',
    async () => {
      await Promise.all([first.syncNow(), second.syncNow()]);
      return (await readProgress(second.driven())).clips > before;
    },
    120_000,
  );
  await second.kill();
  await second.restart();
  await edits.clip(second, stories('sent'));
  await second.syncNow();
  await waitUntil(
    'clips to be sent',
    async () => (await readProgress(second.driven())).waiting < clips,
    120_000,
  );
  await second.kill();
  await second.restart();
  return 2;
}

/** One device is a day ahead; what others change after it still counts. */
export async function shiftClock(
  { edits, first, second, third, stories }: Stage,
  check: (phase: string) => Promise<void>,
): Promise<void> {
  await second.shiftClock(dayMs);
  const [shared = ''] = stories;
  await edits.write(second, shared);
  await edits.tag(second, shared, 'from-tomorrow');
  await edits.clip(second, ['clipped-tomorrow']);
  await check('written a day ahead');
  await edits.removeTag(third, shared, 'from-tomorrow');
  await edits.write(first, shared);
  await edits.write(third, 'clipped-tomorrow');
  await check('changed after it');
  await second.shiftClock(0);
}

/** The server loses everything, and gets it from the devices again. */
export async function wipeServer({ server, edits, first, second, third, stories }: Stage) {
  const all = [first, second, third];
  takeDown(all);
  await server.wipe();
  await edits.write(first, stories[0] ?? '');
  restore(all);
}

export interface Joined {
  readonly seconds: number;
  /** How many different counts the settings showed meanwhile. */
  readonly steps: number;
}

/** A new device joins and receives all clips. */
export async function joinNewDevice(device: Device, clips: number): Promise<Joined> {
  const steps = new Set<string>();
  await device.join();
  const startedAt = Date.now();
  await waitUntil(
    `${clips} clips on the new device`,
    async () => {
      const [, received] =
        /Syncing: ([\d,]+) received/.exec(await readText(device.settings())) ?? [];
      if (received !== undefined) steps.add(received);
      return (await readProgress(device.driven())).clips === clips;
    },
    60_000 + clips * 100,
  );
  return { seconds: (Date.now() - startedAt) / 1000, steps: steps.size };
}

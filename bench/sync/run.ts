import { type Device, openChromiumDevice, openFirefoxDevice } from './device';
import { Edits } from './edits';
import {
  editOffline,
  joinNewDevice,
  killBrowser,
  type Stage,
  shiftClock,
  wipeServer,
  writeWhileCut,
} from './phases';
import { plantFaults } from './plant-faults';
import { scanServer } from './scan-server';
import { type ServerName, startServer } from './servers';
import { settle } from './settle';

/** The figures of one server. */
export interface Figures {
  readonly server: ServerName;
  readonly devices: number;
  /** That a new device received. */
  readonly clips: number;
  readonly clipsPerSecond: number;
  /** Counts that the new device showed while it received them. */
  readonly progressSteps: number;
  readonly kills: number;
  readonly cuts: number;
  readonly lost: number;
  readonly doubled: number;
  readonly unequal: number;
  readonly readableOnServer: number;
  readonly planted: number;
  readonly caught: number;
}

export interface RunOptions {
  readonly clips: number;
  readonly cuts: number;
  log(line: string): void;
}

/** Stories that the edits of the phases need. */
const leastClips = 12;
/** Clips that are under way when a browser is killed. */
const killedClips = 200;

/** Shares a library of two Chromiums and a Firefox through a server, with everything that can go wrong. */
export async function run(name: ServerName, { clips, cuts, log }: RunOptions): Promise<Figures> {
  const server = await startServer[name]();
  const devices: Device[] = [];
  const counts = { lost: 0, doubled: 0, unequal: 0, readableOnServer: 0 };
  const edits = new Edits();
  try {
    const first = await openChromiumDevice('one', server);
    devices.push(first);
    const second = await openChromiumDevice('two', server);
    devices.push(second);
    const third = await openFirefoxDevice('three', server);
    devices.push(third);

    /** Ends a phase: waits until all is well, or counts what is not. */
    const check = async (phase: string, startedAt: number) => {
      const findings = await settle(devices, edits, 60_000 + edits.headlines.size * 200);
      const readable = scanServer(server.store);
      for (const { kind } of findings) counts[kind] += 1;
      counts.readableOnServer += readable.length;
      for (const { kind, device, what } of findings.slice(0, 20)) {
        log(`  ${kind}${device === null ? '' : ` on ${device}`}: ${what}`);
      }
      for (const file of readable.slice(0, 20)) log(`  readable: ${file}`);
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      log(
        `${name}: ${phase}: ${edits.headlines.size} clips, ${findings.length} wrong, ${seconds} s`,
      );
    };
    const timed = async <Value>(phase: string, work: () => Promise<Value>): Promise<Value> => {
      const startedAt = Date.now();
      const value = await work();
      await check(phase, startedAt);
      return value;
    };

    const stories = Array.from({ length: Math.max(clips, leastClips) }, (_, n) => `${n}`);
    const stage: Stage = { server, edits, first, second, third, stories };
    await timed('joined', async () => {
      await edits.clip(first, stories);
      await first.create();
      await second.join();
      await third.join();
    });
    await timed('edited offline', () => editOffline(stage));
    await timed(`cut ${cuts} times`, () => writeWhileCut(stage, cuts));
    const kills = await timed('browser killed', () =>
      killBrowser(stage, Math.min(killedClips, stories.length)),
    );
    await shiftClock(stage, (phase) => check(phase, Date.now()));
    await timed('server wiped', () => wipeServer(stage));
    const joined = await timed('new device', async () => {
      const fourth = await openChromiumDevice('four', server);
      devices.push(fourth);
      return joinNewDevice(fourth, edits.headlines.size);
    });
    const clipsPerSecond = Math.round(edits.headlines.size / joined.seconds);
    log(`${name}: a new device received ${clipsPerSecond} clips/s`);
    const { planted, missed } = await plantFaults(devices, server.store, edits);
    for (const fault of missed) log(`  not caught: ${fault}`);
    log(`${name}: ${planted} faults planted, ${planted - missed.length} caught`);
    return {
      server: name,
      devices: devices.length,
      clips: edits.headlines.size,
      clipsPerSecond,
      progressSteps: joined.steps,
      ...{ kills, cuts, ...counts, planted, caught: planted - missed.length },
    };
  } finally {
    for (const device of devices) await device.close().catch(() => {});
    await server.remove();
  }
}

import { webcrypto } from 'node:crypto';
import { afterEach, expect, vi } from 'vitest';
import { type Bell, createBell } from '../../client/sync/bell';
import { createLibraryFinder } from '../../client/sync/find-library';
import { type SyncActivity, synchronise } from '../../client/sync/synchronise';
import type { Transport } from '../../client/sync/transport';
import { createLibrary, type Membership } from '../../core/sync';
import {
  addDevice,
  type Device,
  edit,
  findClip,
  listClips,
  makeClip,
} from '../sync/devices-with-libraries';
import { connect, Server } from '../sync/simulated-server';

/* Devices that stay in step through a real server. */

const source = webcrypto as Crypto;

/** Of a new library. Few rounds, because these tests are not about guessing passphrases. */
export async function createMembership(): Promise<Membership> {
  const remote = connect(new Server(), () => false);
  const membership = await createLibrary(remote, source, 'four ferries', 10);
  if (!membership) throw new Error('there was a library');
  return membership;
}

/** What is closed after each test, the last first. */
export const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

export interface Running {
  readonly device: Device;
  readonly bell: Bell;
  readonly activities: SyncActivity[];
  readonly problems: () => readonly string[];
  write(page: string, word: string): void;
}

/** Keeps a device in step. */
export function runDevice(device: Device, transport: Transport, membership: Membership): Running {
  const [bell, ended, activities] = [createBell(), new AbortController(), [] as SyncActivity[]];
  const running = synchronise(
    {
      ...{ local: device.library, clock: device.clock, source, bell, transport },
      now: () => new Date().toISOString(),
      open: createLibraryFinder(source, membership, () => {}),
      onActivity: (activity) => activities.push(activity),
      addDevice: addDevice(device.name),
      isCheckDue: () => false,
    },
    ended.signal,
  );
  closing.push(() => {
    ended.abort();
    return running;
  });
  return {
    ...{ device, bell, activities },
    problems: () => activities.flatMap((one) => (one.kind === 'failed' ? one.problem : [])),
    write(page, word) {
      const clip = findClip(device, page) ?? makeClip(`${page}-${device.name}`, page);
      const note = `${clip.clip.clip.note}\n\n${word}`.trim();
      device.library.change(clip.clip.clip.id, edit(clip, { note }), Date.now());
      bell.ring();
    },
  };
}

/** Waits until all devices have the same clips and all words. */
export async function expectEqual(
  all: readonly Running[],
  words: readonly string[],
): Promise<void> {
  await vi.waitFor(
    () => {
      const [first, ...others] = all.map(({ device }) => listClips(device));
      for (const other of others) expect(other).toEqual(first);
      const text = first?.map(({ clip }) => clip.note).join(' ');
      for (const word of words) expect(text).toContain(word);
    },
    // A cluster that elects new leaders while connections wait may take a minute.
    { timeout: 150_000 },
  );
}

/** Writes on all devices while connections are cut, and returns the words. */
export async function writeWhileCut(
  all: readonly Running[],
  proxy: { cut(): void },
  cuts: number,
): Promise<readonly string[]> {
  const words: string[] = [];
  for (let cut = 0; cut < cuts; cut++) {
    for (const [index, { write }] of all.entries()) {
      for (let page = 0; page < 5; page++) {
        words.push(`word${cut}-${index}-${page}x`);
        write(`page-${page}`, words.at(-1) ?? '');
      }
    }
    // From the middle of a handshake to that of an exchange.
    await new Promise((resolve) => setTimeout(resolve, 7 * (cut % 6) ** 2));
    proxy.cut();
    for (const { bell } of all) bell.ring();
  }
  return words;
}

/** Waits until a device has failed with this problem, and no other. */
export async function expectProblem(running: Running, problem: string): Promise<void> {
  await vi.waitFor(() => expect(running.problems()).toContain(problem));
  expect(new Set(running.problems())).toEqual(new Set([problem]));
  expect(running.activities.map(({ kind }) => kind)).not.toContain('current');
}

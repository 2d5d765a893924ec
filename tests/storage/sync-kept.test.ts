import { describe, expect, it, vi } from 'vitest';
import type { KeptItem } from '../../core/sync';
import { openLibrary } from '../../storage';
import { Server } from '../sync/simulated-server';
import { expectValue, instantAt, makeAnnotation, makeSaveRequest } from './samples';
import { createDevice, type Device, expectEqual, openLocal } from './sync-devices';

async function fill(name: string): Promise<void> {
  const library = openLibrary(name);
  for (const n of [1, 2, 3]) {
    expectValue(await library.saveClip(makeSaveRequest(n, { note: `Note ${n}` })));
  }
  const place = { clipId: 'clip-2', versionId: 'version-2' };
  expectValue(await library.addAnnotation(makeAnnotation(1, { ...place, note: 'Sure?' })));
}

/** What a device mentions, as a page that opens now would show it. */
async function listKept(name: string) {
  const watching = new AbortController();
  const found = await new Promise<readonly KeptItem[]>((resolve) => {
    openLocal(name, name).watchKept(resolve, watching.signal);
  });
  watching.abort();
  return found.map(({ what, clip }) => `${what} of ${clip.id}`).sort();
}

async function createTwo() {
  const server = new Server();
  const one = await createDevice(server, fill);
  const other = await createDevice(server);
  const meet = async () => {
    for (const device of [one, other, one]) await device.exchange();
  };
  await meet();
  return { one, other, meet };
}

/** One device deletes a clip, a highlight and a note, which the other edits. */
async function conflict({ library }: Device, other: Device) {
  expectValue(await library.deleteClip('clip-1', instantAt(20)));
  expectValue(await library.deleteAnnotation('annotation-1', instantAt(20)));
  expectValue(await library.editClip('clip-3', { note: '' }, instantAt(20)));
  const edits = other.library;
  expectValue(await edits.editClip('clip-1', { note: 'Note 1, longer' }, instantAt(21)));
  expectValue(await edits.editAnnotation('annotation-1', { colour: 'sky' }, instantAt(21)));
  expectValue(await edits.editClip('clip-3', { note: 'Note 3, longer' }, instantAt(21)));
}

const all = ['clip of clip-1', 'highlight of clip-2', 'note of clip-3'];

describe('what one device deleted and another edited', () => {
  it('is mentioned on both, until one of them keeps it', async () => {
    const { one, other, meet } = await createTwo();
    await conflict(one, other);
    await meet();
    for (const { name } of [one, other]) expect(await listKept(name)).toEqual(all);
    const states = await one.read();
    await other.local.keep('clip-1', { what: 'clip', annotationId: null });
    await other.local.keep('clip-2', { what: 'highlight', annotationId: 'annotation-1' });
    expect(await listKept(other.name)).toEqual(['note of clip-3']);
    await meet();
    expect(await listKept(one.name)).toEqual(['note of clip-3']);
    await one.local.keep('clip-3', { what: 'note', annotationId: null });
    await meet();
    for (const { name } of [one, other]) expect(await listKept(name)).toEqual([]);
    expect(await other.read()).toEqual(states);
  });

  it('is mentioned no more once it is deleted again, at once', async () => {
    const { one, other, meet } = await createTwo();
    await conflict(one, other);
    await meet();
    expectValue(await one.library.deleteClip('clip-1', instantAt(30)));
    expectValue(await one.library.deleteAnnotation('annotation-1', instantAt(30)));
    expectValue(await one.library.editClip('clip-3', { note: '' }, instantAt(30)));
    expect(await listKept(one.name)).toEqual([]);
    await meet();
    for (const { name } of [one, other]) expect(await listKept(name)).toEqual([]);
    await expectEqual(one, other);
    expect(await one.read()).toMatchObject({ annotations: [{ deletedAt: instantAt(30) }] });
    // Undone, it was kept.
    expectValue(await one.library.restoreClip('clip-1', instantAt(31)));
    await meet();
    expect(await listKept(other.name)).toEqual([]);
  });

  it('stays mentioned if an exchange is under way while it is kept, and then no more', async () => {
    const { one, other, meet } = await createTwo();
    await conflict(one, other);
    await meet();
    const [known] = await one.local.listKnown('all', '', 1);
    await one.local.keep('clip-1', { what: 'clip', annotationId: null });
    // What the exchange has read before.
    const updates = known ? [{ known, mark: null }] : [];
    expect(await one.local.store(updates)).toEqual(['changed']);
    await meet();
    expect(await listKept(other.name)).not.toContain('clip of clip-1');
  });

  it('is not mentioned after an undone deletion, or one that came first or last', async () => {
    const { one, other, meet } = await createTwo();
    expectValue(await one.library.deleteClip('clip-1', instantAt(20)));
    expectValue(await one.library.restoreClip('clip-1', instantAt(21)));
    expectValue(await other.library.editClip('clip-1', { note: 'Longer' }, instantAt(22)));
    expectValue(await one.library.deleteClip('clip-2', instantAt(20)));
    await meet();
    expectValue(await other.library.restoreClip('clip-2', instantAt(23)));
    expectValue(await other.library.editClip('clip-2', { note: 'Longer' }, instantAt(24)));
    await meet();
    expectValue(await one.library.deleteClip('clip-3', instantAt(25)));
    await meet();
    for (const { name } of [one, other]) expect(await listKept(name)).toEqual([]);
  });

  it('is not mentioned when a device stops and joins again, but what was overruled still is', async () => {
    const { one, other, meet } = await createTwo();
    expectValue(await one.library.deleteClip('clip-2', instantAt(19)));
    await meet();
    for (const device of [one, other]) {
      await device.joinAgain();
      await meet();
      expect(await listKept(one.name)).toEqual([]);
    }
    expectValue(await one.library.deleteClip('clip-1', instantAt(20)));
    expectValue(await other.library.editClip('clip-1', { note: 'Longer' }, instantAt(21)));
    await meet();
    expect(await listKept(one.name)).toEqual(['clip of clip-1']);
    await one.local.stop();
    expect(await listKept(one.name)).toEqual([]);
  });

  it('is what a device had kept that joins again, with who added it', async () => {
    const { one, other, meet } = await createTwo();
    await other.local.stop();
    expectValue(await one.library.deleteClip('clip-1', instantAt(20)));
    expectValue(await one.library.purgeBin(instantAt(60 * 24 * 60)));
    await one.exchange();
    await other.joinAgain();
    await meet();
    const onKept = vi.fn();
    const watching = new AbortController();
    one.local.watchKept(onKept, watching.signal);
    await vi.waitFor(() => expect(onKept).toHaveBeenCalled());
    watching.abort();
    expect(onKept.mock.calls.at(-1)?.[0]).toMatchObject([
      { what: 'clip', deletedBy: one.name, keptBy: `${other.name}-again`, why: 'added' },
    ]);
  });
});

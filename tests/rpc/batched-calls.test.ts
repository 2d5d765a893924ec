import { beforeEach, describe, expect, it } from 'vitest';
import { openRemoteLibrary } from '../../client/library/remote-library';
import type { Library } from '../../storage';
import { expectValue, instantAt, makeSaveRequest } from '../storage/samples';
import { connectLibraries } from './connected-libraries';

let local: Library;
let remote: Library;
let view: ReturnType<typeof connectLibraries>['view'];
let receive: ReturnType<typeof connectLibraries>['receive'];
let readFromBoth: ReturnType<typeof connectLibraries>['readFromBoth'];
beforeEach(() => {
  ({ local, remote, view, receive, readFromBoth } = connectLibraries());
});

describe('bulk changes of a remote library', () => {
  it('run in batches, controller when aborted, and can be undone after an abort', async () => {
    for (let n = 1; n <= 250; n += 1) await local.saveClip(makeSaveRequest(n));
    const numbers = Array.from({ length: 250 }, (_, index) => index + 1);
    const controller = new AbortController();
    const batchOptions = { signal: controller.signal, onProgress: () => controller.abort() };
    const change = { isRead: true, addTags: ['x'] };
    const partial = expectValue(
      await remote.changeClips(numbers, change, instantAt(500), batchOptions),
    );
    expect(partial).toMatchObject({ rest: numbers.slice(200), failure: null });
    expect(await readFromBoth((library) => library.listShelves())).toMatchObject({ unread: 50 });
    const undone = expectValue(await remote.undoChange(partial, instantAt(501)));
    expect(undone.clips).toHaveLength(200);
    expect(await readFromBoth((library) => library.listShelves())).toMatchObject({
      unread: 250,
      tags: [],
    });
  });

  it('return the remaining clips if the background stops responding', async () => {
    for (let n = 1; n <= 250; n += 1) await local.saveClip(makeSaveRequest(n));
    const numbers = Array.from({ length: 250 }, (_, index) => index + 1);
    let remainingAnswers = 1;
    const failing = openRemoteLibrary(view, {
      send(message) {
        remainingAnswers -= 1;
        return remainingAnswers < 0
          ? Promise.reject(new Error('Receiving end does not exist.'))
          : Promise.resolve(receive(structuredClone(message)));
      },
      wait: async () => {},
    });
    const changed = expectValue(
      await failing.changeClips(numbers, { isRead: true }, instantAt(500)),
    );
    expect(changed).toMatchObject({ rest: numbers.slice(200), failure: { code: 'no-answer' } });
    expect(changed.clips).toHaveLength(200);
  });

  it('purge only clips in the bin, and report progress', async () => {
    const ids = Array.from({ length: 25 }, (_, index) => `clip-${index + 1}`);
    for (const n of ids.keys()) await remote.saveClip(makeSaveRequest(n + 1));
    await remote.changeClips(ids.slice(0, 23), { isDeleted: true }, instantAt(30));
    const progress: number[][] = [];
    const onProgress = (done: number, total: number) => void progress.push([done, total]);
    expect(expectValue(await remote.purgeClips(ids, instantAt(31), { onProgress }))).toBe(23);
    expect(progress).toEqual([
      [20, 25],
      [25, 25],
    ]);
    expect(await readFromBoth((library) => library.listShelves())).toMatchObject({
      all: 2,
      bin: 0,
    });
  });
});

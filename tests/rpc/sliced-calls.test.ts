import { beforeEach, describe, expect, it } from 'vitest';
import { openRemoteLibrary } from '../../client/library/remote-library';
import type { Library } from '../../storage';
import { aRequest, at, expectValue } from '../storage/samples';
import { join } from './joined-libraries';

let kept: Library;
let remote: Library;
let view: ReturnType<typeof join>['view'];
let receive: ReturnType<typeof join>['receive'];
let same: ReturnType<typeof join>['same'];
beforeEach(() => {
  ({ kept, remote, view, receive, same } = join());
});

describe('work on many clips by messages', () => {
  it('changes many clips a slice at a time, can be stopped, and undoes it', async () => {
    for (let n = 1; n <= 250; n += 1) await kept.saveClip(aRequest(n));
    const numbers = Array.from({ length: 250 }, (_, index) => index + 1);
    const stop = new AbortController();
    const slicing = { signal: stop.signal, onProgress: () => stop.abort() };
    const change = { isRead: true, addTags: ['x'] };
    const begun = expectValue(await remote.changeClips(numbers, change, at(500), slicing));
    expect(begun).toMatchObject({ rest: numbers.slice(200), failure: null });
    expect(await same((library) => library.listShelves())).toMatchObject({ unread: 50 });
    const undone = expectValue(await remote.undoChange(begun, at(501)));
    expect(undone.clips).toHaveLength(200);
    expect(await same((library) => library.listShelves())).toMatchObject({ unread: 250, tags: [] });
  });

  it('returns how far a change got if the background stops meanwhile', async () => {
    for (let n = 1; n <= 250; n += 1) await kept.saveClip(aRequest(n));
    const numbers = Array.from({ length: 250 }, (_, index) => index + 1);
    let answers = 1;
    const failing = openRemoteLibrary(view, {
      send(message) {
        answers -= 1;
        return answers < 0
          ? Promise.reject(new Error('Receiving end does not exist.'))
          : Promise.resolve(receive(structuredClone(message)));
      },
      wait: async () => {},
    });
    const changed = expectValue(await failing.changeClips(numbers, { isRead: true }, at(500)));
    expect(changed).toMatchObject({ rest: numbers.slice(200), failure: { code: 'no-answer' } });
    expect(changed.clips).toHaveLength(200);
  });

  it('purges single clips from the bin, and reports progress', async () => {
    const ids = Array.from({ length: 25 }, (_, index) => `clip-${index + 1}`);
    for (const n of ids.keys()) await remote.saveClip(aRequest(n + 1));
    await remote.changeClips(ids.slice(0, 23), { isDeleted: true }, at(30));
    const seen: number[][] = [];
    const onProgress = (done: number, total: number) => void seen.push([done, total]);
    expect(expectValue(await remote.purgeClips(ids, at(31), { onProgress }))).toBe(23);
    expect(seen).toEqual([
      [20, 25],
      [25, 25],
    ]);
    expect(await same((library) => library.listShelves())).toMatchObject({ all: 2, bin: 0 });
  });
});

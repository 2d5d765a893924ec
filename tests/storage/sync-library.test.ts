import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readFields } from '../../core/sync';
import { openLibrary } from '../../storage';
import { openAccess } from '../../storage/open-access';
import { scaleRuns } from '../runs';
import { Server } from '../sync/simulated-server';
import { anyStep, makeIllustratedRequest } from './library-steps';
import { readTables } from './recount';
import {
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';
import { createDevice, type Device, expectEqual, openLocal } from './sync-devices';

const pictureUrl = 'https://pictures.example/boat.png';

/** A library with clips of all kinds. */
async function fill(name: string): Promise<void> {
  const library = openLibrary(name);
  const image = { url: pictureUrl, alt: '', caption: null, credit: null };
  const article = makeArticle({ url: 'https://www.haldencourier.example/news/story-1', image });
  expectValue(
    await library.saveClip(
      makeSaveRequest(1, { article, tags: ['harbour', 'ferries'], note: 'Ask Mirre.' }),
    ),
  );
  expectValue(
    await library.saveImage(pictureUrl, 'image/png', Uint8Array.of(1, 2, 3), instantAt(2)),
  );
  for (const n of [2, 3, 4]) expectValue(await library.saveClip(makeSaveRequest(n)));
  expectValue(
    await library.saveVersion(
      'clip-2',
      'version-2b',
      makeArticle({
        url: 'https://www.haldencourier.example/news/story-2',
        body: makeBody('The ferry sails again.'),
      }),
      instantAt(5),
    ),
  );
  const place = { clipId: 'clip-1', versionId: 'version-1' };
  for (const n of [1, 2]) {
    expectValue(await library.addAnnotation(makeAnnotation(n, { ...place, tags: ['dates'] })));
  }
  expectValue(await library.deleteAnnotation('annotation-2', instantAt(8)));
  expectValue(await library.deleteClip('clip-3', instantAt(9)));
  expectValue(
    await library.changeClips(['clip-4'], { isRead: true, isFavourite: true }, instantAt(9)),
  );
}

describe('two libraries that exchange their clips', () => {
  it('are equal, with right counts, and nothing is left to send', async () => {
    const server = new Server();
    const one = await createDevice(server, fill);
    const other = await createDevice(server);
    expect(await one.exchange()).toMatchObject({ sent: 4, waiting: [] });
    expect(await other.exchange()).toMatchObject({ received: 4, sent: 0, waiting: [] });
    await expectEqual(one, other);
    for (const device of [one, other, one]) {
      expect(await device.exchange()).toMatchObject({ received: 0, sent: 0 });
    }
  });

  it('have the changes of both', async () => {
    const server = new Server();
    const one = await createDevice(server, fill);
    const other = await createDevice(server);
    await one.exchange();
    await other.exchange();
    const { library } = other;
    expectValue(
      await library.editClip('clip-1', { note: 'Ask Mirre.\n\nAnd Tamsin.' }, instantAt(20)),
    );
    expectValue(await library.editAnnotation('annotation-1', { note: 'Sure?' }, instantAt(21)));
    expectValue(await library.deleteClip('clip-4', instantAt(22)));
    expectValue(
      await library.changeClips(
        ['clip-1'],
        { removeTags: ['ferries'], isRead: true },
        instantAt(23),
      ),
    );
    expectValue(await one.library.changeClips(['clip-1'], { addTags: ['winter'] }, instantAt(24)));
    expectValue(
      await one.library.editClip('clip-1', { note: 'First.\n\nAsk Mirre.' }, instantAt(25)),
    );
    for (const device of [one, other, one]) await device.exchange();
    await expectEqual(one, other);
    const clip = expectValue(await one.library.getClip('clip-1'));
    expect(clip.note).toBe('First.\n\nAsk Mirre.\n\nAnd Tamsin.');
    expect(clip.tags.toSorted()).toEqual(['harbour', 'winter']);
    expect(clip.readAt).toBe(instantAt(23));
    expect(expectValue(await one.library.listAnnotations('clip-1'))).toMatchObject([
      { id: 'annotation-1', note: 'Sure?' },
    ]);
    expect(expectValue(await one.library.listShelves())).toMatchObject({ all: 2, bin: 2 });
  });

  it('forget what one of them deleted for good a year ago, as does the server', async () => {
    const server = new Server();
    const one = await createDevice(server, fill);
    const other = await createDevice(server);
    await one.exchange();
    await other.exchange();
    const purgedAt = instantAt(60 * 24 * 60);
    expectValue(await one.library.purgeBin(purgedAt));
    for (const days of [1, 3, 366, 366]) {
      const now = new Date(Date.parse(purgedAt) + days * 24 * 60 * 60 * 1000).toISOString();
      for (const device of [one, other]) await device.exchange({ checksAll: true, now });
    }
    for (const { name } of [one, other]) {
      const ids = ((await readTables(name))['syncRecords'] ?? []) as { id: string }[];
      expect(ids.map(({ id }) => id)).not.toContain('clip-3');
    }
    expect(server.records.size).toBe(3);
    await expectEqual(one, other);
  });

  it('lose what one of them deleted for good', async () => {
    const server = new Server();
    const one = await createDevice(server, fill);
    const other = await createDevice(server);
    await one.exchange();
    await other.exchange();
    expectValue(await other.library.purgeBin(instantAt(60 * 24 * 60)));
    await other.exchange();
    await one.exchange();
    await expectEqual(one, other);
    const rows = await readTables(one.name);
    expect((rows['clips'] as { id: string }[]).map(({ id }) => id)).not.toContain('clip-3');
    expect((rows['annotations'] as { id: string }[]).map(({ id }) => id)).toEqual(['annotation-1']);
  });

  it('have one clip of a page that both saved', async () => {
    const server = new Server();
    const save = (id: string, note: string) => async (name: string) => {
      const request = makeSaveRequest(7, { clipId: id, versionId: `version of ${id}`, note });
      expectValue(await openLibrary(name).saveClip(request));
      const place = { clipId: id, versionId: `version of ${id}` };
      const annotation = makeAnnotation(1, { ...place, id: `annotation of ${id}` });
      expectValue(await openLibrary(name).addAnnotation(annotation));
    };
    const one = await createDevice(server, save('clip-b', 'Ask Mirre.'));
    const other = await createDevice(server, save('clip-a', 'Ask Tamsin.'));
    for (const device of [one, other, one, other]) await device.exchange();
    await expectEqual(one, other);
    const { clips, versions, annotations } = await one.read();
    expect(clips).toMatchObject([{ id: 'clip-a', annotationCount: 2 }]);
    expect(versions).toMatchObject([{ id: 'version of clip-a', clipId: 'clip-a' }]);
    expect(annotations).toMatchObject([{ clipId: 'clip-a' }, { clipId: 'clip-a' }]);
    const { note } = expectValue(await one.library.getClip('clip-a'));
    expect(note.split('\n\n').toSorted()).toEqual(['Ask Mirre.', 'Ask Tamsin.']);
  });

  it.each(['clip-2', 'clip-4'])('keep a highlight that moved from %s to clip-3', async (from) => {
    const server = new Server();
    const one = await createDevice(server, async (name) => {
      const library = openLibrary(name);
      for (const n of [2, 3, 4]) expectValue(await library.saveClip(makeSaveRequest(n)));
      const place = { clipId: from, versionId: from.replace('clip', 'version') };
      expectValue(await library.addAnnotation(makeAnnotation(1, { ...place, note: 'Sure?' })));
    });
    const other = await createDevice(server);
    await one.exchange();
    await other.exchange();
    const { db } = openAccess(one.name, {});
    await db.open();
    await db.transaction('rw', [db.clips, db.annotations, db.counters], async () => {
      await db.annotations.update('annotation-1', { clipId: 'clip-3', versionId: 'version-3' });
      await db.clips.update(from, { annotationCount: 0 });
      await db.clips.update('clip-3', { annotationCount: 1 });
    });
    db.close();
    await one.exchange();
    await other.exchange();
    await expectEqual(one, other);
    expect((await other.read()).annotations).toMatchObject([{ clipId: 'clip-3', note: 'Sure?' }]);
  });

  it('take what is still written under the other id of such a clip', async () => {
    const server = new Server();
    const one = await createDevice(server);
    const other = await createDevice(server);
    const { article, pageUrl } = makeSaveRequest(1);
    expectValue(await one.library.saveClip(makeSaveRequest(1)));
    expectValue(await other.library.saveClip(makeSaveRequest(2, { article, pageUrl })));
    for (const device of [one, other, one, other]) await device.exchange();
    const place = { clipId: 'clip-2', versionId: 'version-2' };
    for (const { library } of [one, other]) {
      expect(expectValue(await library.getClip('clip-2')).id).toBe('clip-1');
      expect(await library.findClipNumber('clip-2')).toEqual(
        await library.findClipNumber('clip-1'),
      );
    }
    const { library } = other;
    expectValue(await library.editClip('clip-2', { note: 'Typed meanwhile.' }, instantAt(9)));
    expectValue(await library.addAnnotation(makeAnnotation(5, place)));
    expect(expectValue(await library.getClip('clip-1')).note).toBe('Typed meanwhile.');
    for (const id of ['clip-1', 'clip-2']) {
      expect(expectValue(await library.listAnnotations(id))).toMatchObject([
        { id: 'annotation-5', clipId: 'clip-1', versionId: 'version-1' },
      ]);
    }
    await other.exchange();
    await one.exchange();
    await expectEqual(one, other);
  });

  it('find what they received', async () => {
    const server = new Server();
    const one = await createDevice(server, fill);
    const other = await createDevice(server);
    await one.exchange();
    await other.exchange();
    const find = async ({ library }: Device, word: string) =>
      expectValue(await library.find(word, 'best')).numbers.length;
    // In texts, in the tags of a clip, in those of a highlight.
    for (const word of ['propeller', 'harbour', 'dates']) {
      expect(await find(other, word)).toBe(await find(one, word));
      expect(await find(other, word)).toBeGreaterThan(0);
    }
  });

  it('forget everything about an exchange when it ends', async () => {
    const server = new Server();
    const one = await createDevice(server, fill);
    await one.exchange();
    await one.local.stop();
    const rows = await readTables(one.name);
    for (const table of ['syncChanges', 'syncRecords', 'syncPlace'])
      expect(rows[table]).toEqual([]);
    expectValue(await one.library.editClip('clip-1', { note: 'Later.' }, instantAt(30)));
    expect((await readTables(one.name))['syncChanges']).toEqual([]);
  });

  it('keep the images that another device has removed to free space', async () => {
    const server = new Server();
    const one = await createDevice(server, async (name) => {
      expectValue(await openLibrary(name).saveClip(makeIllustratedRequest(1)));
    });
    const other = await createDevice(server);
    const [wanted] = expectValue(await one.library.listWantedImages(1));
    const bytes = new Uint8Array([1, 2, 3]);
    expectValue(await one.library.saveImage(wanted?.url ?? '', 'image/png', bytes, instantAt(2)));
    await one.exchange();
    await other.exchange();
    const { imageUses, images } = await other.read();
    expect(images).toHaveLength(1);
    expectValue(await one.library.dropImages());
    expectValue(await one.library.editClip('clip-1', { note: 'Later.' }, instantAt(30)));
    await one.exchange();
    await other.exchange();
    expect(await other.read()).toMatchObject({ imageUses, images, clips: [{ note: 'Later.' }] });
  });

  it('bring back nothing that was replaced when one of them joins again', async () => {
    const server = new Server();
    const one = await createDevice(server, fill);
    const other = await createDevice(server);
    const meet = async () => {
      for (const device of [one, other, one]) await device.exchange();
    };
    await meet();
    const annotations = async () => expectValue(await one.library.listAnnotations('clip-1'));
    const [{ id = '' } = {}] = await annotations();
    const notes = ['Ring the mayor.', 'Rang the mayor.', 'Rang the mayor. Twice.'];
    for (const [at, note] of notes.entries()) {
      expectValue(await one.library.editClip('clip-1', { note }, instantAt(30 + at)));
      expectValue(await one.library.editAnnotation(id, { note }, instantAt(30 + at)));
      await meet();
    }
    await other.joinAgain();
    await meet();
    await one.joinAgain();
    await meet();
    for (const { library } of [one, other]) {
      expect(expectValue(await library.getClip('clip-1')).note).toBe(notes.at(-1));
    }
    expect((await annotations()).map(({ note }) => note)).toContain(notes.at(-1));
    await expectEqual(one, other);
  });

  it('bring back nothing that was deleted when one of them joins again', async () => {
    const server = new Server();
    const one = await createDevice(server, fill);
    const other = await createDevice(server);
    const meet = async () => {
      for (const device of [one, other, one]) await device.exchange();
    };
    const listDeleted = async () => {
      await expectEqual(one, other);
      const { clips, annotations } = await other.read();
      return [...clips, ...annotations].flatMap((row) => {
        const { id, deletedAt } = row as unknown as { id: string; deletedAt: string | null };
        return deletedAt === null ? [] : [id];
      });
    };
    await meet();
    const deleted = ['clip-3', 'annotation-2'];
    expect(await listDeleted()).toEqual(deleted);
    for (const device of [one, other]) {
      await device.joinAgain();
      await meet();
      expect(await listDeleted()).toEqual(deleted);
    }
  });

  it.each(['the device that stayed', 'the device that joins again'])(
    'keep deleted what %s deleted meanwhile, unless it was edited',
    async (which) => {
      const server = new Server();
      const one = await createDevice(server, fill);
      const other = await createDevice(server);
      const meet = async () => {
        for (const device of [one, other, one]) await device.exchange();
      };
      await meet();
      await other.local.stop();
      const [deleter, editor] = which.includes('stayed') ? [one, other] : [other, one];
      expectValue(await deleter.library.deleteClip('clip-2', instantAt(20)));
      expectValue(await deleter.library.deleteClip('clip-4', instantAt(21)));
      expectValue(await editor.library.editClip('clip-4', { note: 'Wait.' }, instantAt(22)));
      await one.exchange();
      await other.joinAgain();
      await meet();
      await expectEqual(one, other);
      const { clips } = await one.read();
      expect(clips).toMatchObject([
        { id: 'clip-1', deletedAt: null },
        { id: 'clip-2', deletedAt: instantAt(20) },
        { id: 'clip-3', deletedAt: instantAt(9) },
        { id: 'clip-4', deletedAt: null, note: 'Wait.' },
      ]);
    },
  );

  it('begin once for a device, and again for another', async () => {
    const server = new Server();
    const one = await createDevice(server, fill);
    await one.exchange();
    await one.local.start();
    expect((await readTables(one.name))['syncChanges']).toHaveLength(1);
    await openLocal(one.name, 'rejoined').start();
    expect((await readTables(one.name))['syncRecords']).toEqual([]);
    await expect(one.exchange()).rejects.toThrow('not-started');
  });

  it('store nothing more once the library was deleted', async () => {
    const server = new Server();
    const one = await createDevice(server, fill);
    await one.exchange();
    const other = await createDevice(server);
    expectValue(await other.library.deleteEverything());
    await expect(other.exchange()).rejects.toThrow('not-started');
    expect((await readTables(other.name))['clips']).toEqual([]);
  });

  it('keep two corrections of one headline until the user chooses, on either device', async () => {
    const server = new Server();
    const one = await createDevice(server, async (name) => {
      expectValue(await openLibrary(name).saveClip(makeSaveRequest(1)));
    });
    const other = await createDevice(server);
    const meet = async () => {
      for (const device of [one, other, one]) await device.exchange();
    };
    const correct = async ({ library }: typeof one, value: string, minute: number) =>
      expectValue(
        await library.correctClip('clip-1', { fields: { headline: { value } } }, instantAt(minute)),
      );
    const listHeadlines = async (name: string) => {
      const clips = expectValue(await openLibrary(name).listOverruled());
      return clips.map(({ summary, corrections }) => [
        summary.headline,
        ...(corrections?.fields.headline?.overruled?.map(({ value }) => value) ?? []),
      ]);
    };
    await meet();
    await correct(one, 'Ferry returns', 20);
    await correct(other, 'The ferry is back', 21);
    await meet();
    for (const { name } of [one, other]) {
      expect(await listHeadlines(name)).toEqual([['The ferry is back', 'Ferry returns']]);
    }
    const chosen = await correct(one, 'The ferry is back', 30);
    await meet();
    for (const { name } of [one, other]) expect(await listHeadlines(name)).toEqual([]);
    // An undone choice is to be made again.
    expectValue(await one.library.undoCorrection(chosen, instantAt(31)));
    await meet();
    for (const { name } of [one, other]) {
      expect(await listHeadlines(name)).toEqual([['The ferry is back', 'Ferry returns']]);
    }
    expectValue(await one.library.deleteClip('clip-1', instantAt(32)));
    expect(await listHeadlines(one.name)).toEqual([]);
  });

  it('keep a name that was given to the device during an exchange', async () => {
    const one = await createDevice(new Server());
    await one.local.renameDevice('Desk');
    const begun = await one.local.readDevices();
    expect(begun.isSent).toBe(false);
    await one.local.renameDevice('Kitchen');
    await one.local.storeDevices({ ...begun, version: 1, token: '7', isSent: true });
    const { record, isSent, version, token } = await one.local.readDevices();
    expect({ isSent, version, token }).toEqual({ isSent: false, version: 1, token: '7' });
    expect(readFields(record).values).toEqual({ [`names=${one.name}`]: 'Kitchen' });
    await one.local.storeDevices({ record, version: 2, token: '8', isSent: true });
    expect((await one.local.readDevices()).isSent).toBe(true);
    // Where the next exchange continues stays as it is, and the list as well.
    await one.local.writePlace({ cursor: '9', waiting: [] });
    expect((await one.local.readDevices()).token).toBe('8');
  });

  it('count what is not sent', async () => {
    const one = await createDevice(new Server(), fill);
    const counts: number[] = [];
    const watching = new AbortController();
    one.local.watchUnsent((count) => counts.push(count), watching.signal);
    await vi.waitFor(() => expect(counts.at(-1)).toBeGreaterThan(0));
    await one.exchange();
    await vi.waitFor(() => expect(counts.at(-1)).toBe(0));
    expectValue(await one.library.editClip('clip-1', { note: 'Later.' }, instantAt(30)));
    await vi.waitFor(() => expect(counts.at(-1)).toBe(1));
    await one.local.renameDevice('Desk');
    await vi.waitFor(() => expect(counts.at(-1)).toBe(2));
    watching.abort();
  });

  it('are equal after any changes of both', async () => {
    // Not an import, which gives highlights of several clips one id, and not what frees space on
    // one device.
    const anyChange = anyStep.filter(({ description }) => !/^(import|drop)/.test(description));
    const anyTurn = fc.tuple(
      fc.nat({ max: 1 }),
      fc.oneof(anyChange, fc.constant('exchange' as const)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyTurn, { maxLength: 24 }), async (turns) => {
        const server = new Server();
        const devices = [await createDevice(server), await createDevice(server)] as const;
        for (const [minute, [index, step]] of turns.entries()) {
          const device = devices[index] ?? devices[0];
          if (step === 'exchange') await device.exchange();
          else await step.run(device.library, minute + 10);
        }
        const [one, other] = devices;
        for (let round = 0; round < 3; round++) {
          for (const device of devices) await device.exchange();
        }
        await expectEqual(one, other);
        for (const device of devices) {
          expect(await device.exchange()).toMatchObject({ received: 0, sent: 0, waiting: [] });
        }
      }),
      { numRuns: scaleRuns(80) },
    );
  });
});

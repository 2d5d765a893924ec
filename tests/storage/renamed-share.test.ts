import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeRandom } from '../../bench/random';
import { type Share, sharesPreference } from '../../core/sync';
import { scaleRuns } from '../runs';
import { Server } from '../sync/simulated-server';
import { expectValue, instantAt, makeAnnotation } from './samples';
import { addLibrary, type DeviceWithLibrary } from './sharing-devices';
import {
  clipStory,
  createDevice,
  exchangeAll,
  type Participant,
  readStory,
  share,
  takePart,
} from './sharing-people';

/** Two devices of Ana with one library, and Cem, who has received her three stories. */
async function begin() {
  const [server, libraryServer] = [new Server(), new Server()];
  const [first, cem] = await share(server, 'Ana', 'Cem');
  const { member, privateKey } = first;
  const second = await createDevice(member, privateKey, 'team/energy', 'd-Ana-2');
  const one = await addLibrary(first, libraryServer, 'd-Ana');
  const other = await addLibrary(
    await takePart(second, server, first.secret()),
    libraryServer,
    'd-Ana-2',
  );
  for (const n of [1, 2, 3]) {
    await clipStory(one, n, { tags: ['team/energy/grid'], highlight: `Question ${n}` });
  }
  for (let round = 0; round < 2; round++) {
    for (const device of [one, other]) await device.exchangeLibrary();
  }
  await exchangeAll([one, other, cem]);
  return { one, other, cem };
}

const listNotes = async (cem: Participant) => {
  const stored = [...(await cem.read()).values()].filter(({ clip }) => clip.deletedAt === null);
  return stored.flatMap(({ annotations }) => annotations.map(({ note }) => note)).toSorted();
};

const readFormer = async ({ sync }: DeviceWithLibrary) => {
  const [share] = expectValue(await sync.getPreference(sharesPreference)) as readonly Share[];
  return share?.formerTags;
};

async function settleAll(devices: readonly DeviceWithLibrary[], cem: Participant): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const device of devices) await device.exchangeLibrary();
  }
  await exchangeAll([...devices, cem]);
}

type Step = readonly [
  device: number,
  what:
    | 'rename'
    | 'highlight'
    | 'clip'
    | 'library'
    | 'share'
    | 'rename during library'
    | 'rename during share',
  story: number,
];

const anyStep: fc.Arbitrary<Step> = fc.tuple(
  fc.nat(1),
  fc.constantFrom(
    ...(['rename', 'highlight', 'clip', 'library', 'library', 'share', 'share'] as const),
    ...(['rename during library', 'rename during share'] as const),
  ),
  fc.integer({ min: 1, max: 3 }),
);

it('stays shared when its tag is renamed, in whatever order devices exchange', async () => {
  let lastId = 100;
  const createName = () => {
    lastId += 1;
    return `tag ${lastId}`;
  };
  const run = async (steps: readonly Step[], seed: number) => {
    const { one, other, cem } = await begin();
    const devices = [one, other];
    const random = makeRandom(seed);
    const lose = () => random() < 0.03;
    for (const device of devices) {
      device.setFailing(lose);
      device.setLibraryFailing(lose);
    }
    /** Exchanges, while the tag is renamed after some requests. */
    const renameDuring = async (
      device: DeviceWithLibrary,
      setFailing: (next: () => boolean) => void,
      work: () => Promise<unknown>,
    ) => {
      let left = Math.floor(random() * 12);
      let renaming: Promise<void> | null = null;
      setFailing(() => {
        left -= 1;
        if (left === 0) renaming = device.rename(createName());
        return lose();
      });
      await work().catch(() => {});
      await renaming;
      setFailing(lose);
    };
    const questions = ['Question 1', 'Question 2', 'Question 3'];
    const written = [...questions];
    expect(await listNotes(cem)).toEqual(questions);
    for (const [which, what, story] of steps) {
      const device = which === 0 ? one : other;
      if (what === 'rename') await device.rename(createName());
      else if (what === 'highlight') {
        lastId += 1;
        const { clip } = await readStory(device, story);
        const note = `Note ${lastId}`;
        const place = { clipId: clip.id, versionId: clip.versionId, note };
        expectValue(await device.library.addAnnotation(makeAnnotation(lastId, place)));
        written.push(note);
      } else if (what === 'clip') {
        lastId += 1;
        const note = `Note ${lastId}`;
        await clipStory(device, lastId, { tags: [await device.readTag()], highlight: note });
        written.push(note);
      } else if (what === 'library') await device.exchangeLibrary().catch(() => {});
      else if (what === 'share') await device.exchange().catch(() => {});
      else if (what === 'rename during library') {
        await renameDuring(device, device.setLibraryFailing, device.exchangeLibrary);
      } else await renameDuring(device, device.setFailing, device.exchange);
      await cem.exchange();
      expect(await listNotes(cem)).toEqual(expect.arrayContaining(questions));
    }
    for (const device of devices) {
      device.setFailing(() => false);
      device.setLibraryFailing(() => false);
    }
    // Once more for what is renamed at the end.
    for (let round = 0; round < 2; round++) await settleAll(devices, cem);
    const tag = await one.readTag();
    expect(await other.readTag()).toBe(tag);
    for (const { clip } of (await other.read()).values()) {
      expect(clip.tags.every((own) => own === tag || own === `${tag}/grid`)).toBe(true);
    }
    expect(await listNotes(cem)).toEqual(written.toSorted());
    // What a user takes back is still taken back, by any device.
    const { clip } = await readStory(other, 2);
    expectValue(
      await other.library.changeClips([clip.id], { removeTags: [...clip.tags] }, instantAt(9)),
    );
    for (const device of [other, one]) await device.exchangeLibrary();
    await exchangeAll([one, cem]);
    expect(await listNotes(cem)).not.toContain('Question 2');
  };
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 16 }), fc.nat(), run),
    { numRuns: scaleRuns(60) },
  );
});

it('takes back a clip whose tag was removed before the rename', async () => {
  const { one, other, cem } = await begin();
  expectValue(
    await one.library.changeClips(['clip-2'], { removeTags: ['team/energy/grid'] }, instantAt(9)),
  );
  await one.rename('power');
  await settleAll([other, one], cem);
  expect(await listNotes(cem)).toEqual(['Question 1', 'Question 3']);
});

it.each(['the library', 'the share'])(
  'shares what a paused device tagged with the former name, if it first exchanges %s',
  async (what) => {
    const { one, other, cem } = await begin();
    // Paused, so nothing of it is exchanged yet.
    await clipStory(other, 4, { tags: ['team/energy/grid'], highlight: 'Question 4' });
    await clipStory(other, 5, { tags: ['team/energy'], highlight: 'Question 5' });
    await one.rename('power');
    for (const device of [one, cem]) await device.exchange();
    await one.exchangeLibrary();
    if (what === 'the share') await other.exchange();
    await settleAll([other, one], cem);
    await settleAll([other, one], cem);
    const all = [1, 2, 3, 4, 5];
    expect(await listNotes(cem)).toEqual(all.map((n) => `Question ${n}`));
    for (const device of [one, other]) {
      const tags = await Promise.all(
        all.map(async (n) => (await readStory(device, n)).clip.tags.join()),
      );
      expect(tags).toEqual(['power/grid', 'power/grid', 'power/grid', 'power/grid', 'power']);
      expect(await readFormer(device)).toEqual([]);
      expect(await device.exchange()).toMatchObject({ received: 0, sent: 0 });
    }
  },
);

it('does not share what is tagged with a former name on purpose', async () => {
  const { one, other, cem } = await begin();
  await one.rename('power');
  await settleAll([one, other], cem);
  for (const [index, device] of [one, other].entries()) {
    await clipStory(device, 4 + index, { tags: ['team/energy'], highlight: 'Private.' });
  }
  await settleAll([one, other], cem);
  expect(await listNotes(cem)).toEqual(['Question 1', 'Question 2', 'Question 3']);
});

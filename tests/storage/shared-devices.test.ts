import { describe, expect, it } from 'vitest';
import { Server } from '../sync/simulated-server';
import { expectValue, instantAt, makeAnnotation } from './samples';
import { addLibrary } from './sharing-devices';
import {
  clipStory,
  createDevice,
  exchangeAll,
  type Participant,
  readStory,
  share,
  takePart,
} from './sharing-people';

/** Ana and Ben share a tag. Ben's library is on a server, too. */
async function begin() {
  const [server, libraryServer] = [new Server(), new Server()];
  const [ana, first] = await share(server, 'Ana', 'Ben');
  const ben = await addLibrary(first, libraryServer, 'd-Ben');
  /** Adds a device of Ben's that does not know the share's records yet. */
  const addDevice = async () => {
    const { member, privateKey } = first;
    const device = await createDevice(member, privateKey, 'work/Ben', 'd-Ben-2');
    return addLibrary(device, libraryServer, 'd-Ben-2');
  };
  const join = (device: Parameters<typeof takePart>[0]) => takePart(device, server, first.secret());
  return { ana, ben, addDevice, join };
}

/** The stories to which Ben contributes, as Ana sees them. */
async function listFromBen(ana: Participant): Promise<readonly string[]> {
  return [...(await ana.read())].flatMap(([headline, { clip }]) =>
    clip.contributions?.some(({ author }) => author.name === 'Ben') ? [headline] : [],
  );
}

const listOwnNotes = ({ annotations }: Awaited<ReturnType<typeof readStory>>, author?: string) =>
  annotations
    .filter((one) => one.author?.name === author && one.deletedAt === null)
    .map(({ note }) => note)
    .toSorted();

it.each(['the library', 'the share'])(
  'does not pass on what came from others when a new device receives %s first',
  async (what) => {
    const { ana, ben, addDevice, join } = await begin();
    for (const n of [1, 2]) {
      await clipStory(ana, n, { tags: ['team/energy'], highlight: 'Who pays?' });
    }
    await clipStory(ben, 3, { tags: ['work/Ben'] });
    await exchangeAll([ana, ben]);
    const { clip } = await readStory(ben, 2);
    const place = { clipId: clip.id, versionId: clip.versionId };
    expectValue(await ben.library.addAnnotation(makeAnnotation(7, { ...place, note: 'We all.' })));
    await ben.exchangeLibrary();
    const second = await addDevice();
    if (what === 'the library') await second.exchangeLibrary();
    const other = await join(second);
    await other.exchange();
    await second.exchangeLibrary();
    const { clip: first } = await readStory(other, 1);
    expectValue(await other.library.changeClips([first.id], { isRead: true }, instantAt(9)));
    await exchangeAll([other, ana]);
    expect(await listFromBen(ana)).toEqual(['Story 2', 'Story 3']);
    expect(listOwnNotes(await readStory(ana, 2), 'Ben')).toEqual(['We all.']);
    expect(await other.countUnsent()).toBe(0);
    await other.expectRightCounts();
  },
);

it('does not pass on what came from others after the share was paused on a device', async () => {
  const { ana, ben, addDevice, join } = await begin();
  const second = await addDevice();
  const other = await join(second);
  await clipStory(ana, 1, { tags: ['team/energy'] });
  await exchangeAll([ana, ben]);
  await ben.exchangeLibrary();
  // The clip comes with the library while the share is paused there.
  await second.exchangeLibrary();
  expect(await other.countUnsent()).toBe(0);
  await exchangeAll([other, ana]);
  expect(await listFromBen(ana)).toEqual([]);
  const { clip } = await readStory(other, 1);
  expectValue(
    await other.library.addAnnotation(
      makeAnnotation(7, { clipId: clip.id, versionId: clip.versionId, note: 'We all.' }),
    ),
  );
  await exchangeAll([other, ana]);
  expect(await listFromBen(ana)).toEqual(['Story 1']);
});

describe('a device that lacks what the user did on another one', () => {
  /** Ben's two devices have his story 1, with a highlight that Ana sees. */
  const beginBehind = async () => {
    const { ana, ben, addDevice, join } = await begin();
    await clipStory(ben, 1, { tags: ['work/Ben'], highlight: 'First.', note: 'Old note.' });
    const second = await addDevice();
    for (const device of [ben, second]) await device.exchangeLibrary();
    const other = await join(second);
    await exchangeAll([ben, other, ana]);
    const place = { clipId: 'clip-1', versionId: 'version-1' };
    const annotate = async ({ library }: Participant, id: number, note: string) =>
      expectValue(await library.addAnnotation(makeAnnotation(id, { ...place, note })));
    const settleLibrary = async () => {
      for (let round = 0; round < 2; round++) {
        for (const device of [ben, second]) await device.exchangeLibrary();
      }
    };
    const settle = async () => {
      await settleLibrary();
      await exchangeAll([ben, other, ana]);
    };
    const readNotes = async () => listOwnNotes(await readStory(ana, 1), 'Ben');
    return { ana, ben, other, annotate, settleLibrary, settle, readNotes };
  };

  it('leaves it in the contribution when it changes the clip', async () => {
    const { ana, ben, other, annotate, settleLibrary, settle, readNotes } = await beginBehind();
    await annotate(ben, 7, 'Second.');
    const change = { addTags: ['work/Ben/grid'] };
    expectValue(await ben.library.changeClips(['clip-1'], change, instantAt(9)));
    expectValue(await ben.library.editClip('clip-1', { note: 'New note.' }, instantAt(9)));
    await exchangeAll([ben, other, ana]);
    const seen = (await readStory(ana, 1)).annotations.find(({ note }) => note === 'Second.');
    expectValue(await ana.library.deleteAnnotation(seen?.id ?? '', instantAt(9)));
    await annotate(other, 8, 'Third.');
    expectValue(await other.library.deleteAnnotation('annotation-1', instantAt(9)));
    await exchangeAll([other, ana, ben]);
    // Without "Second.", which Ana has hidden.
    expect(await readNotes()).toEqual(['Third.']);
    const { clip, annotations } = await readStory(ana, 1);
    expect(clip.tags).toEqual(['team/energy', 'team/energy/grid']);
    expect(clip.contributions).toMatchObject([{ note: 'New note.' }]);
    expect(annotations.map(({ note }) => note).toSorted()).toEqual(['Second.', 'Third.']);
    await settle();
    expect(await readNotes()).toEqual(['Third.']);
    expect(listOwnNotes(await readStory(other, 1))).toEqual(['Second.', 'Third.']);

    // Deleted before the contribution is described again.
    await annotate(ben, 9, 'Fourth.');
    await ben.exchangeLibrary();
    await exchangeAll([ben, other, ana]);
    await settleLibrary();
    expectValue(await other.library.deleteAnnotation('annotation-9', instantAt(9)));
    await exchangeAll([other, ana]);
    expect(await readNotes()).toEqual(['Third.']);

    // What is deleted later, on either device, is deleted for others.
    expectValue(await other.library.deleteAnnotation('annotation-7', instantAt(9)));
    expectValue(await ben.library.deleteAnnotation('annotation-8', instantAt(9)));
    await exchangeAll([other, ben, ana]);
    expect((await readStory(ana, 1)).annotations).toEqual([]);
    await settle();
    expect((await readStory(ana, 1)).annotations).toEqual([]);
    for (const one of [ben, other]) {
      expect(await one.exchange()).toMatchObject({ received: 0, sent: 0 });
    }
  });

  it('does not take back a clip that the user shared on another one', async () => {
    const { ana, ben, other, settle } = await beginBehind();
    await clipStory(ben, 2, { highlight: 'Private.' });
    await settle();
    const add = { addTags: ['work/Ben'] };
    expectValue(await ben.library.changeClips(['clip-2'], add, instantAt(9)));
    await exchangeAll([ben, other, ana]);
    expectValue(await other.library.changeClips(['clip-2'], { isRead: true }, instantAt(9)));
    await exchangeAll([other, ana]);
    expect(await listFromBen(ana)).toEqual(['Story 1', 'Story 2']);
    await settle();
    const remove = { removeTags: ['work/Ben'] };
    expectValue(await other.library.changeClips(['clip-2'], remove, instantAt(9)));
    await exchangeAll([other, ana]);
    expect(await listFromBen(ana)).toEqual(['Story 1']);
  });

  it('does not share again what the user took back on another one', async () => {
    const { ana, ben, other, settle } = await beginBehind();
    const remove = { removeTags: ['work/Ben'] };
    expectValue(await ben.library.changeClips(['clip-1'], remove, instantAt(9)));
    await exchangeAll([ben, other, ana]);
    expectValue(await other.library.changeClips(['clip-1'], { isRead: true }, instantAt(9)));
    await exchangeAll([other, ana]);
    expect(await listFromBen(ana)).toEqual([]);
    await settle();
    expect(await listFromBen(ana)).toEqual([]);
    const add = { addTags: ['work/Ben'] };
    expectValue(await other.library.changeClips(['clip-1'], add, instantAt(9)));
    await exchangeAll([other, ana]);
    expect(await listFromBen(ana)).toEqual(['Story 1']);
  });
});

it('does not bring back a tag that the user removed on another device', async () => {
  const { ana, ben, addDevice, join } = await begin();
  await clipStory(ana, 1, { tags: ['team/energy', 'team/energy/grid'] });
  await exchangeAll([ana, ben]);
  const { clip } = await readStory(ben, 1);
  const change = async (person: Participant, id: string, tags: object) =>
    expectValue(await person.library.changeClips([id], tags, instantAt(9)));
  await change(ben, clip.id, { removeTags: ['work/Ben/grid'] });
  await ben.exchangeLibrary();
  const second = await addDevice();
  await second.exchangeLibrary();
  const other = await join(second);
  await exchangeAll([other, ana]);
  expect((await readStory(other, 1)).clip.tags).toEqual(['work/Ben']);

  await change(ana, 'clip-1', { addTags: ['team/energy/wind'] });
  await exchangeAll([ana, ben]);
  await ben.exchangeLibrary();
  await change(ben, clip.id, { removeTags: ['work/Ben/wind'] });
  for (const device of [ben, second]) await device.exchangeLibrary();
  await exchangeAll([other, ana]);
  expect((await readStory(other, 1)).clip.tags).toEqual(['work/Ben']);
});

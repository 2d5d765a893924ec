import { expect, it } from 'vitest';
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

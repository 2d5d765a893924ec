import { describe, expect, it } from 'vitest';
import { Server } from '../sync/simulated-server';
import { expectValue, instantAt, makeAnnotation } from './samples';
import { addLibrary } from './sharing-devices';
import {
  clipStory,
  createDevice,
  exchangeAll,
  type Person,
  readStory,
  share,
  takePart,
} from './sharing-people';

/** Ana and Ben share a tag. Ben has two devices, of which the second does not take part yet. */
async function begin() {
  const [server, libraryServer] = [new Server(), new Server()];
  const [ana, first] = await share(server, 'Ana', 'Ben');
  const ben = await addLibrary(first, libraryServer, 'd-Ben');
  const device = await createDevice(first.member, first.privateKey, 'work/Ben', 'd-Ben-2');
  const second = await addLibrary(device, libraryServer, 'd-Ben-2');
  const exchangeLibraries = async () => {
    for (let round = 0; round < 2; round++) {
      for (const one of [ben, second]) await one.exchangeLibrary();
    }
  };
  /** All that Ben's library server has, by name. */
  const listTokens = () => [...libraryServer.records].map(([name, { token }]) => [name, token]);
  return {
    ...{ server, ana, ben, second, exchangeLibraries, listTokens },
    join: () => takePart(second, server, first.secret()),
  };
}

/** What a person sees of story 1. */
async function read({ library }: Pick<Person, 'library'>) {
  const ids = expectValue(await library.listClipNumbers(0, 100));
  const [story] = expectValue(await library.getStoredClips(ids));
  if (story === undefined) throw new Error('there is no story');
  const { clip, annotations } = story;
  return {
    headline: clip.summary.headline,
    notes: (clip.contributions ?? []).map(({ author, note }) => `${author.name}: ${note}`),
    highlights: annotations
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ author, note }) => `${author?.name ?? 'own'}: ${note}`)
      .toSorted(),
  };
}

async function annotate({ library }: Pick<Person, 'library'>, id: number, note: string) {
  const [found] = expectValue(await library.getStoredClips([1]));
  const { id: clipId = '', versionId = '' } = found?.clip ?? {};
  expectValue(await library.addAnnotation(makeAnnotation(id, { clipId, versionId, note })));
}

describe('what others contribute', () => {
  it('reaches a device that does not take part in the share', async () => {
    const { ana, ben, second, exchangeLibraries } = await begin();
    await clipStory(ana, 1, { tags: ['team/energy'], note: 'A call.', highlight: 'Who pays?' });
    const fields = { headline: { value: 'Corrected' } };
    expectValue(await ana.library.correctClip('clip-1', { fields }, instantAt(9)));
    await exchangeAll([ana, ben]);
    await annotate(ben, 7, 'We all.');
    await exchangeLibraries();
    const expected = {
      ...{ headline: 'Corrected', notes: ['Ana: A call.'] },
      highlights: ['Ana: Who pays?', 'own: We all.'],
    };
    expect(await read(second)).toEqual(expected);

    // The share ends, and the library goes on.
    await ben.local.stop();
    expectValue(await ben.sync.changeShares(() => []));
    await annotate(second, 8, 'Since when?');
    await exchangeLibraries();
    for (const one of [ben, second]) {
      const highlights = ['Ana: Who pays?', 'own: Since when?', 'own: We all.'];
      expect(await read(one)).toEqual({ ...expected, highlights });
    }
    await ben.expectRightCounts();
  });

  it('is sent to the library once, and follows its author on each device', async () => {
    const { ana, ben, exchangeLibraries, listTokens, join } = await begin();
    await clipStory(ana, 1, { tags: ['team/energy'], note: 'A call.', highlight: 'Who pays?' });
    await exchangeAll([ana, ben]);
    await exchangeLibraries();
    const before = listTokens();
    const other = await join();
    await other.exchange();
    await exchangeLibraries();
    expect(listTokens()).toEqual(before);

    expectValue(await ana.library.deleteAnnotation('annotation-1', instantAt(9)));
    await annotate(ana, 2, 'Since when?');
    expectValue(await ana.library.editClip('clip-1', { note: 'Two calls.' }, instantAt(9)));
    await exchangeAll([ana, other]);
    await exchangeLibraries();
    const once = listTokens();
    const expected = {
      ...{ headline: 'Story 1', notes: ['Ana: Two calls.'] },
      highlights: ['Ana: Since when?'],
    };
    for (const one of [ben, other]) expect(await read(one)).toEqual(expected);
    await ben.exchange();
    await exchangeLibraries();
    expect(listTokens()).toEqual(once);
    for (const one of [ben, other]) expect(await read(one)).toEqual(expected);
    expect((await readStory(ben, 1)).annotations).toEqual((await readStory(other, 1)).annotations);

    // Also what is taken back.
    const remove = { removeTags: ['team/energy'] };
    expectValue(await ana.library.changeClips(['clip-1'], remove, instantAt(10)));
    await exchangeAll([ana, ben]);
    await exchangeLibraries();
    for (const one of [ben, other]) {
      expect(await read(one)).toEqual({ headline: 'Story 1', notes: [], highlights: [] });
      await one.expectRightCounts?.();
    }
  });

  it('stays hidden on all devices, and in the bin, whatever its author does', async () => {
    const { ana, ben, second, exchangeLibraries } = await begin();
    await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
    await clipStory(ana, 2, { tags: ['team/energy'] });
    await exchangeAll([ana, ben]);
    await exchangeLibraries();
    const { annotations } = await readStory(ben, 1);
    expectValue(await ben.library.deleteAnnotation(annotations[0]?.id ?? '', instantAt(9)));
    const { clip } = await readStory(ben, 2);
    expectValue(await second.library.deleteClip(clip.id, instantAt(9)));
    await exchangeLibraries();
    expect((await read(second)).highlights).toEqual([]);
    expectValue(await ana.library.editAnnotation('annotation-1', { note: 'Who?' }, instantAt(10)));
    const note = { note: 'A call.' };
    expectValue(await ana.library.editClip('clip-2', note, instantAt(10)));
    await exchangeAll([ana, ben]);
    await exchangeLibraries();
    for (const one of [ben, second]) {
      expect((await read(one)).highlights).toEqual([]);
      const found = expectValue(await one.library.getStoredClips([1, 2]));
      const binned = found.find((story) => story.clip.id === clip.id);
      expect(binned?.clip.deletedAt).toBe(instantAt(9));
      expect(binned?.clip.contributions).toMatchObject([note]);
    }
  });

  it.each(['merge', 'replace'] as const)(
    'is in a backup, and comes back where it is missing (%s)',
    async (mode) => {
      const { ana, ben, second } = await begin();
      await clipStory(ana, 1, { tags: ['team/energy'], note: 'A call.', highlight: 'Who pays?' });
      await exchangeAll([ana, ben]);
      const [story] = expectValue(await ben.library.getStoredClips([1]));
      if (story === undefined) throw new Error('there is no story');
      const restore = async (one: typeof story) =>
        expectValue(await second.library.importClips([one], mode, false, instantAt(30)));
      const { contributions: _, ...clip } = story.clip;
      await restore({ ...story, clip: { ...clip, annotationCount: 0 }, annotations: [] });
      await restore(story);
      expect(await read(second)).toEqual(await read(ben));
      // An older backup brings back nothing that its author has deleted since.
      expectValue(await ana.library.deleteAnnotation('annotation-1', instantAt(9)));
      await exchangeAll([ana, ben]);
      if (mode === 'replace') return;
      expectValue(await ben.library.importClips([story], mode, false, instantAt(31)));
      expect((await read(ben)).highlights).toEqual([]);
      await ben.expectRightCounts();
    },
  );
});

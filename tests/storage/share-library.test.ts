import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../bench/random';
import { tagKey } from '../../core/model';
import { listMembers, removeMember, replaceSecret, resealShare, toEpoch } from '../../core/sync';
import { scaleRuns } from '../runs';
import { connect, Server } from '../sync/simulated-server';
import { expectValue, instantAt, makeAnnotation } from './samples';
import {
  clipStory,
  createPerson,
  exchangeAll,
  type Participant,
  readStory,
  share,
  source,
  takePart,
} from './sharing-people';

const namesAndNotes = (stored: Awaited<ReturnType<typeof readStory>>) =>
  stored.annotations.map(({ author, note }) => `${author?.name ?? 'own'}: ${note}`).sort();

describe('a shared tag', () => {
  it('brings clips with the highlights and the note of another member, and nothing private', async () => {
    const server = new Server();
    const [ana, ben] = await share(server, 'Ana', 'Ben');
    await clipStory(ana, 1, {
      tags: ['team/energy/grid', 'mine'],
      note: 'Worth a call.',
      highlight: 'Who pays?',
    });
    await exchangeAll([ana, ben]);
    await clipStory(ana, 2, { tags: ['mine'], note: 'Secret.' });
    expect(await ana.countUnsent()).toBe(0);
    expectValue(await ana.library.changeClips(['clip-1'], { isFavourite: true }, instantAt(9)));
    const pageValues = [{ name: 'selector:.user', value: 'ana@example.org' }];
    expectValue(await ana.library.savePageValues('clip-1', pageValues, instantAt(9)));
    expect(await ana.countUnsent()).toBe(1);
    await exchangeAll([ana, ben]);
    expect(await ana.countUnsent()).toBe(0);
    expect([...(await ben.read()).keys()]).toEqual(['Story 1']);
    const { clip, annotations, versions } = await readStory(ben, 1);
    expect(clip).toMatchObject({
      ...{ tags: ['work/Ben/grid'], note: '', favouriteAt: null },
      contributions: [
        { share: 'share', author: { id: 'm-Ana', name: 'Ana' }, note: 'Worth a call.' },
      ],
    });
    expect(clip.receivedTags).toBeUndefined();
    expect(clip.pageValues).toBeUndefined();
    expect(annotations).toMatchObject([
      { author: { id: 'm-Ana', name: 'Ana' }, note: 'Who pays?', tags: ['work/Ben/grid'] },
    ]);
    expect(versions).toHaveLength(1);
    await ben.expectRightCounts();
  });

  it('shows the highlights of all beside each other, and what is added later', async () => {
    const server = new Server();
    const [ana, ben, cem] = await share(server, 'Ana', 'Ben', 'Cem');
    await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
    await exchangeAll([ana, ben, cem]);
    const { clip, versions } = await readStory(ben, 1);
    const place = { clipId: clip.id, versionId: versions[0]?.id ?? '' };
    expectValue(await ben.library.addAnnotation(makeAnnotation(7, { ...place, note: 'We all.' })));
    await exchangeAll([ana, ben, cem]);
    expect(namesAndNotes(await readStory(ana, 1))).toEqual(['Ben: We all.', 'own: Who pays?']);
    expect(namesAndNotes(await readStory(ben, 1))).toEqual(['Ana: Who pays?', 'own: We all.']);
    expect(namesAndNotes(await readStory(cem, 1))).toEqual(['Ana: Who pays?', 'Ben: We all.']);
    for (const one of [ana, ben, cem]) {
      await one.expectRightCounts();
      expect(await one.exchange()).toMatchObject({ received: 0, sent: 0 });
    }
  });

  it('keeps private what a member wrote on a page before another shared it', async () => {
    const server = new Server();
    const [ana, ben] = await share(server, 'Ana', 'Ben');
    await clipStory(ben, 1, { note: 'My source.', highlight: 'Do not print.' });
    await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
    await exchangeAll([ana, ben]);
    const { clip } = await readStory(ben, 1);
    expect(clip).toMatchObject({
      ...{ id: 'clip-1', note: 'My source.', tags: ['work/Ben'], receivedTags: ['work/ben'] },
    });
    expect(namesAndNotes(await readStory(ben, 1))).toEqual([
      'Ana: Who pays?',
      'own: Do not print.',
    ]);
    const { clip: anas } = await readStory(ana, 1);
    expect(anas.contributions).toBeUndefined();
    expect(namesAndNotes(await readStory(ana, 1))).toEqual(['own: Who pays?']);

    expectValue(await ben.library.setShared('clip-1', 'work/ben', true, instantAt(9)));
    await exchangeAll([ana, ben]);
    expect(namesAndNotes(await readStory(ana, 1))).toEqual([
      'Ben: Do not print.',
      'own: Who pays?',
    ]);
    expect((await readStory(ana, 1)).clip.contributions).toMatchObject([{ note: 'My source.' }]);

    expectValue(await ben.library.setShared('clip-1', 'work/ben', false, instantAt(10)));
    await exchangeAll([ana, ben]);
    expect((await readStory(ana, 1)).clip.contributions).toBeUndefined();
    expect(namesAndNotes(await readStory(ana, 1))).toEqual(['own: Who pays?']);
  });

  it('takes back what a member no longer shares', async () => {
    const server = new Server();
    const [ana, ben] = await share(server, 'Ana', 'Ben');
    await clipStory(ben, 2, { note: 'Mine.' });
    for (const n of [1, 2, 3]) {
      await clipStory(ana, n, { tags: ['team/energy'], highlight: 'Who pays?' });
    }
    await exchangeAll([ana, ben]);
    const { clip: third } = await readStory(ben, 3);
    expectValue(await ben.library.changeClips([third.id], { isFavourite: true }, instantAt(9)));
    for (const n of [1, 2, 3]) {
      expectValue(
        await ana.library.changeClips([`clip-${n}`], { removeTags: ['team/energy'] }, instantAt(9)),
      );
    }
    await exchangeAll([ana, ben]);
    const [first, second, kept] = [
      await readStory(ben, 1),
      await readStory(ben, 2),
      await readStory(ben, 3),
    ];
    expect(first.clip.deletedAt).not.toBeNull();
    expect(second.clip).toMatchObject({ deletedAt: null, tags: [], note: 'Mine.' });
    expect(kept.clip).toMatchObject({ deletedAt: null, tags: ['work/Ben'] });
    for (const one of [first, second, kept]) {
      expect(one.annotations).toEqual([]);
      expect(one.clip.contributions).toBeUndefined();
      expect(one.clip.receivedTags).toBeUndefined();
    }
    await ben.expectRightCounts();
  });

  it('keeps hidden what a member hid, and deleted what they deleted for good', async () => {
    const server = new Server();
    const [ana, ben] = await share(server, 'Ana', 'Ben');
    for (const n of [1, 2]) {
      await clipStory(ana, n, { tags: ['team/energy'], highlight: 'Who pays?' });
    }
    await exchangeAll([ana, ben]);
    const { annotations } = await readStory(ben, 1);
    expectValue(await ben.library.deleteAnnotation(annotations[0]?.id ?? '', instantAt(8)));
    const { clip: second } = await readStory(ben, 2);
    expectValue(await ben.library.deleteClip(second.id, instantAt(8)));
    expectValue(await ben.library.purgeClips([second.id], instantAt(8)));
    for (const n of [1, 2]) {
      const { clip } = await readStory(ana, n);
      expectValue(
        await ana.library.changeClips([clip.id], { addTags: ['team/energy/more'] }, instantAt(9)),
      );
    }
    await exchangeAll([ana, ben]);
    expect((await readStory(ben, 1)).annotations[0]?.deletedAt).toBe(instantAt(8));
    expect([...(await ben.read()).keys()]).toEqual(['Story 1']);
  });

  it('is only read by a member who may not write', async () => {
    const server = new Server();
    const [ana, reader] = await share(server, 'Ana', 'Reader');
    await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
    await exchangeAll([ana]);
    const before = [...server.records.keys()];
    await clipStory(reader, 2, { tags: ['work/Reader'] });
    await reader.exchange();
    expect([...server.records.keys()]).toEqual(before);
    expect(await reader.countUnsent()).toBe(0);
    expect(namesAndNotes(await readStory(reader, 1))).toEqual(['Ana: Who pays?']);
  });

  it('is filled again by its members if the server loses it', async () => {
    const server = new Server();
    const [ana, ben] = await share(server, 'Ana', 'Ben');
    await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
    await exchangeAll([ana, ben]);
    await clipStory(ben, 2, { tags: ['work/Ben'] });
    server.wipe();
    await exchangeAll([ben, ana]);
    const cem = await takePart(await createPerson('Cem', 'energy'), server, ana.secret());
    await cem.exchange();
    expect([...(await cem.read()).keys()].sort()).toEqual(['Story 1', 'Story 2']);
  });

  it('goes on with a new secret when a member is removed, and without that member', async () => {
    const server = new Server();
    const [ana, ben, cem] = await share(server, 'Ana', 'Ben', 'Cem');
    await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
    await clipStory(cem, 2, { tags: ['work/Cem'] });
    await exchangeAll([ana, ben, cem]);
    // Not sent before the change.
    await clipStory(cem, 3, { tags: ['work/Cem'] });

    const remote = connect(server, () => false);
    const { record } = await ana.local.readDevices();
    const members = removeMember(record, ben.member.id, 'd-Ana', instantAt(20));
    const next = new Uint8Array(32).fill(9);
    const membership = ana.membership();
    await resealShare(remote, source, ana.secret(), next, members);
    expect(await replaceSecret(remote, source, membership, next, listMembers(members))).toBe(true);
    const epoch = `${await toEpoch(source, ana.secret())}.`;
    for (const names of [server.records, server.blobs]) {
      for (const name of names.keys()) if (name.startsWith(epoch)) names.delete(name);
    }

    await exchangeAll([cem, ana]);
    expect([...(await ana.read()).keys()].sort()).toEqual(['Story 1', 'Story 2', 'Story 3']);
    expect(cem.secret()).toEqual(next);
    await expect(ben.exchange()).rejects.toMatchObject({ problem: 'removed' });
    expect([...(await ben.read()).keys()].sort()).toEqual(['Story 1', 'Story 2']);
    const remaining = (await cem.local.listMembers()).filter(({ status }) => status !== 'removed');
    expect(remaining.map(({ name }) => name)).toEqual(['Ana', 'Cem']);

    const forged = { ...ben.membership(), secret: next };
    const others = listMembers(members);
    expect(await replaceSecret(remote, source, forged, new Uint8Array(32).fill(7), others)).toBe(
      true,
    );
    await expect(cem.exchange()).rejects.toMatchObject({ problem: 'otherLibrary' });
  });

  type Step = readonly [
    who: number,
    story: number,
    what: 'share' | 'unshare' | 'highlight' | 'unhighlight' | 'bin' | 'restore' | 'exchange',
  ];
  const anyStep: fc.Arbitrary<Step> = fc.tuple(
    fc.nat(2),
    fc.integer({ min: 1, max: 2 }),
    fc.constantFrom(
      'share',
      'share',
      'unshare',
      'highlight',
      'unhighlight',
      'bin',
      'restore',
      'exchange',
      'exchange',
    ),
  );
  let lastId = 100;

  /** Changes a clip of a person, if they have it. */
  async function take(person: Participant, [, story, what]: Step): Promise<void> {
    const { library, member } = person;
    const tag = member.name === 'Ana' ? 'team/energy' : `work/${member.name}`;
    const found = (await person.read()).get(`Story ${story}`);
    if (what === 'exchange') await person.exchange().catch(() => {});
    else if (found === undefined) {
      if (what === 'share') await clipStory(person, story, { tags: [tag] });
    } else if (what === 'bin') await library.deleteClip(found.clip.id, instantAt(9));
    else if (what === 'restore') await library.restoreClip(found.clip.id, instantAt(9));
    else if (what === 'share')
      await library.changeClips([found.clip.id], { addTags: [tag] }, instantAt(9));
    else if (what === 'unshare') {
      await library.changeClips([found.clip.id], { removeTags: [tag] }, instantAt(9));
    } else if (what === 'highlight') {
      lastId += 1;
      const place = { clipId: found.clip.id, versionId: found.clip.versionId };
      const note = `${member.name} ${lastId}`;
      await library.addAnnotation(makeAnnotation(lastId, { ...place, note }));
    } else {
      const own = found.annotations.find(({ author }) => author === undefined);
      if (own) await library.deleteAnnotation(own.id, instantAt(9));
    }
  }

  /** The notes of a person's highlights, by story: their own that they share, or those of another. */
  async function listNotes(person: Participant, author: string | null) {
    const notes = new Map<string, readonly string[]>();
    for (const [headline, { clip, annotations }] of await person.read()) {
      const key =
        person.member.name === 'Ana' ? 'team/energy' : `work/${person.member.name.toLowerCase()}`;
      const isShared =
        clip.deletedAt === null &&
        clip.tags.some((tag) => tagKey(tag) === key) &&
        !clip.receivedTags?.includes(key);
      if (author === null && !isShared) continue;
      const found = annotations
        .filter((one) => (one.author?.id ?? null) === author)
        .filter((one) => author !== null || one.deletedAt === null)
        .map(({ note }) => note)
        .sort();
      if (found.length > 0) notes.set(headline, found);
    }
    return notes;
  }

  it('has the same highlights for all, after any changes and lost requests', async () => {
    const run = async (steps: readonly Step[], seed: number) => {
      const server = new Server();
      const people = await share(server, 'Ana', 'Ben', 'Cem');
      const random = makeRandom(seed);
      for (const one of people) one.setFailing(() => random() < 0.15);
      for (const step of steps) {
        const person = people[step[0]];
        if (person) await take(person, step);
      }
      for (const one of people) one.setFailing(() => false);
      await exchangeAll(people);
      await exchangeAll(people);
      for (const writer of people) {
        const shared = await listNotes(writer, null);
        for (const reader of people) {
          if (reader !== writer) expect(await listNotes(reader, writer.member.id)).toEqual(shared);
        }
        await writer.expectRightCounts();
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 40 }), fc.nat(), run),
      { numRuns: scaleRuns(60) },
    );
  });
});

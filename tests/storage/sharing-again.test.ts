import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listNoted, type StoredClip } from '../../core/model';
import { scaleRuns } from '../runs';
import { Server } from '../sync/simulated-server';
import { readCounters, recount } from './recount';
import { expectValue, instantAt } from './samples';
import { createMemberDevice, type MemberDevice, openPlace } from './taking-part-again';

/** Ana, Cem and Ben, who has two devices. */
async function createPeople() {
  const bens = new Server();
  const ana = await createMemberDevice('Ana', new Server());
  const cem = await createMemberDevice('Cem', new Server());
  const ben = await createMemberDevice('Ben', bens);
  const second = await createMemberDevice('Ben', bens, 'd-Ben-2');
  const all = [ana, ben, second, cem];
  let places = 0;
  const open = async () => {
    places += 1;
    const place = await openPlace(`share-${places}`);
    for (const one of all) one.know(place);
    return place;
  };
  /** Exchanges until all have all. */
  const settle = async () => {
    for (let round = 0; round < 4; round++) {
      for (const one of all) {
        await one.exchangeLibrary();
        await one.exchange();
      }
    }
  };
  return { ana, ben, second, cem, all, open, settle };
}

const isActive = ({ deletedAt }: { readonly deletedAt: string | null }) => deletedAt === null;

/** The notes of highlights in a story: the user's, or those of somebody else. */
function listHighlights({ annotations }: StoredClip, author?: string): readonly string[] {
  return annotations
    .filter((one) => one.author?.name === author && isActive(one))
    .map(({ note }) => note)
    .toSorted();
}

/** The notes of somebody else on a story. */
function listNotes({ clip }: StoredClip, author: string): readonly string[] {
  return (clip.contributions ?? []).flatMap((one) =>
    one.author.name === author ? [one.note] : [],
  );
}

async function get(device: MemberDevice, n: number): Promise<StoredClip> {
  const found = await device.find(n);
  if (found === undefined) throw new Error(`${device.name} has no story ${n}`);
  return found;
}

const setNote = async (device: MemberDevice, n: number, note: string) =>
  expectValue(
    await device.library.editClip((await get(device, n)).clip.id, { note }, instantAt(9)),
  );

async function deleteHighlight(device: MemberDevice, n: number, note: string): Promise<void> {
  const found = (await get(device, n)).annotations.find((one) => one.note === note);
  expectValue(await device.library.deleteAnnotation(found?.id ?? '', instantAt(9)));
}

describe('a member who joins again', () => {
  it('takes back what they deleted, edited or no longer share, and what others took back goes', async () => {
    const { ana, ben, open, settle } = await createPeople();
    const place = await open();
    for (const one of [ana, ben]) await one.join(place);
    for (const n of [1, 2, 3]) await ben.highlight(n, n);
    await ben.highlight(1, 4);
    await ana.highlight(1, 5);
    await ana.highlight(2, 6);
    await setNote(ben, 1, 'The old note.');
    await settle();
    await ben.leave();
    await settle();
    expect(listHighlights(await get(ana, 1), 'Ben')).toEqual(['Ben 1', 'Ben 4']);

    await deleteHighlight(ben, 1, 'Ben 4');
    await setNote(ben, 1, 'Another one.');
    const untag = { removeTags: ['work/Ben'] };
    const { clip: second } = await get(ben, 2);
    expectValue(await ben.library.changeClips([second.id], untag, instantAt(9)));
    const { clip: third } = await get(ben, 3);
    expectValue(await ben.library.deleteClip(third.id, instantAt(9)));
    expectValue(await ben.library.purgeClips([third.id], instantAt(9)));
    await deleteHighlight(ana, 1, 'Ana 5');
    const { clip } = await get(ana, 2);
    const untagAna = { removeTags: ['team/energy'] };
    expectValue(await ana.library.changeClips([clip.id], untagAna, instantAt(9)));
    await settle();
    expect(listHighlights(await get(ben, 1), 'Ana')).toEqual(['Ana 5']);
    await ben.join(place);
    await settle();
    const story = await get(ana, 1);
    expect(listHighlights(story, 'Ben')).toEqual(['Ben 1']);
    expect(listNotes(story, 'Ben')).toEqual(['Another one.']);
    expect(listHighlights(await get(ana, 2), 'Ben')).toEqual([]);
    expect(listNotes(await get(ana, 2), 'Ben')).toEqual([]);
    expect((await ana.find(3))?.annotations ?? []).toEqual([]);
    expect(listHighlights(await get(ben, 1), 'Ana')).toEqual([]);
    expect(listNotes(await get(ben, 2), 'Ana')).toEqual([]);
  });

  it('with an empty library keeps what they contributed, and adds to it', async () => {
    const { ana, ben, cem, open, settle } = await createPeople();
    const place = await open();
    for (const one of [ana, ben]) await one.join(place);
    await ana.highlight(1, 1);
    await ben.highlight(1, 2);
    await settle();
    // As if Ben's device was lost.
    await ben.leave();
    const lost = await createMemberDevice('Ben', new Server(), 'd-Ben-3');
    await lost.join(place);
    await lost.exchange();
    await lost.highlight(1, 3);
    await cem.join(place);
    for (let round = 0; round < 3; round++) {
      for (const one of [lost, ana, cem]) await one.exchange();
    }
    for (const one of [ana, cem]) {
      expect(listHighlights(await get(one, 1), 'Ben')).toEqual(['Ben 2', 'Ben 3']);
    }
  });
});

it('shows what somebody contributes to two shares once, until they take it back from both', async () => {
  const [one, other] = [await openPlace('one'), await openPlace('other')];
  const ana = await createMemberDevice('Ana', new Server());
  const cem = await createMemberDevice('Cem', new Server());
  const tags = ['one', 'other'] as const;
  for (const person of [ana, cem]) await person.join(one, 'one');
  for (const person of [ana, cem]) await person.join(other, 'other');
  await ana.highlight(1, 1);
  await setNote(ana, 1, 'Who pays?');
  const { clip } = await get(ana, 1);
  const change = async (tagChange: object) => {
    expectValue(await ana.library.changeClips([clip.id], tagChange, instantAt(9)));
    for (const person of [ana, cem, ana, cem]) await person.exchange();
  };
  await change({ addTags: tags, removeTags: [ana.tag] });
  expect(listHighlights(await get(cem, 1), 'Ana')).toEqual(['Ana 1']);
  expect(listNoted((await get(cem, 1)).clip)).toHaveLength(1);
  await change({ removeTags: ['one'] });
  expect(listHighlights(await get(cem, 1), 'Ana')).toEqual(['Ana 1']);
  await change({ removeTags: ['other'] });
  expect((await cem.find(1))?.annotations).toEqual([]);
});

it('finds the tag that a share had before the user left it, on all of their devices', async () => {
  const { ana, ben, second, cem, open, settle } = await createPeople();
  const place = await open();
  for (const one of [ana, ben]) await one.join(place);
  for (const n of [1, 2]) await ana.highlight(n, n);
  await ben.highlight(1, 3);
  await settle();
  const { clip } = await get(ben, 1);
  const more = { addTags: ['to read', 'work/Ben/grid'] };
  expectValue(await ben.library.changeClips([clip.id], more, instantAt(9)));
  await ben.leave();
  await settle();
  expect(await ben.findFormerTag(place, 'team/power')).toBe('work/Ben');
  expect(await second.findFormerTag(place, 'team/power')).toBe('work/Ben');
  expect(await ben.findFormerTag(place, 'to read')).toBe('to read');
  expect(await cem.findFormerTag(place, 'team/power')).toBeNull();
});

it('counts what the user would share again, without what only others added', async () => {
  const { ana, ben, open, settle } = await createPeople();
  const place = await open();
  for (const one of [ana, ben]) await one.join(place);
  for (const n of [1, 2, 3]) await ana.highlight(n, n);
  await ben.highlight(1, 4);
  await settle();
  await ben.leave();
  expect(await ben.countOwn(place)).toBe(1);
  // To others, all of them would be new.
  expect(await ben.countOwn()).toBe(3);
});

describe('a tag that is shared again', () => {
  it('doubles nothing that members have from before', async () => {
    const { ana, ben, cem, open, settle } = await createPeople();
    const first = await open();
    for (const one of [ana, ben, cem]) await one.join(first);
    await ana.highlight(1, 1);
    await ana.highlight(1, 2);
    await ben.highlight(1, 3);
    await setNote(ana, 1, 'Who pays?');
    await settle();
    const hidden = (await get(cem, 1)).annotations.find(({ note }) => note === 'Ben 3');
    expectValue(await cem.library.deleteAnnotation(hidden?.id ?? '', instantAt(9)));
    for (const one of [ana, ben, cem]) await one.leave();
    await settle();
    await deleteHighlight(ana, 1, 'Ana 2');
    await setNote(ana, 1, 'Since when?');
    const again = await open();
    for (const one of [ben, ana, cem]) await one.join(again);
    await settle();
    for (const one of [ben, cem]) {
      const story = await get(one, 1);
      expect(listHighlights(story, 'Ana')).toEqual(['Ana 1']);
      expect(listNotes(story, 'Ana')).toEqual(['Since when?']);
    }
    expect(listHighlights(await get(ana, 1), 'Ben')).toEqual(['Ben 3']);
    // Still hidden.
    expect(listHighlights(await get(cem, 1), 'Ben')).toEqual([]);
  });

  const steps = [
    ...(['highlight', 'highlight', 'delete', 'note', 'edit', 'untag'] as const),
    ...(['leave', 'join', 'end', 'exchange', 'exchange', 'library'] as const),
  ];
  type Step = readonly [who: number, what: (typeof steps)[number], n: number];
  const anyStep: fc.Arbitrary<Step> = fc.tuple(
    fc.nat(3),
    fc.constantFrom(...steps),
    fc.integer({ min: 1, max: 2 }),
  );

  it('loses and doubles nothing that three people with four devices do, in any order', async () => {
    let lastId = 100;
    const run = async (todo: readonly Step[]) => {
      const { all, ana, ben, second, cem, open, settle } = await createPeople();
      let place = await open();
      for (const one of [ana, ben, cem]) await one.join(place);
      const typed = new Map<string, string>();
      for (const [who, what, n] of todo) {
        const device = all[who];
        if (device === undefined) continue;
        const story = await device.find(n);
        const own = story?.annotations.filter((one) => !one.author && isActive(one))[0];
        if (what === 'highlight') {
          lastId += 1;
          await device.highlight(n, lastId);
          typed.set(`annotation-${lastId}`, device.name);
        } else if (what === 'delete' && own) {
          await device.library.deleteAnnotation(own.id, instantAt(9));
          typed.delete(own.id);
        } else if (what === 'edit' && own) {
          lastId += 1;
          const note = `${device.name} ${lastId}`;
          await device.library.editAnnotation(own.id, { note }, instantAt(10));
          typed.set(own.id, device.name);
        } else if (what === 'note' && story) {
          lastId += 1;
          await setNote(device, n, `${device.name} notes ${lastId}`);
        } else if (what === 'untag' && story) {
          const change = { removeTags: [device.tag] };
          await device.library.changeClips([story.clip.id], change, instantAt(9));
        } else if (what === 'leave') await device.leave();
        else if (what === 'join' && !device.isTaking()) await device.join(place);
        else if (what === 'end') {
          for (const one of all) await one.leave();
          place = await open();
        } else if (what === 'exchange') await device.exchange();
        else if (what === 'library') await device.exchangeLibrary();
      }
      await ben.exchangeLibrary();
      await second.exchangeLibrary();
      await ben.exchangeLibrary();
      for (const one of [ana, ben, cem]) if (!one.isTaking()) await one.join(place);
      await settle();
      for (const n of [1, 2]) {
        const [bens, seconds] = [await ben.find(n), await second.find(n)];
        for (const author of [undefined, 'Ana', 'Cem']) {
          const highlights = bens ? listHighlights(bens, author) : null;
          expect(seconds ? listHighlights(seconds, author) : null).toEqual(highlights);
        }
        for (const writer of [ana, ben, cem]) {
          const written = await writer.find(n);
          const { deletedAt, tags = [], receivedTags = [] } = written?.clip ?? {};
          // What they wrote on a page that others shared first is private.
          const isPrivate = receivedTags.includes(writer.tag.toLowerCase());
          const isShared = deletedAt === null && tags.includes(writer.tag) && !isPrivate;
          const highlights = written ? listHighlights(written) : [];
          for (const reader of all) {
            if (reader.name === writer.name) continue;
            const seen = await reader.find(n);
            const found = seen ? listHighlights(seen, writer.name) : [];
            expect(new Set(found).size).toBe(found.length);
            if (!isShared) continue;
            expect(found).toEqual(highlights);
            const notes = seen ? listNotes(seen, writer.name) : [];
            const isContributed = highlights.length > 0 || written?.clip.note !== '';
            if (isContributed) expect(notes).toEqual([written?.clip.note]);
          }
        }
      }
      for (const [id, name] of typed) {
        const stories = [...(await (name === 'Ana' ? ana : name === 'Cem' ? cem : ben).read())];
        const ids = stories.flatMap(([, one]) => one.annotations.filter(isActive).map((a) => a.id));
        expect(ids).toContain(id);
      }
      for (const one of all) {
        expect(await readCounters(one.database)).toEqual(await recount(one.database));
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 30 }), run), {
      numRuns: scaleRuns(48),
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleRuns } from '../runs';
import { Server } from '../sync/simulated-server';
import { expectValue, instantAt, makeAnnotation } from './samples';
import {
  clipStory,
  createPerson,
  exchangeAll,
  type Participant,
  readStory,
  share,
  takePart,
} from './sharing-people';

const toTag = ({ member }: Participant, below: string) => {
  const tag = member.name === 'Ana' ? 'team/energy' : `work/${member.name}`;
  return below === '' ? tag : `${tag}/${below}`;
};

/** The tags of a story below the shared one; null if it does not have that. */
async function listTags(person: Participant, n = 1): Promise<readonly string[] | null> {
  const { clip } = await readStory(person, n);
  const shared = toTag(person, '');
  const found = clip.tags.filter((tag) => `${tag}/`.startsWith(`${shared}/`));
  return found.length === 0 ? null : found.map((tag) => tag.slice(shared.length + 1)).toSorted();
}

async function retag(
  person: Participant,
  change: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
): Promise<void> {
  const { clip } = await readStory(person, 1);
  const toTags = (below: readonly string[] = []) => below.map((one) => toTag(person, one));
  const changes = { addTags: toTags(change.add), removeTags: toTags(change.remove) };
  expectValue(await person.library.changeClips([clip.id], changes, instantAt(9)));
}

async function highlight(person: Participant, id: number): Promise<void> {
  const { clip } = await readStory(person, 1);
  const place = { clipId: clip.id, versionId: clip.versionId };
  expectValue(await person.library.addAnnotation(makeAnnotation(id, place)));
}

describe('tags below a shared one', () => {
  it('reach members who have the clip, and are removed with the only one who gave them', async () => {
    const [ana, ben] = await share(new Server(), 'Ana', 'Ben');
    await clipStory(ana, 1, { tags: ['team/energy', 'mine'] });
    await exchangeAll([ana, ben]);
    await retag(ana, { add: ['grid', 'solar'] });
    await exchangeAll([ana, ben]);
    expect(await listTags(ben)).toEqual(['', 'grid', 'solar']);
    await retag(ben, { remove: ['solar'], add: ['own'] });
    await retag(ana, { remove: ['grid'], add: ['wind'] });
    await exchangeAll([ana, ben]);
    expect(await listTags(ben)).toEqual(['', 'own', 'wind']);
    expect(await listTags(ana)).toEqual(['', 'solar', 'wind']);
    await ben.expectRightCounts();
  });

  it('move with the clip to another one', async () => {
    const [ana, ben] = await share(new Server(), 'Ana', 'Ben');
    await clipStory(ana, 1, { tags: ['team/energy/grid'] });
    await exchangeAll([ana, ben]);
    await retag(ana, { remove: ['grid'], add: ['wind'] });
    await exchangeAll([ana, ben]);
    expect(await listTags(ben)).toEqual(['wind']);
  });

  it('stay where several members contribute', async () => {
    const [ana, ben, cem] = await share(new Server(), 'Ana', 'Ben', 'Cem');
    await clipStory(ana, 1, { tags: ['team/energy', 'team/energy/grid'] });
    await exchangeAll([ana, ben, cem]);
    await highlight(ben, 7);
    await exchangeAll([ana, ben, cem]);
    await retag(ana, { remove: ['grid'] });
    await exchangeAll([ana, ben, cem]);
    expect(await listTags(ana)).toEqual(['']);
    expect(await listTags(ben)).toEqual(['', 'grid']);
    expect(await listTags(cem)).toEqual(['', 'grid']);
  });

  it('do not come back to whoever removed the shared tag', async () => {
    const [ana, ben, cem] = await share(new Server(), 'Ana', 'Ben', 'Cem');
    await clipStory(ana, 1, { tags: ['team/energy'] });
    await exchangeAll([ana, ben, cem]);
    await retag(ben, { remove: [''] });
    await retag(ana, { add: ['grid'] });
    await highlight(cem, 7);
    await exchangeAll([ana, ben, cem]);
    expect(await listTags(ben)).toBe(null);
    expect(await listTags(cem)).toEqual(['', 'grid']);
  });

  type Step = readonly [
    who: number,
    what: 'add' | 'remove' | 'highlight' | 'exchange',
    nth: number,
  ];
  const anyStep: fc.Arbitrary<Step> = fc.tuple(
    fc.nat(2),
    fc.constantFrom('add', 'remove', 'highlight', 'exchange', 'exchange'),
    fc.nat(5),
  );

  it('never come back to a member who removed them, and settle', async () => {
    let lastId = 100;
    const run = async (steps: readonly Step[]) => {
      const people = await share(new Server(), 'Ana', 'Ben', 'Cem');
      const [ana] = people;
      await clipStory(ana, 1, { tags: ['team/energy'] });
      await exchangeAll(people);
      const removed = people.map(() => new Set<string>());
      for (const [who, what, nth] of steps) {
        const person = people[who];
        if (person === undefined) continue;
        lastId += 1;
        if (what === 'exchange') await person.exchange();
        else if (what === 'highlight') await highlight(person, lastId);
        // Each has a new name, so nobody gives again what another removed.
        else if (what === 'add') await retag(person, { add: [`tag ${lastId}`] });
        else {
          const below = ((await listTags(person)) ?? []).filter((tag) => tag !== '');
          const tag = below[nth % Math.max(1, below.length)];
          if (tag === undefined) continue;
          await retag(person, { remove: [tag] });
          removed[who]?.add(tag);
        }
      }
      await exchangeAll(people);
      const settled = await Promise.all(people.map((one) => listTags(one)));
      for (const [index, tags] of settled.entries()) {
        expect(tags).toContain('');
        expect(tags?.filter((tag) => removed[index]?.has(tag))).toEqual([]);
      }
      for (const person of people) {
        expect(await person.exchange()).toMatchObject({ received: 0, sent: 0 });
        await person.expectRightCounts();
      }
      expect(await Promise.all(people.map((one) => listTags(one)))).toEqual(settled);
    };
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 25 }), run), {
      numRuns: scaleRuns(100),
    });
  });
});

describe('corrections of a member', () => {
  const headline = async (person: Participant) =>
    [...(await person.read()).values()].map(({ clip }) => clip.summary.headline);
  const begin = async () => {
    const people = await share(new Server(), 'Ana', 'Ben');
    const [ana, ben] = people;
    await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
    await exchangeAll(people);
    const correct = async (person: Participant, fields: object) => {
      const [stored] = [...(await person.read()).values()];
      const at = instantAt(9);
      expectValue(await person.library.correctClip(stored?.clip.id ?? '', { fields }, at));
    };
    return { people, ana, ben, correct };
  };

  it('reach a clip that came from them, and so does their end', async () => {
    const { people, ana, ben, correct } = await begin();
    await correct(ana, { headline: { value: 'Corrected' }, authors: { value: ['Ines Marlow'] } });
    await exchangeAll(people);
    const { clip } = [...(await ben.read()).values()][0] ?? {};
    expect(clip?.summary).toMatchObject({ headline: 'Corrected', authors: ['Ines Marlow'] });
    await correct(ana, { headline: {} });
    await exchangeAll(people);
    expect(await headline(ben)).toEqual(['Story 1']);
    await ben.expectRightCounts();
  });

  it('leave alone what the user corrected, and a text of their own', async () => {
    const { people, ana, ben, correct } = await begin();
    await correct(ben, { headline: { value: 'As Ben has it' } });
    await correct(ana, { headline: { value: 'As Ana has it' }, section: { value: 'Quays' } });
    await exchangeAll(people);
    const [stored] = [...(await ben.read()).values()];
    expect(stored?.clip.summary.headline).toBe('As Ben has it');
    expect(stored?.clip.corrections?.fields.section?.value).toBe('Quays');

    await clipStory(ben, 2, {});
    await clipStory(ana, 2, { tags: ['team/energy'] });
    await exchangeAll(people);
    const at = instantAt(9);
    const fields = { headline: { value: 'Another' } };
    expectValue(await ana.library.correctClip('clip-2', { fields }, at));
    await exchangeAll(people);
    expect(await headline(ben)).toContain('Story 2');
  });
});

it('has the latest correction of all members, whatever arrives first', async () => {
  const anyCorrection = fc.tuple(
    fc.nat(2),
    fc.constantFrom('headline', 'section'),
    fc.constantFrom('A', 'B', null),
  );
  const run = async (
    todo: readonly (readonly [number, 'headline' | 'section', string | null])[],
    order: readonly number[],
  ) => {
    const server = new Server();
    const people = await share(server, 'Ana', 'Ben', 'Cem');
    const [ana, ben, cem] = people;
    await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
    await exchangeAll(people);
    for (const [index, person] of [ben, cem].entries()) await highlight(person, index + 7);
    await exchangeAll(people);
    const own = new Map<string, string>();
    const latest = new Map<string, string>();
    const getStory = async (person: Participant) => [...(await person.read()).values()][0]?.clip;
    for (const [minute, [who, field, value]] of todo.entries()) {
      const person = people[who];
      if (person === undefined) continue;
      const fields = { [field]: value === null ? {} : { value: `${value} ${minute}` } };
      const id = (await getStory(person))?.id ?? '';
      const at = instantAt(minute + 10);
      const [known] = own.get(`${who} ${field}`)?.split(' at ') ?? [];
      // Undoing nothing is no correction.
      if (value === null && (known === undefined || known === 'none')) continue;
      expectValue(await person.library.correctClip(id, { fields }, at));
      const decision = `${value === null ? 'none' : `${value} ${minute}`} at ${at}`;
      own.set(`${who} ${field}`, decision);
      latest.set(field, decision);
    }
    // Whoever is invited later receives theirs in another order.
    const dora = await takePart(await createPerson('Dora', 'energy'), server, ana.secret());
    for (const index of order) await people[index]?.exchange();
    await dora.exchange();
    await exchangeAll([...people, dora]);
    for (const [index, person] of [...people, dora].entries()) {
      const clip = await getStory(person);
      for (const field of ['headline', 'section'] as const) {
        const [expected = 'none'] =
          (own.get(`${index} ${field}`) ?? latest.get(field))?.split(' at ') ?? [];
        const original = field === 'headline' ? 'Story 1' : await getOriginalSection(person);
        expect(clip?.summary[field]).toBe(expected === 'none' ? original : expected);
      }
    }
  };
  const getOriginalSection = async (person: Participant) =>
    [...(await person.read()).values()][0]?.versions[0]?.article.section ?? null;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyCorrection, { minLength: 1, maxLength: 6 }),
      fc.shuffledSubarray([0, 1, 2]),
      run,
    ),
    { numRuns: scaleRuns(48) },
  );
});

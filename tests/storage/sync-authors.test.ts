import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../core/model';
import { scaleRuns } from '../runs';
import { Server } from '../sync/simulated-server';
import { anyStep } from './library-steps';
import { readCounters, readTables, recount } from './recount';
import { expectValue, instantAt, makeAnnotation, makeSaveRequest } from './samples';
import { createDevice, type Device } from './sync-devices';

const author = { id: 'ana', name: 'Ana Lima' };
const secretNote = 'Ana asks the clerk.';

/** What Ana highlighted on a story, as an import stores it. */
const makeTheirs = (n: number, change: Partial<Annotation> = {}) =>
  makeAnnotation(n, {
    id: `theirs-${n}`,
    ...{ author, colour: 'plum', note: secretNote, tags: ['ana/ferries'] },
    ...change,
  });

/** The annotations that are stored, deleted ones too. */
async function readAnnotations({ name }: Device): Promise<readonly Annotation[]> {
  return (await readTables(name))['annotations'] as Annotation[];
}

const readTheirs = async (device: Device) =>
  (await readAnnotations(device)).filter((one) => one.author !== undefined);

/** Counters are right. */
async function expectSound(device: Device): Promise<void> {
  const tables = await readTables(device.name);
  expect(await readCounters(device.name)).toEqual(await recount(device.name));
  const annotations = await readAnnotations(device);
  for (const { id, annotationCount } of tables['clips'] as {
    id: string;
    annotationCount: number;
  }[]) {
    const active = annotations.filter((one) => one.clipId === id && one.deletedAt === null);
    expect(annotationCount).toBe(active.length);
  }
}

describe('what somebody else highlighted', () => {
  it('reaches the user’s other device, and says whose it is', async () => {
    const server = new Server();
    const one = await createDevice(server);
    const other = await createDevice(server);
    expectValue(await one.library.saveClip(makeSaveRequest(1)));
    await one.exchange();
    await other.exchange();
    expectValue(await one.library.addAnnotation(makeTheirs(1)));
    expectValue(await other.library.editClip('clip-1', { note: 'Ask Mirre.' }, instantAt(5)));
    expectValue(await other.library.addAnnotation(makeAnnotation(1)));
    for (const device of [other, one, other, one]) await device.exchange();
    expect(await readTheirs(one)).toMatchObject([{ id: 'theirs-1', author, note: secretNote }]);
    expect(expectValue(await one.library.getClip('clip-1'))).toMatchObject({
      note: 'Ask Mirre.',
      annotationCount: 2,
    });
    expect(await other.read()).toEqual(await one.read());
    for (const device of [one, other]) await expectSound(device);
    expect(await one.exchange()).toMatchObject({ received: 0, sent: 0 });
  });

  it('stays hidden, also when another device changes the clip a month later', async () => {
    const server = new Server();
    const one = await createDevice(server);
    const other = await createDevice(server);
    expectValue(await one.library.saveClip(makeSaveRequest(1)));
    expectValue(await one.library.addAnnotation(makeTheirs(1)));
    expectValue(await one.library.deleteAnnotation('theirs-1', instantAt(5)));
    expectValue(await one.library.purgeBin(instantAt(60 * 24 * 60)));
    for (const device of [one, other]) await device.exchange();
    expectValue(await other.library.editClip('clip-1', { note: 'Ask Mirre.' }, instantAt(6)));
    for (const device of [other, one]) await device.exchange();
    expect(await readTheirs(one)).toMatchObject([{ id: 'theirs-1', deletedAt: instantAt(5) }]);
    expect(await other.read()).toEqual(await one.read());
    const restored = await one.library.restoreAnnotation('theirs-1', instantAt(7));
    expect(expectValue(restored)).toMatchObject({ note: secretNote, deletedAt: null });
  });

  it.each([
    ['clip-b', 'clip-a'],
    ['clip-a', 'clip-b'],
  ])(
    'moves to the clip that remains of a page that was saved as %s and %s',
    async (own, others) => {
      const server = new Server();
      const one = await createDevice(server);
      const other = await createDevice(server);
      for (const [device, clipId] of [
        [one, own],
        [other, others],
      ] as const) {
        const request = makeSaveRequest(7, { clipId, versionId: `version of ${clipId}` });
        expectValue(await device.library.saveClip(request));
      }
      const place = { clipId: own, versionId: `version of ${own}` };
      expectValue(await one.library.addAnnotation(makeTheirs(7, place)));
      for (const device of [one, other, one, other]) await device.exchange();
      expect(await readTheirs(one)).toMatchObject([
        { clipId: 'clip-a', versionId: 'version of clip-a', author, note: secretNote },
      ]);
      expect(expectValue(await one.library.getClip('clip-a')).annotationCount).toBe(1);
      expect(expectValue(await one.library.find('clerk', 'best')).numbers).toHaveLength(1);
      for (const device of [one, other]) await expectSound(device);
    },
  );

  it('stays as it is, on both devices, after any changes of them', async () => {
    // A clip that was purged, and saved again, has none.
    const anyChange = anyStep.filter(
      ({ description }) => !/^(import|drop|purge|empty)/.test(description),
    );
    const anyTurn = fc.tuple(
      fc.nat({ max: 1 }),
      fc.oneof(
        { weight: 4, arbitrary: anyChange },
        { weight: 1, arbitrary: fc.constant('exchange' as const) },
        { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyTurn, { maxLength: 20 }), async (turns) => {
        const server = new Server();
        const devices = [await createDevice(server), await createDevice(server)] as const;
        const added = new Map<string, Annotation>();
        for (const [minute, [index, step]] of turns.entries()) {
          const device = devices[index] ?? devices[0];
          if (step === 'exchange') await device.exchange();
          else if (typeof step === 'number') {
            const theirs = makeTheirs(step, { id: `theirs-${step}-${minute}` });
            const stored = await device.library.addAnnotation(theirs);
            if (stored.ok) added.set(stored.value.id, stored.value);
          } else await step.run(device.library, minute + 10);
        }
        for (let round = 0; round < 3; round++) {
          for (const device of devices) await device.exchange();
        }
        for (const device of devices) {
          await expectSound(device);
          const words = ({ id, clipId, note, colour, tags, deletedAt }: Annotation) => ({
            ...{ id, clipId, author, note, colour, tags, deletedAt },
          });
          const expected = [...added.values()].map(words);
          const theirs = (await readTheirs(device)).map(words);
          const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
          expect(theirs.toSorted(byId)).toEqual(expected.toSorted(byId));
        }
      }),
      { numRuns: scaleRuns(60) },
    );
  });
});

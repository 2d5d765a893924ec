import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../storage';
import { scaleRuns } from '../runs';
import { createLibrary, expectValue, instantAt, makeAnnotation, makeSaveRequest } from './samples';

/** The expected contents of a library. The expected counters are computed from it. */
interface Model {
  readonly clips: Map<string, { tags: readonly string[]; isActive: boolean }>;
  readonly annotations: Map<string, { clipId: string; tags: readonly string[]; isActive: boolean }>;
}

type Step = (
  library: Library,
  model: Model,
  minute: number,
) => Promise<{ ok: boolean; shouldSucceed: boolean }>;

const anyClipNumber = fc.integer({ min: 1, max: 3 });
const anyAnnotationId = fc.constantFrom('a', 'b', 'c', 'd');
const anyTags = fc.uniqueArray(fc.constantFrom('x', 'y', 'z/w'), { maxLength: 3 });

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** Names a step, to make a failing sequence readable. */
function nameStep(name: string, step: Step): Step & { toString(): string } {
  return Object.assign(step.bind(null), { toString: () => name, [fc.toStringMethod]: () => name });
}

const anySave = fc.tuple(anyClipNumber, anyTags).map(([n, tags]) =>
  nameStep(`save ${n} ${tags}`, async (library, model, minute) => {
    const { ok } = await library.saveClip(makeSaveRequest(n, { tags, now: instantAt(minute) }));
    const old = model.clips.get(`clip-${n}`);
    model.clips.set(`clip-${n}`, { tags: union(old?.tags ?? [], tags), isActive: true });
    return { ok, shouldSucceed: true };
  }),
);

const anyClipEdit = fc.tuple(anyClipNumber, anyTags).map(([n, tags]) =>
  nameStep(`edit clip ${n} ${tags}`, async (library, model, minute) => {
    const { ok } = await library.editClip(`clip-${n}`, { tags }, instantAt(minute));
    const clip = model.clips.get(`clip-${n}`);
    if (clip?.isActive) clip.tags = tags;
    return { ok, shouldSucceed: clip?.isActive ?? false };
  }),
);

const anyClipDeletion = fc.tuple(anyClipNumber, fc.boolean()).map(([n, isActive]) =>
  nameStep(`${isActive ? 'restore' : 'delete'} clip ${n}`, async (library, model, minute) => {
    const change = isActive ? library.restoreClip : library.deleteClip;
    const { ok } = await change(`clip-${n}`, instantAt(minute));
    const clip = model.clips.get(`clip-${n}`);
    if (clip) clip.isActive = isActive;
    return { ok, shouldSucceed: clip !== undefined };
  }),
);

const anyNewAnnotation = fc.tuple(anyAnnotationId, anyClipNumber, anyTags).map(([id, n, tags]) =>
  nameStep(`annotate ${id} on ${n} ${tags}`, async (library, model) => {
    const { ok } = await library.addAnnotation(makeAnnotation(n, { id, tags }));
    const isActive = model.clips.get(`clip-${n}`)?.isActive ?? false;
    if (isActive && !model.annotations.has(id)) {
      model.annotations.set(id, { clipId: `clip-${n}`, tags, isActive: true });
    }
    return { ok, shouldSucceed: isActive };
  }),
);

const anyAnnotationEdit = fc.tuple(anyAnnotationId, anyTags).map(([id, tags]) =>
  nameStep(`edit annotation ${id} ${tags}`, async (library, model, minute) => {
    const { ok } = await library.editAnnotation(id, { tags }, instantAt(minute));
    const annotation = model.annotations.get(id);
    const isActive = (annotation?.isActive && isClipActive(model, annotation.clipId)) ?? false;
    if (annotation && isActive) annotation.tags = tags;
    return { ok, shouldSucceed: isActive };
  }),
);

const anyAnnotationDeletion = fc.tuple(anyAnnotationId, fc.boolean()).map(([id, isActive]) =>
  nameStep(
    `${isActive ? 'restore' : 'delete'} annotation ${id}`,
    async (library, model, minute) => {
      const change = isActive ? library.restoreAnnotation : library.deleteAnnotation;
      const { ok } = await change(id, instantAt(minute));
      const annotation = model.annotations.get(id);
      const shouldSucceed = annotation !== undefined && isClipActive(model, annotation.clipId);
      if (shouldSucceed) annotation.isActive = isActive;
      return { ok, shouldSucceed };
    },
  ),
);

function isClipActive(model: Model, clipId: string): boolean {
  return model.clips.get(clipId)?.isActive ?? false;
}

function listActive(model: Model, clipId: string) {
  if (!isClipActive(model, clipId)) return [];
  return [...model.annotations].filter(([, a]) => a.clipId === clipId && a.isActive);
}

/** Reads the library's contents in the shape of `toExpected`. */
async function readContents(library: Library) {
  const clips = expectValue(await library.listClips(99));
  const annotations = await Promise.all(
    [1, 2, 3].map((n) => library.listAnnotations(`clip-${n}`).then(expectValue)),
  );
  return {
    clips: Object.fromEntries(
      clips.map(({ id, tags, annotationCount }) => [id, { tags, annotationCount }]),
    ),
    annotations: Object.fromEntries(annotations.flat().map(({ id, tags }) => [id, tags])),
    uses: Object.fromEntries(
      expectValue(await library.completeTags('', 99)).map(({ key, uses }) => [key, uses]),
    ),
  };
}

function toExpected(model: Model): Awaited<ReturnType<typeof readContents>> {
  const clips = [...model.clips].filter(([, { isActive }]) => isActive);
  const annotations = clips.flatMap(([id]) => listActive(model, id));
  const uses: Record<string, number> = {};
  for (const [, { tags }] of [...clips, ...annotations]) {
    for (const tag of tags) uses[tag] = (uses[tag] ?? 0) + 1;
  }
  return {
    clips: Object.fromEntries(
      clips.map(([id, { tags }]) => [id, { tags, annotationCount: listActive(model, id).length }]),
    ),
    annotations: Object.fromEntries(annotations.map(([id, { tags }]) => [id, tags])),
    uses,
  };
}

describe('the counters of a library', () => {
  it('match its contents after any sequence of changes', async () => {
    const step = fc.oneof(
      anySave,
      anyClipEdit,
      anyClipDeletion,
      { arbitrary: anyNewAnnotation, weight: 2 },
      anyAnnotationEdit,
      anyAnnotationDeletion,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const library = createLibrary();
        const model: Model = { clips: new Map(), annotations: new Map() };
        for (const [minute, runStep] of steps.entries()) {
          const { ok, shouldSucceed } = await runStep(library, model, minute);
          expect(ok).toBe(shouldSucceed);
          expect(await readContents(library)).toEqual(toExpected(model));
        }
        library.close();
      }),
      { numRuns: scaleRuns(60) },
    );
  }, 60_000);
});

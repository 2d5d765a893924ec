import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../storage';
import { anAnnotation, aRequest, at, expectValue, freshLibrary } from './samples';

/** What a library should hold, without any counter: those are worked out from it. */
interface Model {
  readonly clips: Map<string, { tags: readonly string[]; stands: boolean }>;
  readonly annotations: Map<string, { clipId: string; tags: readonly string[]; stands: boolean }>;
}

type Step = (
  library: Library,
  model: Model,
  minute: number,
) => Promise<{ ok: boolean; due: boolean }>;

const clipNumber = fc.integer({ min: 1, max: 3 });
const annotationId = fc.constantFrom('a', 'b', 'c', 'd');
const someTags = fc.uniqueArray(fc.constantFrom('x', 'y', 'z/w'), { maxLength: 3 });

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** A step with its name, so that a failing sequence can be read. */
function named(name: string, step: Step): Step & { toString(): string } {
  return Object.assign(step.bind(null), { toString: () => name, [fc.toStringMethod]: () => name });
}

const save = fc.tuple(clipNumber, someTags).map(([n, tags]) =>
  named(`save ${n} ${tags}`, async (library, model, minute) => {
    const { ok } = await library.saveClip(aRequest(n, { tags, now: at(minute) }));
    const old = model.clips.get(`clip-${n}`);
    model.clips.set(`clip-${n}`, { tags: union(old?.tags ?? [], tags), stands: true });
    return { ok, due: true };
  }),
);

const editClip = fc.tuple(clipNumber, someTags).map(([n, tags]) =>
  named(`edit clip ${n} ${tags}`, async (library, model, minute) => {
    const { ok } = await library.editClip(`clip-${n}`, { tags }, at(minute));
    const clip = model.clips.get(`clip-${n}`);
    if (clip?.stands) clip.tags = tags;
    return { ok, due: clip?.stands ?? false };
  }),
);

const standClip = fc.tuple(clipNumber, fc.boolean()).map(([n, stands]) =>
  named(`${stands ? 'restore' : 'delete'} clip ${n}`, async (library, model, minute) => {
    const change = stands ? library.restoreClip : library.deleteClip;
    const { ok } = await change(`clip-${n}`, at(minute));
    const clip = model.clips.get(`clip-${n}`);
    if (clip) clip.stands = stands;
    return { ok, due: clip !== undefined };
  }),
);

const annotate = fc.tuple(annotationId, clipNumber, someTags).map(([id, n, tags]) =>
  named(`annotate ${id} on ${n} ${tags}`, async (library, model) => {
    const { ok } = await library.addAnnotation(anAnnotation(n, { id, tags }));
    const stands = model.clips.get(`clip-${n}`)?.stands ?? false;
    if (stands && !model.annotations.has(id)) {
      model.annotations.set(id, { clipId: `clip-${n}`, tags, stands: true });
    }
    return { ok, due: stands };
  }),
);

const editAnnotation = fc.tuple(annotationId, someTags).map(([id, tags]) =>
  named(`edit annotation ${id} ${tags}`, async (library, model, minute) => {
    const { ok } = await library.editAnnotation(id, { tags }, at(minute));
    const annotation = model.annotations.get(id);
    const stands = (annotation?.stands && standsClip(model, annotation.clipId)) ?? false;
    if (annotation && stands) annotation.tags = tags;
    return { ok, due: stands };
  }),
);

const standAnnotation = fc.tuple(annotationId, fc.boolean()).map(([id, stands]) =>
  named(`${stands ? 'restore' : 'delete'} annotation ${id}`, async (library, model, minute) => {
    const change = stands ? library.restoreAnnotation : library.deleteAnnotation;
    const { ok } = await change(id, at(minute));
    const annotation = model.annotations.get(id);
    const due = annotation !== undefined && standsClip(model, annotation.clipId);
    if (due) annotation.stands = stands;
    return { ok, due };
  }),
);

function standsClip(model: Model, clipId: string): boolean {
  return model.clips.get(clipId)?.stands ?? false;
}

function standingOn(model: Model, clipId: string) {
  if (!standsClip(model, clipId)) return [];
  return [...model.annotations].filter(([, a]) => a.clipId === clipId && a.stands);
}

/** What the library shows, in the shape of `shouldShow`. */
async function shows(library: Library) {
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

function shouldShow(model: Model): Awaited<ReturnType<typeof shows>> {
  const clips = [...model.clips].filter(([, { stands }]) => stands);
  const annotations = clips.flatMap(([id]) => standingOn(model, id));
  const uses: Record<string, number> = {};
  for (const [, { tags }] of [...clips, ...annotations]) {
    for (const tag of tags) uses[tag] = (uses[tag] ?? 0) + 1;
  }
  return {
    clips: Object.fromEntries(
      clips.map(([id, { tags }]) => [id, { tags, annotationCount: standingOn(model, id).length }]),
    ),
    annotations: Object.fromEntries(annotations.map(([id, { tags }]) => [id, tags])),
    uses,
  };
}

describe('the counters of a library', () => {
  it('agree with what stands in it after any changes', async () => {
    const step = fc.oneof(
      save,
      editClip,
      standClip,
      { arbitrary: annotate, weight: 2 },
      editAnnotation,
      standAnnotation,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const library = freshLibrary();
        const model: Model = { clips: new Map(), annotations: new Map() };
        for (const [minute, take] of steps.entries()) {
          const { ok, due } = await take(library, model, minute);
          expect(ok).toBe(due);
          expect(await shows(library)).toEqual(shouldShow(model));
        }
        library.close();
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

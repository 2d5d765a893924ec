import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { scaleRuns } from '../runs';
import { aMark, anItem, bring, everything, kinds, url } from './import-samples';
import { readTables } from './recount';
import { bodyOf, freshName, makeSaveRequest } from './samples';

describe('importing', () => {
  it('twice changes nothing the second time, whatever is stored', async () => {
    const story = fc.integer({ min: 1, max: 3 });
    const item = fc.record({
      n: story,
      tags: fc.uniqueArray(fc.constantFrom('x', 'X', 'y/z'), { maxLength: 2 }),
      note: fc.constantFrom('', 'A', 'B'),
      isRead: fc.constantFrom(true, false, null),
      text: fc.constantFrom(null, 'The last boat.', 'Another boat.'),
      marks: fc.array(fc.constantFrom('boat', 'last', 'none'), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(story, { maxLength: 2 }),
        fc.array(item, { minLength: 1, maxLength: 5 }),
        async (kept, items) => {
          const name = freshName();
          const library = openLibrary(name);
          for (const n of kept) await library.saveClip(makeSaveRequest(n));
          const made = items.map(({ n, tags, note, isRead, text, marks }) =>
            anItem({
              url: url.replace('1', String(n)),
              tags,
              note,
              isRead,
              body: text === null ? null : bodyOf(text),
              annotations: marks.map((exact) => aMark(exact)),
            }),
          );
          await bring(library, made, 5);
          // A link may get its text after its highlights in the same batch. Now all are located.
          await bring(library, made, 6);
          const before = await readTables(name);
          expect(new Set(kinds(await bring(library, made, 7)))).toEqual(new Set(['unchanged']));
          expect(await readTables(name)).toEqual(before);
          for (const whole of await everything(library)) {
            const ids = whole.versions.map(({ id }) => id);
            for (const part of [whole.clip, ...whole.annotations])
              expect(ids).toContain(part.versionId);
            expect(whole.clip.annotationCount).toBe(whole.annotations.length);
          }
        },
      ),
      { numRuns: scaleRuns(60) },
    );
  }, 120_000);
});

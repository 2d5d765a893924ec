import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { scaleRuns } from '../runs';
import {
  getKinds,
  importItems,
  makeImportedHighlight,
  makeImportedItem,
  readWholeClips,
  storyUrl,
} from './import-samples';
import { readTables } from './recount';
import { createDatabaseName, makeBody, makeSaveRequest } from './samples';

describe('importing a file again', () => {
  it('changes nothing, whatever is stored', async () => {
    const anyStory = fc.integer({ min: 1, max: 3 });
    const anyImportedItem = fc.record({
      n: anyStory,
      tags: fc.uniqueArray(fc.constantFrom('x', 'X', 'y/z'), { maxLength: 2 }),
      note: fc.constantFrom('', 'A', 'B'),
      isRead: fc.constantFrom(true, false, null),
      text: fc.constantFrom(null, 'The last boat.', 'Another boat.'),
      marks: fc.array(fc.constantFrom('boat', 'last', 'none'), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStory, { maxLength: 2 }),
        fc.array(anyImportedItem, { minLength: 1, maxLength: 5 }),
        async (savedStories, drawn) => {
          const name = createDatabaseName();
          const library = openLibrary(name);
          for (const n of savedStories) await library.saveClip(makeSaveRequest(n));
          const items = drawn.map(({ n, tags, note, isRead, text, marks }) =>
            makeImportedItem({
              url: storyUrl.replace('1', String(n)),
              tags,
              note,
              isRead,
              body: text === null ? null : makeBody(text),
              annotations: marks.map((exact) => makeImportedHighlight(exact)),
            }),
          );
          await importItems(library, items, 5);
          // In the first import, a link may get its text after its highlights. The second locates them.
          await importItems(library, items, 6);
          const before = await readTables(name);
          expect(new Set(getKinds(await importItems(library, items, 7)))).toEqual(
            new Set(['unchanged']),
          );
          expect(await readTables(name)).toEqual(before);
          for (const whole of await readWholeClips(library)) {
            const ids = whole.versions.map(({ id }) => id);
            for (const record of [whole.clip, ...whole.annotations])
              expect(ids).toContain(record.versionId);
            expect(whole.clip.annotationCount).toBe(whole.annotations.length);
          }
        },
      ),
      { numRuns: scaleRuns(60) },
    );
  }, 120_000);
});

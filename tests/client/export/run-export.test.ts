import * as v from 'valibot';
import { expect, it } from 'vitest';
import { runExport } from '../../../client/export/run-export';
import { type ExportFormatChoice, exportMemorySchema, fromJson } from '../../../core/export';
import type { Instant } from '../../../core/model';
import type { Library } from '../../../storage';
import {
  anAnnotation,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from '../../storage/samples';
import { memoryFolder } from './memory-folder';

const { choice } = v.parse(exportMemorySchema, null);

/** Exports the whole library, either everything or what is new since a time. */
async function write(library: Library, format: ExportFormatChoice, since: Instant | null = null) {
  const disk = new Map<string, string>();
  const task = {
    ...{
      which: null,
      title: 'Pressmark',
      day: instantAt(0),
      templates: [],
      now: instantAt(900),
      since,
    },
    ...{ choice: { ...choice, format, to: 'folder' as const }, folder: memoryFolder(disk) },
    onText() {},
  };
  const never = new AbortController().signal;
  // Nothing is saved or printed, so no page is needed.
  const page = null as unknown as Document;
  expectValue(await runExport(page, library, task, never, () => {}));
  return [...disk.values()].join('');
}

it('exports old clips and highlights that were imported since the last export as new', async () => {
  const [library, other] = [freshLibrary(), freshLibrary()];
  await library.saveClip(makeSaveRequest(1));
  await library.saveClip(makeSaveRequest(2));
  for (const n of [2, 3]) {
    await other.saveClip(makeSaveRequest(n));
    await other.addAnnotation(anAnnotation(n, { id: `mark-${n}`, note: `Note ${n}` }));
  }
  const file = fromJson(await write(other, 'json'));
  const last = instantAt(500);
  expect(await write(library, 'ris', last)).not.toContain('TY  -');
  await library.importClips(expectValue(file).clips, 'merge', false, instantAt(501));
  const news = fromJson(await write(library, 'json', last));
  expect(expectValue(news).clips.map(({ clip }) => clip.id)).toEqual(['clip-3', 'clip-2']);
  const notes = await write(library, 'annotations-csv', last);
  expect(notes.match(/Note \d/g)).toEqual(['Note 3', 'Note 2']);
});

it('exports once, next time, what was imported or saved during an export', async () => {
  let time = 150;
  const [library, other] = [freshLibrary({ clock: () => instantAt(time) }), freshLibrary()];
  for (let n = 1; n <= 25; n++) await library.saveClip(makeSaveRequest(n));
  for (const n of [31, 32, 33]) await other.saveClip(makeSaveRequest(n));
  const file = expectValue(fromJson(await write(other, 'json'))).clips;
  // The import was started before the export and runs during it.
  await library.openImport('run', 'add', false);
  const takeIn = (n: number) => library.importBatch('run', n, file.slice(n, n + 1), instantAt(100));
  expectValue(await takeIn(0));
  const begun = instantAt(200);
  const written = await write(
    {
      ...library,
      async *eachWholeClip(which) {
        let read = 0;
        for await (const whole of library.eachWholeClip(which)) {
          yield whole;
          time = 200 + ++read;
          if (read === 1) expectValue(await takeIn(1));
          if (read === 2)
            expectValue(await library.saveClip(makeSaveRequest(40, { now: instantAt(time) })));
          if (read === 25) expectValue(await takeIn(2));
        }
      },
    },
    'json',
  );
  const idsIn = (text: string) => expectValue(fromJson(text)).clips.map(({ clip }) => clip.id);
  expect(new Set(idsIn(written)).size).toBe(idsIn(written).length);
  expect(idsIn(written)).toContain('clip-33');
  const news = idsIn(await write(library, 'json', begun));
  expect(news.toSorted()).toEqual(['clip-31', 'clip-32', 'clip-40']);
});

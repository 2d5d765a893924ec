import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Folder } from '../../../client/export/export-folder';
import { runExport } from '../../../client/export/run-export';
import { type ExportFormatChoice, exportMemorySchema, fromJson } from '../../../core/export';
import { type Instant, maxPrintedClips } from '../../../core/model';
import type { Library } from '../../../storage';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeSaveRequest,
} from '../../storage/samples';
import { createMemoryFolder } from './memory-folder';

const { choice } = v.parse(exportMemorySchema, null);

/** Exports the whole library, or only what is new since a time. Returns the text of all files. */
async function exportLibrary(
  library: Library,
  format: ExportFormatChoice,
  since: Instant | null = null,
) {
  const disk = new Map<string, string>();
  expectValue(await runInto(createMemoryFolder(disk), library, format, since));
  return [...disk.values()].join('');
}

function runInto(
  folder: Folder,
  library: Library,
  format: ExportFormatChoice,
  since: Instant | null = null,
) {
  const task = {
    ...{
      which: null,
      title: 'Pressmark',
      day: instantAt(0),
      templates: [],
      now: instantAt(900),
      since,
    },
    ...{ choice: { ...choice, format, to: 'folder' as const }, folder },
    onText() {},
  };
  const neverAborted = new AbortController().signal;
  // Nothing is saved or printed, so no page is needed.
  const page = null as unknown as Document;
  return runExport(page, library, task, neverAborted, () => {});
}

it.each(['NotFoundError', 'NotAllowedError'])('names the folder on a %s', async (name) => {
  const library = createLibrary();
  await library.saveClip(makeSaveRequest(1));
  const folder = createMemoryFolder(new Map());
  folder.getFileHandle = async () => Promise.reject(new DOMException('no', name));
  const result = await runInto(folder, library, 'json');
  expect(result).toEqual({
    ok: false,
    failure: { code: 'export-folder', detail: { kind: 'folder', name: 'Vault' } },
  });
});

it('quotes the browser on any other disk error', async () => {
  const library = createLibrary();
  await library.saveClip(makeSaveRequest(1));
  const folder = createMemoryFolder(new Map());
  const error = new DOMException('The disk is full.', 'QuotaExceededError');
  folder.getFileHandle = async (_, options) =>
    Promise.reject(options?.create ? error : new DOMException('none', 'NotFoundError'));
  expect(await runInto(folder, library, 'json')).toMatchObject({
    failure: { code: 'export-failed', detail: { kind: 'browser', message: 'The disk is full.' } },
  });
});

it('prints no more clips than fit on one page', async () => {
  const library = createLibrary();
  for (let n = 1; n <= maxPrintedClips + 1; n++) await library.saveClip(makeSaveRequest(n));
  const result = await runInto(createMemoryFolder(new Map()), library, 'pdf');
  expect(result).toEqual({ ok: false, failure: { code: 'too-many-to-print', detail: null } });
});

it('exports clips and highlights as new if they were imported since the last export', async () => {
  const [library, other] = [createLibrary(), createLibrary()];
  await library.saveClip(makeSaveRequest(1));
  await library.saveClip(makeSaveRequest(2));
  for (const n of [2, 3]) {
    await other.saveClip(makeSaveRequest(n));
    await other.addAnnotation(makeAnnotation(n, { id: `mark-${n}`, note: `Note ${n}` }));
  }
  const file = fromJson(await exportLibrary(other, 'json'));
  const lastExport = instantAt(500);
  expect(await exportLibrary(library, 'ris', lastExport)).not.toContain('TY  -');
  await library.importClips(expectValue(file).clips, 'merge', false, instantAt(501));
  const newClips = fromJson(await exportLibrary(library, 'json', lastExport));
  expect(expectValue(newClips).clips.map(({ clip }) => clip.id)).toEqual(['clip-3', 'clip-2']);
  const notes = await exportLibrary(library, 'annotations-csv', lastExport);
  expect(notes.match(/Note \d/g)).toEqual(['Note 3', 'Note 2']);
});

it('exports clips that were imported or saved during an export the next time, and none twice', async () => {
  let time = 150;
  const [library, other] = [createLibrary({ clock: () => instantAt(time) }), createLibrary()];
  for (let n = 1; n <= 25; n++) await library.saveClip(makeSaveRequest(n));
  for (const n of [31, 32, 33]) await other.saveClip(makeSaveRequest(n));
  const file = expectValue(fromJson(await exportLibrary(other, 'json'))).clips;
  // The import was started before the export and runs during it.
  await library.openImport('run', 'add', false);
  const importClip = (n: number) =>
    library.importBatch('run', n, file.slice(n, n + 1), instantAt(100));
  expectValue(await importClip(0));
  const startedAt = instantAt(200);
  const exported = await exportLibrary(
    {
      ...library,
      async *eachWholeClip(which) {
        let readCount = 0;
        for await (const clip of library.eachWholeClip(which)) {
          yield clip;
          time = 200 + ++readCount;
          if (readCount === 1) expectValue(await importClip(1));
          if (readCount === 2)
            expectValue(await library.saveClip(makeSaveRequest(40, { now: instantAt(time) })));
          if (readCount === 25) expectValue(await importClip(2));
        }
      },
    },
    'json',
  );
  const readClipIds = (text: string) =>
    expectValue(fromJson(text)).clips.map(({ clip }) => clip.id);
  expect(new Set(readClipIds(exported)).size).toBe(readClipIds(exported).length);
  expect(readClipIds(exported)).toContain('clip-33');
  const newClips = readClipIds(await exportLibrary(library, 'json', startedAt));
  expect(newClips.toSorted()).toEqual(['clip-31', 'clip-32', 'clip-40']);
});

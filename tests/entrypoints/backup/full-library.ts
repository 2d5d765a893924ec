import { openBackupSource } from '../../../client/export/backup-source';
import { writeBackup } from '../../../core/backup';
import { defaultSettings, localPreferencePrefix } from '../../../core/model';
import type { ImportRun } from '../../../entrypoints/library/import/import-context';
import { samplePictures } from '../../../scripts/check-formats/sample-pictures';
import { type Library, openLibrary } from '../../../storage';
import { readTables, type Tables } from '../../storage/recount';
import {
  createDatabaseName,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from '../../storage/samples';
import { importFile } from '../import/import-file';

const neverAborted = new AbortController().signal;

/** Writes a backup of the whole library. */
export async function backup(library: Library): Promise<Uint8Array> {
  const extent = { which: null, since: null, signal: neverAborted, onClip() {} };
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(await openBackupSource(library, extent), instantAt(900))) {
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

/** Restores a backup. Replaces the library unless `change` says otherwise. */
export function restore(library: Library, bytes: Uint8Array, change: Partial<ImportRun> = {}) {
  return importFile(library, bytes, { mode: 'replace', now: instantAt(1000), ...change });
}

/**
 * Reads the tables of a library, except what a backup does not contain: clip numbers, import
 * times, derived data (search index, near-duplicates), the times of settings, counters of zero,
 * and preferences of one browser.
 */
export async function readContents(
  name: string,
): Promise<Tables & { readonly clips: readonly unknown[] }> {
  const rows = await readTables(name);
  const isPortable = ({ key }: { key: string }) =>
    !key.startsWith(`preference:${localPreferencePrefix}`);
  const omitFields = (table: string, ...fields: readonly string[]) =>
    (rows[table] ?? []).map((row) => ({
      ...(row as object),
      ...Object.fromEntries(fields.map((field) => [field, undefined])),
    }));
  const { clips, searchSegments, searchDeltas, searchHead, kinSketches, ...tables } = rows;
  const presentIds = new Set(
    [...(clips ?? []), ...(tables['versions'] ?? []), ...(tables['annotations'] ?? [])].map(getId),
  );
  return {
    ...tables,
    // The random steps reuse purged ids. Real ids are never reused.
    tombstones: (tables['tombstones'] ?? []).filter((row) => !presentIds.has(getId(row))),
    clips: omitFields('clips', 'number', 'arrivedAt'),
    annotations: omitFields('annotations', 'arrivedAt'),
    settings: (omitFields('settings', 'updatedAt') as unknown as { key: string }[]).filter(
      isPortable,
    ),
    counters: (rows['counters'] as { key: string; count: number }[]).filter(
      ({ key, count }) => count !== 0 && key !== 'number' && key !== 'kin',
    ),
  };
}

export const getId = (row: unknown) => (row as { readonly id: string }).id;

const makeFigure = (url: string) => ({
  type: 'figure' as const,
  children: [{ type: 'image' as const, url, alt: '' }] as const,
  credit: null,
});

/** Makes a library with at least one record of every kind. */
export async function makeFullLibrary(): Promise<{ library: Library; name: string }> {
  const name = createDatabaseName();
  const library = openLibrary(name);
  const [firstImage, secondImage] = samplePictures;
  const makeIllustratedBody = (url: string, ...texts: readonly string[]) => {
    const body = makeBody(...texts);
    return { ...body, children: [...body.children, makeFigure(url)] };
  };
  const request = makeSaveRequest(1, { tags: ['Sea/boats'], note: 'Ask *Ida*.' });
  const first = {
    ...request.article,
    body: makeIllustratedBody(firstImage?.url ?? '', 'The first text.'),
  };
  await library.saveClip({ ...request, article: first });
  const avifUrl = 'https://images.haldencourier.example/ferry.avif';
  const later = makeArticle({ body: makeIllustratedBody(avifUrl, 'Another text of it.') });
  await library.saveVersion('clip-1', 'version-1b', later, instantAt(20));
  const second = makeSaveRequest(2, { tags: ['Lost'] });
  const body = makeIllustratedBody(secondImage?.url ?? '', 'In the bin.');
  await library.saveClip({ ...second, article: { ...second.article, body } });
  for (const n of [3, 4, 5]) {
    const { article, ...rest } = makeSaveRequest(n, { tags: n === 5 ? ['gone'] : [] });
    const url = `https://images.haldencourier.example/${n}.jpg`;
    await library.saveClip({
      ...rest,
      article: { ...article, body: makeBody(url, `Story ${n}.`) },
    });
  }
  for (const { url, bytes } of samplePictures) {
    await library.saveImage(url, 'image/png', bytes, instantAt(21));
  }
  await library.saveImage(avifUrl, 'image/avif', Uint8Array.of(1, 2, 3, 250), instantAt(22));
  await library.missImage('https://images.haldencourier.example/3.jpg', 'status 404', true);
  await library.missImage('https://images.haldencourier.example/4.jpg', 'timeout', false);
  await library.addAnnotation(makeAnnotation(1, { note: 'Which?', tags: ['dates'] }));
  await library.addAnnotation(makeAnnotation(1, { id: 'deleted', tags: ['Lost'], colour: 'plum' }));
  await library.deleteAnnotation('deleted', instantAt(23));
  await library.changeClips(
    ['clip-1', 'clip-3'],
    { isRead: true, isFavourite: true },
    instantAt(24),
  );
  await library.changeClips(['clip-3'], { isArchived: true }, instantAt(25));
  await library.saveReadingPlace('clip-1', { versionId: 'version-1b', offset: 7 });
  const pageValues = [
    { name: 'schema:author[*].name', value: '["Ida","Jo"]' },
    { name: 'selector:h1[', value: null },
  ];
  await library.savePageValues('clip-1', pageValues, instantAt(25));
  await library.recolourTag('sea/boats', 'rose', instantAt(26));
  await library.recolourTag('lost', 'leaf', instantAt(26));
  await library.deleteClip('clip-2', instantAt(27));
  await library.deleteClip('clip-5', instantAt(27));
  await library.purgeClips(['clip-5'], instantAt(28));
  const search = {
    id: 's',
    name: 'Sea',
    question: 'tag:sea',
    createdAt: instantAt(1),
    updatedAt: instantAt(1),
  };
  await library.saveSearch({ ...search, deletedAt: null });
  await library.saveSearch({ ...search, id: 't', deletedAt: null });
  await library.deleteSearch('t', instantAt(29));
  const { reader, images } = defaultSettings;
  // With this limit, no image is fetched.
  const settings = { ...defaultSettings, reader: { ...reader, size: 6 } };
  const strict = { ...images, keep: false, mostBytesEach: 1, mostBytesInAll: 1 };
  await library.saveSettings({ ...settings, images: strict }, instantAt(30));
  await library.savePreference(
    'export',
    { choice: { format: 'ris' }, templates: [] },
    instantAt(31),
  );
  await library.savePreference(`${localPreferencePrefix}backup`, { files: [] }, instantAt(31));
  await library.saveDraft({ key: 'd', tags: ['x'], note: 'Half a', updatedAt: instantAt(32) });
  return { library, name };
}

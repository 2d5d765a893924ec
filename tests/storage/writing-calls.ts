import { type Body, defaultSettings, type Result, type StoredClip } from '../../core/model';
import type { LibraryMethods } from '../../core/rpc';
import type { Share } from '../../core/sync';
import { type Library, openLibrary, openSyncLibrary } from '../../storage';
import type { BatchedMethods } from '../../storage/changes/batched';
import { makeWholeClip } from '../journeys/make-whole-clip';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';
import { openLocal } from './sync-devices';
import { ferryUrl, makeWork, workId } from './work-fixture';

type Methods = LibraryMethods & BatchedMethods;

/** Calls each method of a filled library once, with an effect; null for those that only read. */
export const writingCalls: {
  readonly [Name in keyof Methods]: ((library: Library) => Promise<Result<unknown>>) | null;
} = {
  saveClip: (library) => library.saveClip(makeSaveRequest(9, { tags: ['Harbour', 'new'] })),
  savePageValues: (library) =>
    library.savePageValues('clip-1', [{ name: 'selector:h1', value: 'Ferry' }], late),
  findClip: null,
  getClip: null,
  findAddresses: null,
  editClip: (library) => library.editClip('clip-1', { note: 'Now.', tags: ['quay'] }, late),
  saveReadingPlace: (library) =>
    library.saveReadingPlace('clip-1', { versionId: 'version-1', offset: 8 }),
  setAddress: (library) => library.setAddress(workId, ferryUrl, late),
  undoAddress: (library) => {
    const { address } = changes.get(library) ?? missing();
    return library.undoAddress(address, late);
  },
  correctClip: (library) =>
    library.correctClip('clip-1', { fields: { headline: { value: 'Ferries' } } }, late),
  undoCorrection: (library) => {
    const { correction } = changes.get(library) ?? missing();
    return library.undoCorrection(correction, late);
  },
  setShared: (library) => library.setShared('clip-1', 'harbour', false, late),
  findHolders: null,
  deleteClip: (library) => library.deleteClip('clip-1', late),
  restoreClip: (library) => library.restoreClip('clip-2', late),
  listClips: null,
  getClips: null,
  findClipNumber: null,
  getWholeClips: null,
  listArrivals: null,
  listOverruled: null,
  findNearDuplicates: null,
  // The sketches of a new library are complete.
  catchUpNearDuplicates: null,
  changeBatch: (library) => library.changeBatch(['clip-1', 'clip-3'], states, late),
  undoBatch: (library) => library.undoBatch((changes.get(library) ?? missing()).states, late),
  listCarriers: null,
  retagBatch: (library) =>
    library.retagBatch([{ table: 'clips', id: 'clip-1' }], 'harbour', 'Port', late),
  nameTag: (library) => library.nameTag('harbour', 'Port', late),
  listBin: null,
  purgeBatch: (library) => library.purgeBatch(['clip-2'], late),
  purgeBin: (library) => library.purgeBin(muchLater),
  changeClips: (library) => library.changeClips(['clip-1', 'clip-3'], states, late),
  undoChange: (library) => library.undoChange((changes.get(library) ?? missing()).states, late),
  renameTag: (library) => library.renameTag('harbour', 'Port', late),
  deleteTag: (library) => library.deleteTag('harbour', late),
  emptyBin: (library) => library.emptyBin(late),
  purgeClips: (library) => library.purgeClips(['clip-2'], late),
  find: null,
  countFound: null,
  listOrigins: null,
  findSnippets: null,
  completeQuery: null,
  listShelves: null,
  getStatistics: null,
  saveSearch: (library) => library.saveSearch({ ...search, id: 'other' }),
  deleteSearch: (library) => library.deleteSearch(search.id, late),
  listAnnotations: null,
  addAnnotation: (library) => library.addAnnotation(makeAnnotation(1, { id: 'b', tags: ['new'] })),
  editAnnotation: (library) =>
    library.editAnnotation('annotation-1', { note: 'Now.', tags: ['quay'] }, late),
  deleteAnnotation: (library) => library.deleteAnnotation('annotation-1', late),
  restoreAnnotation: (library) => library.restoreAnnotation('deleted', late),
  listAllAnnotations: null,
  listAnnotationTags: null,
  completeTags: null,
  listTags: null,
  recolourTag: (library) => library.recolourTag('harbour', 'sky', late),
  moveShares: (library) => library.moveShares('harbour', 'Port', late),
  moveSharesBack: (library) =>
    library.moveSharesBack([{ id: 'share', from: 'Port', to: 'Harbour' }], late),
  getSettings: null,
  saveSettings: (library) =>
    library.saveSettings({ images: { ...defaultSettings.images, keep: false } }, late),
  setBarOnSite: (library) => library.setBarOnSite(ferryUrl, false, late),
  getPreference: null,
  savePreference: (library) => library.savePreference('view', 'cards', late),
  saveDraft: (library) => library.saveDraft({ key: 'new', tags: [], note: 'W', updatedAt: late }),
  findDraft: null,
  listDrafts: null,
  dropDraft: (library) => library.dropDraft('popup'),
  saveVersion: (library) => library.saveVersion('clip-1', 'version-9', changedArticle, late),
  undoVersion: (library) => library.undoVersion('clip-1', 'version-1', late),
  getVersion: null,
  listVersions: null,
  listWantedImages: null,
  saveImage: (library) => library.saveImage(pictures[1], 'image/png', Uint8Array.of(7), late),
  missImage: (library) => library.missImage(pictures[1], 'http-404', true),
  findImage: null,
  imageTotals: null,
  dropImages: (library) => library.dropImages(),
  importClips: (library) => library.importClips(importedClips, 'merge', false, late),
  // Its state is in memory.
  openImport: null,
  async importBatch(library) {
    // A session answers a repeated batch as before.
    const session = crypto.randomUUID();
    expectValue(await library.openImport(session, 'merge', false));
    return library.importBatch(session, 0, importedClips, late);
  },
  restartImport: null,
  closeImport: null,
  listClipNumbers: null,
  getStoredClips: null,
  listImageHashes: null,
  getStoredImage: null,
  getLibraryMetadata: null,
  listTombstones: null,
  restoreImage: (library) => library.restoreImage(pictures[1], 'image/png', Uint8Array.of(7), late),
  settleImages: (library) => library.settleImages(),
  restoreLibraryMetadata: (library) =>
    library.restoreLibraryMetadata(
      {
        tags: [{ ...tag, key: 'port', name: 'Port' }],
        searches: [{ ...search, id: 'restored' }],
        settings: defaultSettings,
        preferences: { view: 'cards' },
        drafts: [{ key: 'restored', tags: [], note: 'W', updatedAt: late }],
      },
      'replace',
      late,
    ),
  deleteEverything: (library) => library.deleteEverything(),
  restoreTombstones: (library) =>
    library.restoreTombstones([{ id: 'gone', kind: 'clip', deletedAt: late }]),
};

const late = instantAt(50);
const muchLater = instantAt(60 * 24 * 60);
const states = { isRead: true, isFavourite: true, addTags: ['Busy'], removeTags: ['harbour'] };
const search = {
  ...{ id: 'search', name: 'Harbour', question: 'tag:Harbour' },
  ...{ createdAt: instantAt(1), updatedAt: instantAt(1), deletedAt: null },
};
const tag = { uses: 0, usedAt: late, colour: null, updatedAt: late, deletedAt: late };
const pictures = ['https://images.haldencourier.example/a.jpg', `${ferryUrl}/b.jpg`] as const;
const changedArticle = makeArticle({
  ...{ url: 'https://www.haldencourier.example/news/story-1', headline: 'Ferry sails again' },
  body: makeBody('The ferry sails again.'),
});
const importedClips = [20, 1].map((n) => makeWholeClip(n, makeBody(`Text ${n}.`), instantAt(2)));

const illustrated: Body = {
  type: 'root',
  children: [
    ...makeBody('The ferry will make its last crossing of the year.').children,
    ...pictures.map((url) => ({
      type: 'figure' as const,
      children: [{ type: 'image' as const, url, alt: '' }] as const,
      credit: null,
    })),
  ],
};

/** A clip of a backup that lacks one of its images. */
const restored: StoredClip = {
  ...makeWholeClip(30, illustrated, instantAt(2)),
  pictures: [{ url: pictures[0], hash: '0'.repeat(64) }],
};

/** Changes that were made to a library, to be undone. */
const changes = new WeakMap<Library, Awaited<ReturnType<typeof change>>>();

function missing(): never {
  throw new Error('not a filled library');
}

/** Creates a library that syncs and has everything that a method can change. */
export async function createFilledLibrary(): Promise<{ name: string; library: Library }> {
  const name = createDatabaseName();
  const library = openLibrary(name);
  const share: Share = {
    ...{ id: 'share', tag: 'Harbour', formerTags: ['Port'], address: 'wss://sync.example' },
    ...{ user: 'ana', password: 'moorings', secret: 'c2VjcmV0', member: 'ana', name: 'Ana' },
    ...{ privateKey: 'a2V5', canWrite: true, device: 'd-ana', isPaused: false },
    ...{ formerSecrets: [], nextSecret: null },
  };
  const sync = openSyncLibrary({ clock: () => instantAt(1) }, name);
  expectValue(await sync.changeShares(() => [share]));
  for (const n of [1, 2, 3]) {
    const request = makeSaveRequest(n, { tags: ['Harbour'], note: 'Before.' });
    const article = { ...request.article, body: illustrated };
    expectValue(await library.saveClip({ ...request, article }));
  }
  expectValue(await library.saveImage(pictures[0], 'image/png', Uint8Array.of(1), instantAt(4)));
  expectValue(await library.addAnnotation(makeAnnotation(1, { tags: ['Harbour'] })));
  expectValue(await library.addAnnotation(makeAnnotation(1, { id: 'deleted' })));
  expectValue(await library.deleteAnnotation('deleted', instantAt(5)));
  expectValue(await library.deleteClip('clip-2', instantAt(5)));
  expectValue(await library.importClips([makeWork(), restored], 'add', false, instantAt(6)));
  expectValue(await library.saveSearch(search));
  const draft = { key: 'popup', tags: [], note: 'Draft', updatedAt: instantAt(7) };
  expectValue(await library.saveDraft(draft));
  await openLocal(name, 'device').start();
  changes.set(library, await change(library));
  return { name, library };
}

async function change(library: Library) {
  const edit = { fields: { headline: { value: 'Osk' } } };
  const firstUrl = 'https://www.haldencourier.example/first';
  const marked = { isRead: true, addTags: ['Busy'] };
  return {
    correction: expectValue(await library.correctClip('clip-3', edit, instantAt(8))),
    address: expectValue(await library.setAddress(workId, firstUrl, instantAt(8))),
    states: expectValue(await library.changeBatch(['clip-3'], marked, instantAt(9))),
  };
}

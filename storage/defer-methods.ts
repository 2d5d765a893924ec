import Dexie from 'dexie';
import type { DeferredMethods } from './library-methods/deferred';

/** One entry for each deferred method; the compiler reports a missing one. */
const names: Readonly<Record<keyof DeferredMethods, true>> = {
  saveReadingPlace: true,
  setAddress: true,
  undoAddress: true,
  correctClip: true,
  undoCorrection: true,
  setShared: true,
  findHolders: true,
  listClips: true,
  getClips: true,
  findClipNumber: true,
  getWholeClips: true,
  listArrivals: true,
  listOverruled: true,
  findNearDuplicates: true,
  catchUpNearDuplicates: true,
  changeBatch: true,
  undoBatch: true,
  listCarriers: true,
  retagBatch: true,
  nameTag: true,
  listBin: true,
  purgeBatch: true,
  changeClips: true,
  undoChange: true,
  renameTag: true,
  deleteTag: true,
  emptyBin: true,
  purgeClips: true,
  find: true,
  countFound: true,
  listOrigins: true,
  findSnippets: true,
  completeQuery: true,
  getStatistics: true,
  saveSearch: true,
  deleteSearch: true,
  listAllAnnotations: true,
  listAnnotationTags: true,
  listTags: true,
  recolourTag: true,
  moveShares: true,
  moveSharesBack: true,
  findImage: true,
  imageTotals: true,
  dropImages: true,
  saveSettings: true,
  importClips: true,
  openImport: true,
  importBatch: true,
  restartImport: true,
  closeImport: true,
  listClipNumbers: true,
  getStoredClips: true,
  listImageHashes: true,
  getStoredImage: true,
  getLibraryMetadata: true,
  listTombstones: true,
  restoreImage: true,
  settleImages: true,
  restoreLibraryMetadata: true,
  deleteEverything: true,
  restoreTombstones: true,
};

type AnyMethod = (...given: readonly unknown[]) => Promise<unknown>;

/** Returns methods whose code is loaded by `load` when the first of them is called. */
export function deferMethods(load: () => Promise<DeferredMethods>): DeferredMethods {
  let loaded: Readonly<Record<string, AnyMethod>> | null = null;
  let loading: Promise<void> | null = null;
  const ensureLoaded = () => {
    loading ??= load().then((methods) => {
      loaded = methods as unknown as Readonly<Record<string, AnyMethod>>;
    });
    return loading;
  };
  const defer =
    (name: string): AnyMethod =>
    (...given) =>
      loaded?.[name]?.(...given) ??
      // Only after a promise of Dexie's own does a live query still observe what is read.
      Dexie.Promise.resolve(ensureLoaded()).then(() => loaded?.[name]?.(...given));
  return Object.fromEntries(
    Object.keys(names).map((name) => [name, defer(name)]),
  ) as unknown as DeferredMethods;
}

import { browser } from 'wxt/browser';
import { type Result, succeed } from '../../core/model';
import { connect, libraryCalls, library as libraryName, type Transport } from '../../core/rpc';
import {
  type ClipsChange,
  clipsAtOnce,
  eachWholeClip,
  inSlices,
  joinSliced,
  type Library,
  namesIn,
  partsOf,
  purgedAtOnce,
} from '../../storage';
import { decodeBase64, encodeBase64 } from '../base/base64';

/** How long a watcher waits before it asks again, in milliseconds: nothing tells it of a change. */
const watchEveryMs = 1000;

/** What tells time and whether anybody looks. */
type View = Pick<Window, 'document' | 'setTimeout' | 'clearTimeout'>;

/**
 * The library by way of the background, for pages in which the browser opens no
 * database. A background that does not answer is the failure `no-answer`.
 */
export function openRemoteLibrary(view: View, transport = toBackground(view)): Library {
  const calls = connect(libraryName, libraryCalls, transport);
  const remote: Library = {
    saveClip: (...ask) => calls.saveClip(ask),
    keepVersion: (...ask) => calls.keepVersion(ask),
    findClip: (...ask) => calls.findClip(ask),
    getClip: (...ask) => calls.getClip(ask),
    findAddresses: (...ask) => calls.findAddresses(ask),
    getVersion: (...ask) => calls.getVersion(ask),
    listVersions: (...ask) => calls.listVersions(ask),
    editClip: (...ask) => calls.editClip(ask),
    deleteClip: (...ask) => calls.deleteClip(ask),
    restoreClip: (...ask) => calls.restoreClip(ask),
    listClips: (limit, before) => calls.listClips([limit, before ?? null]),
    async find(question, order, enough) {
      const found = await calls.find([question, order, enough ?? null]);
      if (!found.ok) return found;
      return succeed({ ...found.value, numbers: Uint32Array.from(found.value.numbers) });
    },
    getClips: (...ask) => calls.getClips(ask),
    countFound: (...ask) => calls.countFound(ask),
    findSnippets: (...ask) => calls.findSnippets(ask),
    completeQuestion: (...ask) => calls.completeQuestion(ask),
    listShelves: () => calls.listShelves([]),
    async changeClips(which, change, now, slicing) {
      const ask = (slice: readonly (string | number)[]) => calls.changeClips([slice, change, now]);
      return succeed(joinSliced(await inSlices(which, clipsAtOnce, ask, slicing), (rest) => rest));
    },
    async undoChange(change, now, slicing) {
      const ask = ([part = change]: readonly ClipsChange[]) => calls.undoChange([part, now]);
      return succeed(joinSliced(await inSlices(partsOf(change), 1, ask, slicing), namesIn));
    },
    saveReadingPlace: (...ask) => calls.saveReadingPlace(ask),
    renameTag: (key, name, now) => calls.renameTag([key, name, now]),
    recolourTag: (...ask) => calls.recolourTag(ask),
    deleteTag: (key, now) => calls.deleteTag([key, now]),
    saveSearch: (...ask) => calls.saveSearch(ask),
    deleteSearch: (...ask) => calls.deleteSearch(ask),
    async purgeClips(which, now, slicing) {
      const ask = (slice: readonly (string | number)[]) => calls.purgeClips([slice, now]);
      const { done, failure } = await inSlices(which, purgedAtOnce, ask, slicing);
      if (failure !== null) return { ok: false, failure };
      return succeed(done.reduce((sum, one) => sum + one, 0));
    },
    emptyBin: (now) => calls.emptyBin([now]),
    purgeBin: (...ask) => calls.purgeBin(ask),
    listAllAnnotations: (filter, order, limit, after) =>
      calls.listAllAnnotations([filter, order, limit, after ?? null]),
    listAnnotationTags: () => calls.listAnnotationTags([]),
    getStatistics: () => calls.getStatistics([]),
    listWantedImages: (...ask) => calls.listWantedImages(ask),
    keepImage: (url, type, bytes, now) => calls.keepImage([url, type, encodeBase64(bytes), now]),
    missImage: (...ask) => calls.missImage(ask),
    async findImage(...ask) {
      const found = await calls.findImage(ask);
      if (!found.ok) return found;
      if (found.value === null) return succeed(null);
      return succeed({ type: found.value.type, bytes: decodeBase64(found.value.bytes) });
    },
    imageTotals: () => calls.imageTotals([]),
    dropImages: () => calls.dropImages([]),
    getSettings: () => calls.getSettings([]),
    saveSettings: (...ask) => calls.saveSettings(ask),
    findKin: (...ask) => calls.findKin(ask),
    catchUpKin: () => calls.catchUpKin([]),
    listAnnotations: (...ask) => calls.listAnnotations(ask),
    addAnnotation: (...ask) => calls.addAnnotation(ask),
    editAnnotation: (...ask) => calls.editAnnotation(ask),
    deleteAnnotation: (...ask) => calls.deleteAnnotation(ask),
    restoreAnnotation: (...ask) => calls.restoreAnnotation(ask),
    listTags: () => calls.listTags([]),
    completeTags: (...ask) => calls.completeTags(ask),
    saveDraft: (...ask) => calls.saveDraft(ask),
    listDrafts: (...ask) => calls.listDrafts(ask),
    findDraft: (...ask) => calls.findDraft(ask),
    dropDraft: (...ask) => calls.dropDraft(ask),
    importClips: (wholes, mode, isDryRun, now) => calls.importClips([wholes, mode, isDryRun, now]),
    setAddress: (...ask) => calls.setAddress(ask),
    undoAddress: (...ask) => calls.undoAddress(ask),
    findHolders: (...ask) => calls.findHolders(ask),
    getPreference: (...ask) => calls.getPreference(ask),
    savePreference: (...ask) => calls.savePreference(ask),
    listClipNumbers: (...ask) => calls.listClipNumbers(ask),
    getKeptClips: (...ask) => calls.getKeptClips(ask),
    listImageHashes: (...ask) => calls.listImageHashes(ask),
    async getStoredImage(...ask) {
      const found = await calls.getStoredImage(ask);
      if (!found.ok) return found;
      if (found.value === null) return succeed(null);
      return succeed({ ...found.value, bytes: decodeBase64(found.value.bytes) });
    },
    getBelongings: () => calls.getBelongings([]),
    listTombstones: (...ask) => calls.listTombstones(ask),
    restoreImage: (url, type, bytes, keptAt) =>
      calls.restoreImage([url, type, encodeBase64(bytes), keptAt]),
    settleImages: () => calls.settleImages([]),
    restoreBelongings: (...ask) => calls.restoreBelongings(ask),
    restoreTombstones: (...ask) => calls.restoreTombstones(ask),
    listArrivals: (...ask) => calls.listArrivals(ask),
    getWholeClips: (...ask) => calls.getWholeClips(ask),
    eachWholeClip: (which = null) => eachWholeClip(remote, which),
    watch: (query, onAnswer, signal) => watch(view, () => query(remote), onAnswer, signal),
    // The database is the background's.
    close() {},
  };
  return remote;
}

function toBackground(view: View): Transport {
  return {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => view.setTimeout(resolve, ms)),
  };
}

/** Asks now and again and again, and calls back when the answer is another; a hidden page asks nothing. */
function watch<Answer>(
  view: View,
  query: () => Promise<Result<Answer>>,
  onAnswer: (answer: Result<Answer>) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let told: string | null = null;
  let timer = 0;

  const ask = async () => {
    if (told === null || !view.document.hidden) {
      const answer = await query();
      if (signal.aborted) return;
      const text = JSON.stringify(answer);
      if (text !== told) onAnswer(answer);
      told = text;
    }
    timer = view.setTimeout(ask, watchEveryMs);
  };
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
  void ask();
}

import { decodeBase64, encodeBase64 } from '../../client/base/base64';
import { now } from '../../client/base/now';
import { succeed } from '../../core/model';
import type { Handlers, libraryCalls } from '../../core/rpc';
import { ImportMemory, type Library } from '../../storage';

/** The parts of a message's sender that the browser vouches for. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** The extension's id and where its pages begin. */
interface Own {
  readonly id: string;
  readonly origin: string;
}

/**
 * Whether a message comes from a screen of ours, which may reach the whole library. A tab says
 * nothing: screens stand in tabs as well, and a script in a news page has our id as they do.
 * The note frame is excluded: any page can embed it.
 */
export function isScreen(sender: Sender, own: Own): boolean {
  return isOwnPage(sender, own) && !isNoteFrame(sender, own);
}

/** Whether a message comes from the frame in which notes are written, whoever embedded it. */
export function isNoteFrame(sender: Sender, own: Own): boolean {
  return isOwnPage(sender, own) && new URL(sender.url ?? '').pathname === '/note-frame.html';
}

function isOwnPage(sender: Sender, own: Own): boolean {
  return sender.id === own.id && sender.url?.startsWith(own.origin) === true;
}

/** The background's answers to screens that cannot open the library: those in Firefox's private windows. */
export function answerScreens(library: Library): Handlers<typeof libraryCalls, unknown> {
  return {
    saveClip: (ask) => library.saveClip(...ask),
    keepVersion: (ask) => library.keepVersion(...ask),
    findClip: (ask) => library.findClip(...ask),
    getClip: (ask) => library.getClip(...ask),
    findAddresses: (ask) => library.findAddresses(...ask),
    getVersion: (ask) => library.getVersion(...ask),
    listVersions: (ask) => library.listVersions(...ask),
    editClip: (ask) => library.editClip(...ask),
    deleteClip: (ask) => library.deleteClip(...ask),
    restoreClip: (ask) => library.restoreClip(...ask),
    listClips: ([limit, before]) => library.listClips(limit, before ?? undefined),
    async find([question, order, enough]) {
      const found = await library.find(question, order, enough ?? undefined);
      return found.ok ? succeed({ ...found.value, numbers: [...found.value.numbers] }) : found;
    },
    getClips: (ask) => library.getClips(...ask),
    countFound: (ask) => library.countFound(...ask),
    findSnippets: (ask) => library.findSnippets(...ask),
    completeQuestion: (ask) => library.completeQuestion(...ask),
    listShelves: () => library.listShelves(),
    changeClips: (ask) => library.changeClips(...ask),
    undoChange: (ask) => library.undoChange(...ask),
    saveReadingPlace: (ask) => library.saveReadingPlace(...ask),
    renameTag: (ask) => library.renameTag(...ask),
    recolourTag: (ask) => library.recolourTag(...ask),
    deleteTag: (ask) => library.deleteTag(...ask),
    saveSearch: (ask) => library.saveSearch(...ask),
    deleteSearch: (ask) => library.deleteSearch(...ask),
    purgeClips: (ask) => library.purgeClips(...ask),
    emptyBin: (ask) => library.emptyBin(...ask),
    purgeBin: (ask) => library.purgeBin(...ask),
    listAllAnnotations: ([filter, order, limit, after]) =>
      library.listAllAnnotations(filter, order, limit, after ?? undefined),
    listAnnotationTags: () => library.listAnnotationTags(),
    getStatistics: () => library.getStatistics(),
    listWantedImages: (ask) => library.listWantedImages(...ask),
    keepImage: ([url, type, text, now]) => library.keepImage(url, type, decodeBase64(text), now),
    missImage: (ask) => library.missImage(...ask),
    async findImage(ask) {
      const found = await library.findImage(...ask);
      if (!found.ok) return found;
      if (found.value === null) return succeed(null);
      return succeed({ type: found.value.type, bytes: encodeBase64(found.value.bytes) });
    },
    imageTotals: () => library.imageTotals(),
    dropImages: () => library.dropImages(),
    getSettings: () => library.getSettings(),
    saveSettings: (ask) => library.saveSettings(...ask),
    catchUpKin: () => library.catchUpKin(),
    findKin: (ask) => library.findKin(...ask),
    listAnnotations: (ask) => library.listAnnotations(...ask),
    addAnnotation: (ask) => library.addAnnotation(...ask),
    editAnnotation: (ask) => library.editAnnotation(...ask),
    deleteAnnotation: (ask) => library.deleteAnnotation(...ask),
    restoreAnnotation: (ask) => library.restoreAnnotation(...ask),
    listTags: () => library.listTags(),
    completeTags: (ask) => library.completeTags(...ask),
    saveDraft: (ask) => library.saveDraft(...ask),
    listDrafts: (ask) => library.listDrafts(...ask),
    findDraft: (ask) => library.findDraft(...ask),
    dropDraft: (ask) => library.dropDraft(...ask),
    importClips: (ask) => library.importClips(...ask, new ImportMemory(now)),
    setAddress: (ask) => library.setAddress(...ask),
    undoAddress: (ask) => library.undoAddress(...ask),
    findHolders: (ask) => library.findHolders(...ask),
    getPreference: (ask) => library.getPreference(...ask),
    savePreference: (ask) => library.savePreference(...ask),
    listClipNumbers: (ask) => library.listClipNumbers(...ask),
    getKeptClips: (ask) => library.getKeptClips(...ask),
    listImageHashes: (ask) => library.listImageHashes(...ask),
    async getStoredImage(ask) {
      const found = await library.getStoredImage(...ask);
      if (!found.ok) return found;
      if (found.value === null) return succeed(null);
      return succeed({ ...found.value, bytes: encodeBase64(found.value.bytes) });
    },
    getBelongings: () => library.getBelongings(),
    listTombstones: (ask) => library.listTombstones(...ask),
    restoreImage: ([url, type, text, keptAt]) =>
      library.restoreImage(url, type, decodeBase64(text), keptAt),
    settleImages: () => library.settleImages(),
    restoreBelongings: (ask) => library.restoreBelongings(...ask),
    restoreTombstones: (ask) => library.restoreTombstones(...ask),
    listArrivals: (ask) => library.listArrivals(...ask),
    getWholeClips: (ask) => library.getWholeClips(...ask),
  };
}

import type { Handlers, libraryCalls } from '../../core/messages';
import type { Library } from '../../storage';

/** The parts of a message's sender that the browser vouches for. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Whether a message comes from one of our own pages, whose address begins with
 * `origin`. Only they may reach the whole library. A tab says nothing: they
 * stand in tabs as well, and a script in a news page has our id as they do.
 */
export function isScreen(sender: Sender, own: { id: string; origin: string }): boolean {
  return sender.id === own.id && sender.url?.startsWith(own.origin) === true;
}

/** The background's answers to screens that cannot open the library: those in Firefox's private windows. */
export function answerScreens(library: Library): Handlers<typeof libraryCalls, unknown> {
  return {
    saveClip: (ask) => library.saveClip(...ask),
    keepVersion: (ask) => library.keepVersion(...ask),
    findClip: (ask) => library.findClip(...ask),
    getClip: (ask) => library.getClip(...ask),
    getVersion: (ask) => library.getVersion(...ask),
    listVersions: (ask) => library.listVersions(...ask),
    editClip: (ask) => library.editClip(...ask),
    deleteClip: (ask) => library.deleteClip(...ask),
    restoreClip: (ask) => library.restoreClip(...ask),
    listClips: ([limit, before]) => library.listClips(limit, before ?? undefined),
    countClips: () => library.countClips(),
    searchClips: (ask) => library.searchClips(...ask),
    listAnnotations: (ask) => library.listAnnotations(...ask),
    addAnnotation: (ask) => library.addAnnotation(...ask),
    editAnnotation: (ask) => library.editAnnotation(...ask),
    deleteAnnotation: (ask) => library.deleteAnnotation(...ask),
    restoreAnnotation: (ask) => library.restoreAnnotation(...ask),
    completeTags: (ask) => library.completeTags(...ask),
    saveDraft: (ask) => library.saveDraft(...ask),
    listDrafts: (ask) => library.listDrafts(...ask),
    findDraft: (ask) => library.findDraft(...ask),
    dropDraft: (ask) => library.dropDraft(...ask),
    getWholeClip: (ask) => library.getWholeClip(...ask),
  };
}

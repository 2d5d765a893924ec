import { succeed, withTrustedUrl } from '../../core/model';
import type { LibraryMethods } from '../../core/rpc';
import * as annotations from '../annotations/annotations';
import { purgeBin } from '../changes/purge-bin';
import * as clips from '../clips/clips';
import { type PlacePassages, withPlacements } from '../clips/place-highlights';
import { saveClip } from '../clips/save-clip';
import { hashBytes } from '../images/hash-bytes';
import * as images from '../images/images';
import type { Access } from '../schema/access';
import * as preferences from '../settings/preferences';
import { getSettings, setBarOnSite } from '../settings/settings';
import { listShelves } from '../shelves/shelves';
import { completeTags } from '../tags/tags';
import {
  getVersion,
  listVersions,
  saveSelection,
  saveVersion,
  undoVersion,
} from '../versions/versions';

/** The methods that saving a clip, annotating it and finding it again need. */
export type ClippingMethods = Pick<
  LibraryMethods,
  | 'saveClip'
  | 'savePageValues'
  | 'findClip'
  | 'getClip'
  | 'findAddresses'
  | 'editClip'
  | 'deleteClip'
  | 'restoreClip'
  | 'saveVersion'
  | 'undoVersion'
  | 'getVersion'
  | 'listVersions'
  | 'listAnnotations'
  | 'addAnnotation'
  | 'editAnnotation'
  | 'deleteAnnotation'
  | 'restoreAnnotation'
  | 'completeTags'
  | 'getSettings'
  | 'setBarOnSite'
  | 'getPreference'
  | 'savePreference'
  | 'saveDraft'
  | 'findDraft'
  | 'listDrafts'
  | 'dropDraft'
  | 'listWantedImages'
  | 'saveImage'
  | 'missImage'
  | 'listShelves'
  | 'purgeBin'
>;

/**
 * All that Chromium's background has of the library: a service worker cannot load code later.
 * Whatever it imports is loaded before a clip can be saved.
 */
export function clippingMethods(access: Access, place: PlacePassages): ClippingMethods {
  const { db, write, writeTo, readFrom, attempt, answer } = access;
  const texts = [db.clips, db.versions, db.annotations, db.syncRecords];
  return {
    async saveClip(request) {
      const { article, pageUrl, versionId, now } = request;
      const isSelection = article.completeness === 'selection';
      const known = isSelection
        ? await attempt(() => clips.findClip(db, [article.url, pageUrl]))
        : null;
      if (known && !known.ok) return known;
      const saved = await withPlacements(place, article, (placements) =>
        writeTo(db.saveClipTables, () => saveClip(db, request, placements)),
      );
      if (!saved.ok) return saved;
      const { clip, created } = saved.value;
      const isMore = clip.summary.completeness === 'selection' && article.completeness !== 'link';
      if (clip.versionId === versionId || !(known || isMore)) return saved;
      const version = { id: versionId, article: withTrustedUrl(article, pageUrl), now };
      const kept = await withPlacements(place, article, (placements) =>
        write(() =>
          known
            ? saveSelection(db, clip.id, version, known.value === null, placements)
            : saveVersion(db, clip.id, version, placements),
        ),
      );
      return kept.ok ? succeed({ clip: kept.value, created }) : kept;
    },
    savePageValues: (id, values, now) => write(() => clips.savePageValues(db, id, values, now)),
    findClip: (urls) => attempt(() => clips.findClip(db, urls)),
    getClip: (id) => attempt(() => clips.getClip(db, id)),
    findAddresses: (of, id) => attempt(() => clips.findAddresses(db, of, id)),
    editClip: (id, edit, now) => write(() => clips.editClip(db, id, edit, now)),
    deleteClip: (id, now) => write(() => clips.deleteClip(db, id, now)),
    restoreClip: (id, now) => write(() => clips.restoreClip(db, id, now)),

    saveVersion: (clipId, id, article, now) =>
      withPlacements(place, article, (placements) =>
        write(() => saveVersion(db, clipId, { id, article, now }, placements)),
      ),
    undoVersion: (clipId, id, now) => write(() => undoVersion(db, clipId, id, now)),
    getVersion: (id) => attempt(() => getVersion(db, id)),
    listVersions: (clipId) => readFrom(texts, () => listVersions(db, clipId)),

    listAnnotations: (clipId) => readFrom(texts, () => annotations.listAnnotations(db, clipId)),
    addAnnotation: (added) => write(() => annotations.addAnnotation(db, added)),
    editAnnotation: (id, edit, now) => write(() => annotations.editAnnotation(db, id, edit, now)),
    deleteAnnotation: (id, now) => write(() => annotations.deleteAnnotation(db, id, now)),
    restoreAnnotation: (id, now) => write(() => annotations.restoreAnnotation(db, id, now)),
    completeTags: (typed, limit) => answer(() => completeTags(db, typed, limit)),

    getSettings: () => answer(() => getSettings(db)),
    setBarOnSite: (url, isOn, now) =>
      write(async () => succeed(await setBarOnSite(db, url, isOn, now))),
    getPreference: (name) => answer(() => preferences.getPreference(db, name)),
    savePreference: (name, value, now) =>
      write(() => preferences.savePreference(db, name, value, now).then(() => succeed(null))),

    saveDraft: (draft) =>
      writeTo([db.drafts], () => db.drafts.put(draft).then(() => succeed(draft))),
    findDraft: (key) => answer(() => db.drafts.get(key).then((draft) => draft ?? null)),
    listDrafts: (prefix) =>
      answer(async () => {
        const drafts = await db.drafts.where('key').startsWith(prefix).sortBy('updatedAt');
        return drafts.reverse();
      }),
    dropDraft: (key) => writeTo([db.drafts], () => db.drafts.delete(key).then(() => succeed(null))),

    listWantedImages: (limit) => answer(() => images.listWantedImages(db, limit)),
    async saveImage(url, type, bytes, now) {
      // Computed in advance: waiting for anything but the database ends a transaction.
      const file = { type, bytes: bytes.slice().buffer, hash: await hashBytes(bytes) };
      return write(async () => succeed(await images.saveImage(db, url, file, now)));
    },
    missImage: (url, reason, isFinal) =>
      write(() => images.missImage(db, url, reason, isFinal).then(() => succeed(null))),

    listShelves: () => answer(() => listShelves(db)),
    purgeBin: (now) => purgeBin(db, write, now),
  };
}

import { succeed } from '../../core/model';
import type { MethodGroup } from '../../core/rpc';
import * as clips from '../clips/clips';
import { saveReadingPlace } from '../clips/reading-place';
import { getWholeClips } from '../clips/whole-clips';
import { catchUpSketches } from '../near-duplicates/catch-up-sketches';
import { findNearDuplicates } from '../near-duplicates/find-near-duplicates';
import type { Access } from '../schema/access';
import { fromRow } from '../schema/clip-row';
import { listArrivals } from '../shelves/list-arrivals';
import { setShared } from '../sync/sharing/set-shared';
import { correctClip, undoCorrection } from '../versions/correct-clip';
import { findHolders } from '../works/find-holders';
import { setAddress } from '../works/set-address';
import { undoAddress } from '../works/undo-address';
import type { ClippingMethods } from './clipping';

/** Lists of clips, and what a page of the library does with one. */
export function clipMethods(access: Access): Omit<MethodGroup<'clips'>, keyof ClippingMethods> {
  const { db, write, readFrom, attempt, answer } = access;
  const texts = [db.clips, db.versions, db.annotations];
  return {
    saveReadingPlace: (id, place) => write(() => saveReadingPlace(db, id, place)),
    setAddress: (id, url, now) => write(() => setAddress(db, id, url, now)),
    undoAddress: (change, now) => write(() => undoAddress(db, change, now)),
    correctClip: (id, edit, now) => write(() => correctClip(db, id, edit, now)),
    undoCorrection: (change, now) => write(() => undoCorrection(db, change, now)),
    setShared: (id, tag, isShared, now) => write(() => setShared(db, id, tag, isShared, now)),
    findHolders: (works) => readFrom(texts, async () => succeed(await findHolders(db, works))),
    listClips: (limit, before) => attempt(() => clips.listClips(db, limit, before)),
    getClips: (numbers) => attempt(() => clips.getClips(db, numbers)),
    findClipNumber: (id) => attempt(() => clips.findClipNumber(db, id)),
    getWholeClips: (which) => readFrom(texts, async () => succeed(await getWholeClips(db, which))),
    listArrivals: (since) => answer(() => listArrivals(db, since)),
    listOverruled: () =>
      answer(async () => {
        const rows = await db.clips.where('isOverruled').equals(1).toArray();
        return rows.map(fromRow);
      }),
    findNearDuplicates: (clipId) =>
      readFrom([db.clips, db.versions, db.kinSketches], () => findNearDuplicates(db, clipId)),
    catchUpNearDuplicates: () => write(() => catchUpSketches(db)),
  };
}

import { succeed } from '../../core/model';
import type { MethodGroup } from '../../core/rpc';
import { getStoredClips, listClipNumbers, listTombstones } from '../clips/stored-clips';
import { hashBytes } from '../images/hash-bytes';
import * as restored from '../images/restore-images';
import type { Access } from '../schema/access';
import * as metadata from '../settings/library-metadata';

export function backupMethods(access: Access): MethodGroup<'backup'> {
  const { db, write, writeTo, readFrom, answer } = access;
  const metadataTables = [db.tags, db.searches, db.settings, db.drafts];
  return {
    listClipNumbers: (after, limit) => answer(() => listClipNumbers(db, after, limit)),
    getStoredClips: (which) =>
      readFrom([db.clips, db.versions, db.annotations, db.imageUses], async () =>
        succeed(await getStoredClips(db, which)),
      ),
    listImageHashes: (after, limit) => answer(() => restored.listImageHashes(db, after, limit)),
    getStoredImage: (hash) => answer(() => restored.getStoredImage(db, hash)),
    getLibraryMetadata: () =>
      readFrom(metadataTables, async () => succeed(await metadata.getLibraryMetadata(db))),
    listTombstones: (after, limit) => answer(() => listTombstones(db, after, limit)),
    async restoreImage(url, type, bytes, keptAt) {
      const file = { type, bytes: bytes.slice().buffer, hash: await hashBytes(bytes) };
      return write(async () => succeed(await restored.restoreImage(db, url, file, keptAt)));
    },
    settleImages: () => write(() => restored.settleImages(db).then(() => succeed(null))),
    restoreLibraryMetadata: (given, mode, now) =>
      writeTo(metadataTables, () =>
        metadata.restoreLibraryMetadata(db, given, mode, now).then(() => succeed(null)),
      ),
    deleteEverything: () =>
      writeTo(db.tables, async () => {
        await Promise.all(db.tables.map((table) => table.clear()));
        return succeed(null);
      }),
    restoreTombstones: (tombstones) =>
      write(() => metadata.restoreTombstones(db, tombstones).then(() => succeed(null))),
  };
}

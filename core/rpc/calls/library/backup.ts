import * as v from 'valibot';
import {
  instantSchema,
  libraryMetadataSchema,
  storedClipSchema,
  tombstoneSchema,
} from '../../../model';
import { type MethodContract, method } from '../../methods';
import { bytes, ids, limit, now, numbers, url } from './arguments';
import { namesSchema } from './change-schemas';

const afterNumber = v.number();
const afterHash = v.string();
const afterId = v.string();
const hash = v.string();
const type = v.string();
const keptAt = instantSchema;
const tombstones = v.pipe(v.array(tombstoneSchema), v.readonly());
const storedImage = v.object({ hash, type, byteCount: v.number(), keptAt, url, bytes });

/**
 * Calls for reading the whole library into a backup, and for restoring what the import of
 * clips does not cover.
 */
export const backupCalls = {
  /** The numbers of all clips above a number, including those in the bin, ascending. */
  listClipNumbers: method([afterNumber, limit], numbers),
  /** Like `getWholeClips`, with the bin, deleted annotations, and which images are stored. */
  getStoredClips: method([namesSchema], v.pipe(v.array(storedClipSchema), v.readonly())),
  /** The hashes of stored images above a hash, ascending. */
  listImageHashes: method([afterHash, limit], ids),
  /** A stored image and an address where a clip shows it ('' if none does any more), or null. */
  getStoredImage: method([hash], v.nullable(storedImage)),
  /** The library's metadata: tags, saved searches, settings, preferences and drafts. */
  getLibraryMetadata: method([], libraryMetadataSchema),
  /** What remains of purged records, with ids above one, ascending. */
  listTombstones: method([afterId, limit], tombstones),

  /**
   * Stores an image from a backup for the clips that were imported with its hash, and for
   * those waiting for the image at this address, regardless of the user's limits. False
   * if there are none.
   */
  restoreImage: method([url, type, bytes, keptAt], v.boolean()),
  /** Call after a backup's last image: missing images are then fetched like any others. */
  settleImages: method([], v.null()),
  /**
   * Restores a backup's metadata, after its clips. `merge` adds what is missing,
   * `replace` makes it as in the backup. Never overwrites a draft.
   */
  restoreLibraryMetadata: method(
    [libraryMetadataSchema, v.picklist(['merge', 'replace']), now],
    v.null(),
  ),
  /** Deletes all clips, metadata and settings. Cannot be undone. */
  deleteEverything: method([], v.null()),
  /** Restores tombstones. Skips ids that exist here. */
  restoreTombstones: method([tombstones], v.null()),
} satisfies MethodContract;

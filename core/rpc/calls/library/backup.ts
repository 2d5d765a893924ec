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

/** How a backup reads the whole library, and is restored in addition to the import of its clips. */
export const backupCalls = {
  /** The numbers of all clips, those in the bin too, above a number, ascending. */
  listClipNumbers: method([afterNumber, limit], numbers),
  /** As `getWholeClips`, with the bin, deleted annotations, and which images are stored. */
  getKeptClips: method([namesSchema], v.pipe(v.array(storedClipSchema), v.readonly())),
  /** The hashes of stored images above a hash, ascending. */
  listImageHashes: method([afterHash, limit], ids),
  /** A stored image with an address at which a clip shows it ('' if none does any more), or null. */
  getStoredImage: method([hash], v.nullable(storedImage)),
  /** The library's metadata: tags, saved searches, settings, preferences and drafts. */
  getLibraryMetadata: method([], libraryMetadataSchema),
  /** What remains of purged records, with ids above one, ascending. */
  listTombstones: method([afterId, limit], tombstones),

  /**
   * Stores an image of a backup for the clips that were imported with its hash, and for those
   * that wait for the image at this address, whatever the user's limits. False if there are none.
   */
  restoreImage: method([url, type, bytes, keptAt], v.boolean()),
  /** After the last of a backup's images: those that did not come are fetched like any others. */
  settleImages: method([], v.null()),
  /**
   * Restores a backup's metadata, after its clips. `merge` adds what is missing, `replace` makes
   * it as in the backup. Never overwrites a draft.
   */
  restoreLibraryMetadata: method(
    [libraryMetadataSchema, v.picklist(['merge', 'replace']), now],
    v.null(),
  ),
  /** Restores tombstones. Skips ids that exist here. */
  restoreTombstones: method([tombstones], v.null()),
} satisfies MethodContract;

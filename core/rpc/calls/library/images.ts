import * as v from 'valibot';
import { storedImageSchema } from '../../../model';
import { type MethodContract, method } from '../../methods';
import { bytes, id, limit, now, url } from './arguments';

const clipId = id;
const type = v.string();
const reason = v.string();
const isFinal = v.boolean();

export const imageCalls = {
  /**
   * Images that clips show and that are still to be fetched; empty if the user does not
   * save images.
   */
  listWantedImages: method(
    [limit],
    v.pipe(v.array(v.object({ url, pageUrl: v.string() })), v.readonly()),
  ),
  /**
   * Stores the image at an address for all clips that show it; null if none does, or
   * there is no space.
   */
  saveImage: method([url, type, bytes, now], v.nullable(storedImageSchema)),
  /** Records that an image could not be fetched; `isFinal` if retrying is pointless. */
  missImage: method([url, reason, isFinal], v.null()),
  /** The stored image at an address that a clip shows, or null. */
  findImage: method([clipId, url], v.nullable(v.object({ type, bytes }))),
  imageTotals: method(
    [],
    v.object({ count: v.number(), byteCount: v.number(), missed: v.number(), wanted: v.number() }),
  ),
  /** Deletes all stored images; those of clips saved later are fetched as before. */
  dropImages: method([], v.null()),
} satisfies MethodContract;

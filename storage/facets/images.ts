import { succeed } from '../../core/model';
import type { Facet } from '../../core/rpc';
import { hashBytes } from '../images/hash-bytes';
import * as images from '../images/images';
import type { Access } from '../schema/access';

export function imageMethods({ db, write, answer }: Access): Facet<'images'> {
  return {
    listWantedImages: (limit) => answer(() => images.listWantedImages(db, limit)),
    async keepImage(url, type, bytes, now) {
      // Computed in advance: waiting for anything but the database ends a transaction.
      const kept = { type, bytes: bytes.slice().buffer, hash: await hashBytes(bytes) };
      return write(async () => succeed(await images.keepImage(db, url, kept, now)));
    },
    missImage: (url, reason, isFinal) =>
      write(() => images.missImage(db, url, reason, isFinal).then(() => succeed(null))),
    findImage: (clipId, url) => answer(() => images.findImage(db, clipId, url)),
    imageTotals: () => answer(() => images.imageTotals(db)),
    dropImages: () => write(() => images.dropImages(db).then(() => succeed(null))),
  };
}

import { succeed } from '../../core/model';
import type { MethodGroup } from '../../core/rpc';
import { listAllAnnotations, listAnnotationTags } from '../annotations/notebook';
import { recolourTag } from '../changes/rename-tag';
import * as images from '../images/images';
import { requeueImages } from '../images/requeue-images';
import type { Access } from '../schema/access';
import { saveSettings } from '../settings/settings';
import { moveShares, moveSharesBack } from '../sync/sharing/move-shares';
import { listTags } from '../tags/tags';
import type { ClippingMethods } from './clipping';

type Lists = MethodGroup<'annotations'> &
  MethodGroup<'tags'> &
  MethodGroup<'images'> &
  MethodGroup<'settings'>;

/** Annotations, tags and images of all clips, and the settings. */
export function listMethods({ db, write, answer }: Access): Omit<Lists, keyof ClippingMethods> {
  return {
    listAllAnnotations: (filter, order, limit, after) =>
      answer(() => listAllAnnotations(db, filter, order, limit, after)),
    listAnnotationTags: () => answer(() => listAnnotationTags(db)),
    listTags: () => answer(() => listTags(db)),
    recolourTag: (key, colour, now) => write(() => recolourTag(db, key, colour, now)),
    moveShares: (key, name, now) =>
      write(async () => succeed(await moveShares(db, key, name, now))),
    moveSharesBack: (moves, now) =>
      write(async () => {
        await moveSharesBack(db, moves, now);
        return succeed(null);
      }),
    findImage: (clipId, url) => answer(() => images.findImage(db, clipId, url)),
    imageTotals: () => answer(() => images.imageTotals(db)),
    dropImages: () => write(() => images.dropImages(db).then(() => succeed(null))),
    async saveSettings(settings, now) {
      const saved = await write(async () => succeed(await saveSettings(db, settings, now)));
      if (!saved.ok) return saved;
      const { before, after } = saved.value;
      const again = await requeueImages(db, write, before.images, after.images);
      return again.ok ? succeed(after) : again;
    },
  };
}

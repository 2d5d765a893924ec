import { succeed } from '../../core/model';
import type { MethodGroup } from '../../core/rpc';
import { listBin, purgeBatch } from '../changes/bin';
import { changeBatch } from '../changes/change-clips';
import { listCarriers, nameTag, retagBatch } from '../changes/rename-tag';
import { undoBatch } from '../changes/undo-change';
import type { Access } from '../schema/access';
import type { ClippingMethods } from './clipping';

/** Changes of many clips, in batches. */
export function changeMethods({
  db,
  write,
  answer,
  attempt,
}: Access): Omit<MethodGroup<'changes'>, keyof ClippingMethods> {
  return {
    changeBatch: (which, change, now) =>
      write(async () => succeed(await changeBatch(db, which, change, now))),
    undoBatch: (change, now) => write(async () => succeed(await undoBatch(db, change, now))),
    listCarriers: (key, name) => attempt(() => listCarriers(db, key, name)),
    retagBatch: (carriers, key, name, now) =>
      write(async () => succeed(await retagBatch(db, carriers, key, name, now))),
    nameTag: (key, name, now) => write(async () => succeed(await nameTag(db, key, name, now))),
    listBin: () => answer(() => listBin(db)),
    purgeBatch: (which, now) => write(async () => succeed(await purgeBatch(db, which, now))),
  };
}

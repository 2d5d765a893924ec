import type { Instant } from '../../core/model';
import type { LibraryMethods } from '../../core/rpc';
import { type BatchedMethods, batchedMethods } from '../changes/batched';
import type { Access } from '../schema/access';
import type { SearchService } from '../search/service/search-service';
import { backupMethods } from './backup';
import { changeMethods } from './changes';
import type { ClippingMethods } from './clipping';
import { clipMethods } from './clips';
import { importMethods } from './import';
import { listMethods } from './lists';
import { searchMethods } from './search';

/** The methods of the library that are not needed to save a clip. */
export type DeferredMethods = Omit<LibraryMethods, keyof ClippingMethods> & BatchedMethods;

export function deferredMethods(
  access: Access,
  worker: SearchService | null,
  clock: (() => Instant) | null,
): DeferredMethods {
  const changes = changeMethods(access);
  return {
    ...clipMethods(access),
    ...changes,
    ...batchedMethods(changes),
    ...searchMethods(access, worker),
    ...listMethods(access),
    ...importMethods(access, clock),
    ...backupMethods(access),
  };
}

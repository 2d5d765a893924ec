import type { Facet } from '../../core/rpc';
import type { Access } from '../schema/access';
import { getVersion, keepVersion, listVersions } from '../versions/versions';

export function versionMethods({ db, write, readFrom, attempt }: Access): Facet<'versions'> {
  return {
    keepVersion: (clipId, id, article, now) =>
      write(() => keepVersion(db, clipId, { id, article, now })),
    getVersion: (id) => attempt(() => getVersion(db, id)),
    listVersions: (clipId) =>
      readFrom([db.clips, db.versions, db.annotations], () => listVersions(db, clipId)),
  };
}

import type { Facet } from '../../core/rpc';
import { recolourTag } from '../changes/rename-tag';
import type { Access } from '../schema/access';
import { completeTags, listTags } from '../tags/tags';

export function tagMethods({ db, write, answer }: Access): Facet<'tags'> {
  return {
    completeTags: (typed, limit) => answer(() => completeTags(db, typed, limit)),
    listTags: () => answer(() => listTags(db)),
    recolourTag: (key, colour, now) => write(() => recolourTag(db, key, colour, now)),
  };
}

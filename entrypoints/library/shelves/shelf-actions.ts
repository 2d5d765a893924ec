import { newId } from '../../../client/base/new-id';
import { now } from '../../../client/base/now';
import type { LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/library.ftl';
import { renameTagInQuery } from '../../../core/search';
import type { Library } from '../../../storage';
import type { ClipChanges } from '../changes/clip-changes';
import type { ClipList } from '../list/clip-list';
import type { MoveBack, MoveShares } from './move-shares';

/** Undoable actions on tags and saved searches. */
export function createShelfActions(
  library: Library,
  changes: ClipChanges,
  list: Pick<ClipList, 'query' | 'setQuery'>,
  crypto: Crypto,
  moveShares: MoveShares,
): Pick<
  LibraryProps,
  'onRenameTag' | 'onRecolourTag' | 'onDeleteTag' | 'onSaveSearch' | 'onDeleteSearch'
> {
  /** Renames a tag in the current query. The returned function restores the query. */
  const renameInQuery = (key: string, name: string) => () => {
    const before = list.query.value;
    const after = renameTagInQuery(before, key, name);
    list.setQuery(after);
    return () => {
      if (list.query.value === after) list.setQuery(before);
    };
  };
  return {
    onRenameTag(tag, name) {
      let moveBack: MoveBack | null = null;
      changes.run(
        async (slicing) => {
          // First, or exchanges would find clips that no longer have the shared tag.
          const move = await moveShares(tag.key, name);
          const renamed = await library.renameTag(tag.key, name, now(), slicing);
          const isComplete = renamed.ok && renamed.value.rest.length === 0;
          if (isComplete) moveBack = move;
          else await move();
          return renamed;
        },
        () => text('library-done-tag-renamed', { from: tag.name, to: name }),
        renameInQuery(tag.key, name),
        async () => moveBack?.(),
      );
    },
    onRecolourTag: (tag, colour) =>
      changes.run(
        () => library.recolourTag(tag.key, colour, now()),
        () => text('library-done-tag-coloured', { name: tag.name }),
      ),
    onDeleteTag: (tag) =>
      changes.run(
        (slicing) => library.deleteTag(tag.key, now(), slicing),
        () =>
          text(
            tag.children.length > 0
              ? 'library-done-tag-deleted.with-subtags'
              : 'library-done-tag-deleted',
            { name: tag.name },
          ),
      ),
    onSaveSearch(name, question) {
      const at = now();
      const search = {
        id: newId(crypto),
        name,
        question,
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
      };
      changes.runOne(
        () => library.saveSearch(search),
        () => text('library-done-search-saved', { name }),
        () => library.deleteSearch(search.id, now()),
      );
    },
    onDeleteSearch: ({ id, name }) =>
      changes.runOne(
        () => library.deleteSearch(id, now()),
        () => text('library-done-search-deleted', { name }),
        (deleted) => library.saveSearch({ ...deleted, deletedAt: null, updatedAt: now() }),
      ),
  };
}

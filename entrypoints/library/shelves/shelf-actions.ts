import { newId } from '../../../client/base/new-id';
import { now } from '../../../client/base/now';
import type { LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/library.ftl';
import { renameTagInQuery } from '../../../core/search';
import type { Library, ShareMove } from '../../../storage';
import type { ClipChanges } from '../changes/clip-changes';
import type { ClipList } from '../list/clip-list';

/** Undoable actions on tags and saved searches. */
export function createShelfActions(
  library: Library,
  changes: ClipChanges,
  list: Pick<ClipList, 'query' | 'setQuery'>,
  crypto: Crypto,
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
      let moves: readonly ShareMove[] = [];
      const moveBack = async () => {
        if (moves.length > 0) await library.moveSharesBack(moves, now());
      };
      const move = async () => {
        const moved = await library.moveShares(tag.key, name, now());
        if (moved.ok) moves = moved.value;
        return moved;
      };
      changes.run(
        async (slicing) => {
          // First, or exchanges would find clips that no longer have the shared tag.
          const moved = await move();
          if (!moved.ok) return moved;
          const renamed = await library.renameTag(tag.key, name, now(), slicing);
          if (!renamed.ok || renamed.value.rest.length > 0) await moveBack();
          return renamed;
        },
        () => text('library-done-tag-renamed', { from: tag.name, to: name }),
        renameInQuery(tag.key, name),
        { undo: moveBack, redo: async () => void (await move()) },
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

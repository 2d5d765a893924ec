import type { LibraryProps } from '../../components/library/library-props';
import { libraryWords } from '../../components/words';
import type { Library } from '../../storage';
import { newId } from '../access/new-id';
import { now } from '../access/now';
import type { ClipChanges } from './clip-changes';

const { done } = libraryWords;

/** What can be done with tags and saved searches, each to be taken back. */
export function createShelfActs(
  library: Library,
  changes: ClipChanges,
  crypto: Crypto,
): Pick<
  LibraryProps,
  'onRenameTag' | 'onRecolourTag' | 'onDeleteTag' | 'onSaveSearch' | 'onDeleteSearch'
> {
  return {
    onRenameTag: (tag, name) =>
      changes.run(
        (slicing) => library.renameTag(tag.key, name, now(), slicing),
        done.tagRenamed(tag.name, name),
      ),
    onRecolourTag: (tag, colour) =>
      changes.run(() => library.recolourTag(tag.key, colour, now()), done.tagColoured(tag.name)),
    onDeleteTag: (tag) =>
      changes.run(
        (slicing) => library.deleteTag(tag.key, now(), slicing),
        done.tagDeleted(tag.name),
      ),
    async onSaveSearch(name, question) {
      const at = now();
      const search = {
        id: newId(crypto),
        name,
        question,
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
      };
      const saved = await library.saveSearch(search);
      if (!saved.ok) return;
      changes.tell(done.searchSaved(name), () => void library.deleteSearch(search.id, now()));
    },
    async onDeleteSearch({ id, name }) {
      const deleted = await library.deleteSearch(id, now());
      if (!deleted.ok) return;
      const before = { ...deleted.value, deletedAt: null };
      changes.tell(
        done.searchDeleted(name),
        () => void library.saveSearch({ ...before, updatedAt: now() }),
      );
    },
  };
}

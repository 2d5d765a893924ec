import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import type { LibraryProps } from '../../components/library/library-props';
import { text } from '../../components/strings';
import '../../components/strings/en/library.ftl';
import { renameTagIn } from '../../core/search';
import type { Library } from '../../storage';
import type { ClipChanges } from './clip-changes';
import type { QuestionList } from './question-list';

/** What can be done with tags and saved searches, each to be taken back. */
export function createShelfActs(
  library: Library,
  changes: ClipChanges,
  list: Pick<QuestionList, 'question' | 'ask'>,
  crypto: Crypto,
): Pick<
  LibraryProps,
  'onRenameTag' | 'onRecolourTag' | 'onDeleteTag' | 'onSaveSearch' | 'onDeleteSearch'
> {
  /** Asks for a tag by its new name where it was asked for; gives how to ask as before. */
  const askAnew = (key: string, name: string) => () => {
    const before = list.question.value;
    const after = renameTagIn(before, key, name);
    list.ask(after);
    return () => {
      if (list.question.value === after) list.ask(before);
    };
  };
  return {
    onRenameTag: (tag, name) =>
      changes.run(
        (slicing) => library.renameTag(tag.key, name, now(), slicing),
        () => text('library-done-tag-renamed', { from: tag.name, to: name }),
        askAnew(tag.key, name),
      ),
    onRecolourTag: (tag, colour) =>
      changes.run(
        () => library.recolourTag(tag.key, colour, now()),
        () => text('library-done-tag-coloured', { name: tag.name }),
      ),
    onDeleteTag: (tag) =>
      changes.run(
        (slicing) => library.deleteTag(tag.key, now(), slicing),
        () => text('library-done-tag-deleted', { name: tag.name }),
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
      changes.make(
        () => library.saveSearch(search),
        () => text('library-done-search-saved', { name }),
        () => library.deleteSearch(search.id, now()),
      );
    },
    onDeleteSearch: ({ id, name }) =>
      changes.make(
        () => library.deleteSearch(id, now()),
        () => text('library-done-search-deleted', { name }),
        (deleted) => library.saveSearch({ ...deleted, deletedAt: null, updatedAt: now() }),
      ),
  };
}

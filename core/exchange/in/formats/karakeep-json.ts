import { found, type JsonFormat } from '../import-format';
import { Fields, isObject, member } from '../parts/fields';
import { type FolderTree, folderTree } from '../parts/folder-tree';
import { makeItem } from '../parts/make-item';
import { jsonRecords } from '../parts/read-json';
import { readTags } from '../parts/read-tags';
import { createReport } from '../report';

/**
 * Karakeep's (Hoarder's) export: `{ bookmarks, lists }`. Lists become the path
 * of a tag. Bookmarks that are texts or files have no page here.
 */
export const karakeepJson: JsonFormat = {
  kind: 'karakeep',
  claims: ({ key, value }) =>
    key === 'bookmarks' && isObject(value) && 'content' in value && 'createdAt' in value,
  async *read(source, report) {
    const lists: FolderTree = folderTree();
    // The lists stand behind the bookmarks that name them.
    for await (const { value } of jsonRecords(source, createReport(report.file), ['lists'])) {
      lists.add(value['id'], value['name'], value['parentId']);
    }
    for await (const { key, row, value } of jsonRecords(source, report, ['bookmarks', 'lists'])) {
      if (key === 'lists') continue;
      const fields = new Fields(value, report, row);
      fields.pass('id');
      const content = fields.value('content');
      const paths = fields.texts('lists').map((id) => lists.pathOf(id));
      const names = [...paths, ...fields.texts('tags', 'name')];
      const url = member(content, 'url');
      const text = member(content, 'text');
      const item = makeItem(typeof url === 'string' ? url : '', report, row, {
        headline: fields.text('title') || (typeof text === 'string' ? text : ''),
        note: fields.text('note'),
        savedAt: fields.time('createdAt'),
        tags: readTags(names, report, row, 'tags'),
        isArchived: fields.flag('archived') ?? false,
        isFavourite: fields.flag('favourited') ?? false,
      });
      fields.end();
      yield* found(item);
    }
  },
};

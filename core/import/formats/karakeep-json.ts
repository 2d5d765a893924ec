import { found, type JsonFormat } from '../import-format';
import { makeItem, noteWith } from '../items/make-item';
import { createReport } from '../items/report';
import { Fields, isObject } from '../readers/fields/fields';
import { type FolderTree, folderTree } from '../readers/fields/folder-tree';
import { readTags } from '../readers/fields/read-tags';
import { jsonRecords } from '../readers/json/read-json';

/**
 * Karakeep's (Hoarder's) export: `{ bookmarks, lists }`. Lists become a tag path. A text
 * or file bookmark is imported as its source page, with the text as its note; without a
 * source page it is reported and left out.
 */
export const karakeepJson: JsonFormat = {
  kind: 'karakeep',
  claims: ({ key, value }) =>
    key === 'bookmarks' && isObject(value) && 'content' in value && 'createdAt' in value,
  async *read(source, report) {
    const lists: FolderTree = folderTree();
    // Lists come after the bookmarks that refer to them.
    for await (const { value } of jsonRecords(source, createReport(report.file), ['lists'])) {
      lists.add(value['id'], value['name'], value['parentId']);
    }
    for await (const { key, row, value } of jsonRecords(source, report, ['bookmarks', 'lists'])) {
      if (key === 'lists') {
        const list = new Fields(value, report, row, 'lists');
        list.pass('id', 'name', 'parentId', 'icon', 'type');
        list.end();
        continue;
      }
      const fields = new Fields(value, report, row);
      fields.pass('id');
      const content = new Fields(fields.value('content'), report, row, 'content');
      content.pass('type', 'assetType', 'assetId');
      const text = content.text('text');
      const address = content.text('url') || content.text('sourceUrl');
      const paths = fields.texts('lists').map((id) => {
        const path = lists.pathOf(id);
        if (path === '') report.say('file-missing', row, 'lists', id);
        return path;
      });
      const names = [...paths, ...fields.texts('tags', 'name')];
      const item = makeItem(address, report, row, {
        headline: fields.text('title') || content.text('title') || content.text('fileName'),
        note: noteWith(fields.text('note'), text),
        savedAt: fields.time('createdAt'),
        tags: readTags(names, report, row, 'tags'),
        isArchived: fields.flag('archived') ?? false,
        isFavourite: fields.flag('favourited') ?? false,
      });
      content.end();
      fields.end();
      yield* found(item);
    }
  },
};

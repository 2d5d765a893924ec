import type { JsonFormat } from '../import-format';
import { appendText } from '../items/make-item';
import { createReport } from '../items/report';
import { Fields, isObject } from '../readers/fields/fields';
import { createFolderTree } from '../readers/fields/folder-tree';
import { readTags } from '../readers/fields/read-tags';
import { readJsonRecords } from '../readers/json/read-json';
import { RecordReader } from '../readers/records/read-record';

const listNames = ['bookmarks', 'lists'];

/**
 * Karakeep's (Hoarder's) export: `{ bookmarks, lists }`. Lists become a tag path. A text
 * or file bookmark is imported as its source page, with the text as its note; without a
 * source page it is reported and left out.
 */
export const karakeepJson: JsonFormat = {
  kind: 'karakeep',
  claims: ({ key, value }) =>
    key === 'bookmarks' && isObject(value) && 'content' in value && 'createdAt' in value,
  async *read(source, report, tools) {
    const lists = createFolderTree();
    // Lists come after the bookmarks that refer to them.
    for await (const { value } of readJsonRecords(source, createReport(report.file), ['lists'])) {
      lists.add(value['id'], value['name'], value['parentId']);
    }
    for await (const { key, row, value } of readJsonRecords(source, report, listNames)) {
      if (key === 'lists') {
        const list = new Fields(value, report, row, 'lists');
        list.ignore('id', 'name', 'parentId', 'icon', 'type');
        list.reportUnread();
        continue;
      }
      const content = new Fields(value['content'], report, row, 'content');
      content.ignore('type', 'assetType', 'assetId');
      const url = content.text('url') || content.text('sourceUrl');
      const title = value['title'] || content.text('title') || content.text('fileName');
      const reader = new RecordReader({ ...value, url, title }, report, row, tools);
      const { fields } = reader;
      fields.ignore('content');
      const paths = fields.texts('lists').map((id) => {
        const path = lists.pathOf(id);
        if (path === '') report.add('file-missing', row, 'lists', id);
        return path;
      });
      yield reader.readItem([], {
        note: appendText(fields.text('note'), content.text('text')),
        tags: readTags([...paths, ...fields.texts('tags', 'name')], report, row, 'tags'),
      });
      content.reportUnread();
    }
  },
};

import type { JsonFormat } from '../import-format';
import { createReport } from '../items/report';
import { Fields, getMember, isObject } from '../readers/fields/fields';
import { createFolderTree } from '../readers/fields/folder-tree';
import { readJsonRecords } from '../readers/json/read-json';
import { RecordReader } from '../readers/records/read-record';

const listNames = ['collections', 'pinnedLinks'];

/**
 * Linkwarden's backup: an account with its collections, each with its links. Collections
 * become a tag path, pinned links favourites, descriptions notes.
 */
export const linkwardenJson: JsonFormat = {
  kind: 'linkwarden',
  claims: ({ key, value }) => key === 'collections' && Array.isArray(getMember(value, 'links')),
  async *read(source, report, tools) {
    const tree = createFolderTree();
    const pinned = new Set<unknown>();
    const inCollections = new Set<unknown>();
    const ahead = createReport(report.file);
    for await (const { key, value } of readJsonRecords(source, ahead, listNames)) {
      if (key === 'pinnedLinks') pinned.add(value['id']);
      else {
        tree.add(value['id'], value['name'], value['parentId']);
        for (const link of [value['links']].flat()) inCollections.add(getMember(link, 'id'));
      }
      ahead.take();
    }
    let row = 0;
    const readLink = (link: unknown, path: string) => {
      row++;
      if (!isObject(link)) {
        report.add('wrong-type', row, 'links', JSON.stringify(link));
        return null;
      }
      const reader = new RecordReader(link, report, row, tools);
      const { fields } = reader;
      fields.ignore('collectionId', 'createdById', 'lastPreserved', 'importDate');
      return reader.readItem([path], {
        note: fields.text('description'),
        standfirst: null,
        isFavourite: pinned.has(link['id']) || fields.list('pinnedBy').length > 0,
      });
    };
    for await (const { key, value, row: place } of readJsonRecords(source, report, listNames)) {
      if (key === 'pinnedLinks') {
        // Its collection is not in the file.
        if (!inCollections.has(value['id'])) yield readLink(value, '');
        continue;
      }
      const collection = new Fields(value, report, place, 'collections');
      collection.ignore('id', 'name', 'parentId', 'ownerId');
      collection.ignore('createdById', 'createdAt', 'updatedAt');
      const isDefault = /^unorganized$/i.test(collection.text('name'));
      const path = isDefault ? '' : tree.pathOf(value['id']);
      for (const link of collection.list('links')) yield readLink(link, path);
      collection.reportUnread();
    }
  },
};

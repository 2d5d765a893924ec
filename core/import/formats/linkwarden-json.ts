import { found, type JsonFormat } from '../import-format';
import { makeItem } from '../items/make-item';
import { createReport } from '../items/report';
import { Fields, isObject, member } from '../readers/fields/fields';
import { folderTree } from '../readers/fields/folder-tree';
import { readTags } from '../readers/fields/read-tags';
import { jsonRecords } from '../readers/json/read-json';

/**
 * Linkwarden's backup: an account with its collections, each with its links. Collections
 * become a tag path, pinned links favourites, descriptions notes.
 */
export const linkwardenJson: JsonFormat = {
  kind: 'linkwarden',
  claims: ({ key, value }) => key === 'collections' && Array.isArray(member(value, 'links')),
  async *read(source, report) {
    const tree = folderTree();
    const pinned = new Set<unknown>();
    const inCollections = new Set<unknown>();
    const ahead = createReport(report.file);
    for await (const { key, value } of jsonRecords(source, ahead, ['collections', 'pinnedLinks'])) {
      if (key === 'pinnedLinks') pinned.add(value['id']);
      else {
        tree.add(value['id'], value['name'], value['parentId']);
        for (const link of [value['links']].flat()) inCollections.add(member(link, 'id'));
      }
      ahead.take();
    }
    let row = 0;
    const readLink = (link: unknown, path: string) => {
      row++;
      if (!isObject(link)) {
        report.say('wrong-type', row, 'links', JSON.stringify(link));
        return null;
      }
      const fields = new Fields(link, report, row);
      fields.pass('id', 'type', 'collectionId', 'createdById', 'lastPreserved', 'importDate');
      const names = [path, ...fields.texts('tags', 'name')];
      const item = makeItem(fields.text('url'), report, row, {
        headline: fields.text('name'),
        note: fields.text('description'),
        tags: readTags(names, report, row, 'tags'),
        savedAt: fields.time('createdAt'),
        updatedAt: fields.time('updatedAt'),
        isFavourite: pinned.has(link['id']) || fields.list('pinnedBy').length > 0,
      });
      fields.end();
      return item;
    };
    const lists = ['collections', 'pinnedLinks'];
    for await (const { key, value, row: place } of jsonRecords(source, report, lists)) {
      if (key === 'pinnedLinks') {
        // Its collection is not in the file.
        if (!inCollections.has(value['id'])) yield* found(readLink(value, ''));
        continue;
      }
      const collection = new Fields(value, report, place, 'collections');
      collection.pass('id', 'name', 'parentId', 'ownerId', 'createdById', 'createdAt', 'updatedAt');
      const isDefault = /^unorganized$/i.test(collection.text('name'));
      const path = isDefault ? '' : tree.pathOf(value['id']);
      for (const link of collection.list('links')) yield* found(readLink(link, path));
      collection.end();
    }
  },
};

import type { JsonFormat } from '../import-format';
import type { ImportTools } from '../import-tools';
import type { ImportedItem } from '../items/imported-item';
import { type Report, toText } from '../items/report';
import { Fields, isObject } from '../readers/fields/fields';
import { readJson } from '../readers/json/read-json';
import { hasAddress, isPageRecord, RecordReader } from '../readers/records/read-record';
import { createNameFinder } from '../readers/records/usual-names';

/** How deep folders may be nested. */
const maxDepth = 100;
/** Objects and lists that are searched for a page to recognise a file. */
const maxSearched = 2000;
/** Chromium's own folders of bookmarks. Firefox's have a member "root". */
const browserFolders = ['bookmark_bar', 'other', 'synced'];

/**
 * Any JSON with objects that have a web address and the usual names, in lists or nested in folders:
 * Pinboard, Delicious, GoodLinks, Readability, wallabag 1, Readwise Reader's API, bookmarks of
 * Firefox and Chromium, highlights of Pocket and Obsidian Web Clipper.
 */
export const pagesJson: JsonFormat = {
  kind: 'pages',
  claims: ({ value }) => hasPage(value, { left: maxSearched }, 0),
  async *read(source, report, tools) {
    for await (const { key, row, value } of readJson(source, report)) {
      if (typeof value === 'object' && value !== null) {
        const isListed = row !== null;
        yield* walk(value, { report, tools, row, key, folders: [], depth: 0, isListed });
      } else if (row === null) createRest({ [key ?? '']: value }, report, row).reportUnread();
      else report.add('wrong-type', row, key, JSON.stringify(value));
    }
  },
};

function hasPage(value: unknown, searched: { left: number }, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (isPageRecord(value)) return true;
  searched.left -= 1;
  if (depth === maxDepth || searched.left <= 0) return false;
  return Object.values(value).some((one) => hasPage(one, searched, depth + 1));
}

/** Where a value is. */
interface Place {
  readonly report: Report;
  readonly tools: ImportTools;
  readonly row: number | null;
  /** The name of the member that contains it. */
  readonly key: string | null;
  readonly folders: readonly string[];
  readonly depth: number;
  /** True for an element of a list. */
  readonly isListed: boolean;
}

/** Yields the pages in an object or a list. */
function* walk(value: object, place: Place): Generator<ImportedItem | null> {
  const { report, tools, row, key, depth } = place;
  const folders = [...place.folders];
  if (isObject(value)) {
    if (hasAddress(value)) {
      yield new RecordReader(value, report, row, tools).readItem(folders);
      return;
    }
    const name = createNameFinder(Object.keys(value)).find('title');
    const isOfBrowser = 'root' in value || browserFolders.includes(key ?? '');
    if (!isOfBrowser && typeof value[name] === 'string') folders.push(value[name]);
    if (place.isListed && !containsAddress(value, depth)) {
      const rest = createRest(value, report, row, name);
      // A folder may be empty.
      if (rest.listUnread().length > 0) rest.reportNoAddress([toText(value[name] ?? '')]);
      return;
    }
    const flat = Object.entries(value).filter(([, one]) => typeof one !== 'object');
    createRest(Object.fromEntries(flat), report, row, name).reportUnread();
  }
  if (depth === maxDepth) {
    report.add('too-large', row, key);
    return;
  }
  for (const [own, one] of Object.entries(value)) {
    const isNested = typeof one === 'object' && one !== null;
    const isListed = Array.isArray(value);
    const inner = { ...place, folders, depth: depth + 1, key: isListed ? key : own, isListed };
    if (isNested) yield* walk(one, inner);
    else if (isListed) report.add('wrong-type', row, key, JSON.stringify(one));
  }
}

function containsAddress(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === maxDepth || (isObject(value) && hasAddress(value))) return true;
  return Object.values(value).some((one) => containsAddress(one, depth + 1));
}

/** What an object says of itself besides its name, times and ids. */
function createRest(record: object, report: Report, row: number | null, name = ''): Fields {
  const names = createNameFinder(Object.keys(record));
  const fields = new Fields(record, report, row);
  fields.ignore(name, ...names.ignored, ...names.findAll('saved'), ...names.findAll('updated'));
  return fields;
}

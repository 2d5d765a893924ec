import type { Instant } from '../../../model';
import type { ImportTools } from '../../import-tools';
import type { ImportedAnnotation, ImportedItem } from '../../items/imported-item';
import {
  appendText,
  makeAnnotation,
  makeItem,
  makeWork,
  parseWebAddress,
} from '../../items/make-item';
import type { Report } from '../../items/report';
import { Fields, getMember, isObject } from '../fields/fields';
import { readColour } from '../fields/nearest-colour';
import { readTags, toFolderTag } from '../fields/read-tags';
import { readTime } from '../fields/read-time';
import { parseTagList } from '../fields/tag-list';
import { htmlToBody, readPlainText } from '../html/html-to-body';
import { createNameFinder, type NameFinder, type UsualField } from './usual-names';

/*
 * A saved page as most programs write it: a record with the usual names. See `usualNames`.
 */

const archivedState = /^archived?$/i;
/** States that programs write as a word, and that say nothing else. */
const otherStates = /^(?:read|unread|new|later|feed|shortlist|active|inbox|saved)$/i;

type KnownOfPage = Partial<Omit<ImportedItem, 'url' | 'place'>>;

/** Reads one record. Values that no other field has are left to the caller. */
export class RecordReader {
  readonly fields: Fields;
  readonly names: NameFinder;

  constructor(
    readonly record: Readonly<Record<string, unknown>>,
    readonly report: Report,
    readonly row: number | null,
    readonly tools: ImportTools,
    /** True for our own table, whose separators are known. */
    readonly isOwn = false,
  ) {
    this.fields = new Fields(record, report, row);
    this.names = createNameFinder(Object.keys(record));
    this.fields.ignore(...this.names.ignored);
  }

  /**
   * The page, in these folders. Null, with a remark, without an address. `known` is what the caller
   * has read of it.
   */
  readItem(folders: readonly string[], known: KnownOfPage = {}): ImportedItem | null {
    return this.#read(folders, known, false);
  }

  /** The same, but a work if it has no address. */
  readPageOrWork(known: KnownOfPage): ImportedItem | null {
    return this.#read([], known, true);
  }

  #read(folders: readonly string[], known: KnownOfPage, mayBeWork: boolean): ImportedItem | null {
    const { fields, report, row } = this;
    let url = this.#readAddress();
    let title = this.#readDecoded('title');
    if (parseWebAddress(url) === null && parseWebAddress(title) !== null) {
      [url, title] = [title, url];
    }
    const excerpt = this.#readDecoded('excerpt');
    const { annotations, note } = this.#readHighlights();
    const state = this.#readState();
    const found: KnownOfPage = {
      // Pinboard has the title there.
      headline: title || excerpt,
      standfirst: (title && excerpt) || null,
      note: appendText(this.#text('note'), note),
      authors: this.#readAuthors(),
      publisher: this.#textOrNull('publisher'),
      publishedAt: fields.zonedTime(this.#name('published')),
      language: this.#textOrNull('language')?.replace('_', '-') ?? null,
      imageUrl: fields.webAddress(this.#name('image')),
      body: this.#readBody(url),
      // Each is reported once.
      ...(known.tags === undefined && { tags: this.#readTags(folders) }),
      ...(known.savedAt === undefined && { savedAt: fields.time(this.#name('saved')) }),
      updatedAt: fields.time(this.#name('updated')),
      isFavourite: this.#flag('favourite') ?? false,
      favouriteAt: this.#stateTime('favouriteAt'),
      isArchived:
        this.#flag('archived') ?? negate(this.#flag('queued')) ?? archivedState.test(state),
      archivedAt: this.#stateTime('archivedAt'),
      isRead: this.#flag('read') ?? negate(this.#flag('unread')) ?? readReadState(state),
      readAt: this.#stateTime('readAt'),
      annotations,
      ...known,
    };
    fields.reportUnread();
    const isWork = mayBeWork && (url === '' || (title !== '' && parseWebAddress(url) === null));
    if (isWork && url !== '') report.add('wrong-type', row, 'url', url);
    return isWork ? makeWork(report, row, found) : makeItem(url, report, row, found);
  }

  /** The first that is a web address, or else the first that there is. */
  #readAddress(): string {
    const present = this.names.findAll('url');
    const addresses = present.filter((name) => parseWebAddress(String(this.record[name])) !== null);
    // The others lead to copies that the program has.
    this.fields.ignore(...addresses);
    return this.fields.text(addresses[0] ?? present[0] ?? this.names.find('url'));
  }

  #readTags(folders: readonly string[]): readonly string[] {
    const path = toFolderTag([...folders, ...this.#text('folder').split('/')]);
    return readTags([path, ...this.#readTagNames()], this.report, this.row, this.#name('tags'));
  }

  #readTagNames(): readonly string[] {
    const name = this.#name('tags');
    const value = this.fields.value(name);
    if (Array.isArray(value)) return value.flatMap(toTagName);
    // Readwise Reader has a member for each.
    if (isObject(value)) return Object.values(value).flatMap(toTagName);
    // Pinboard and Delicious separate tags by spaces, and have this field.
    const others = 'extended' in this.record ? /\s+/ : /[,;|\n]/;
    return parseTagList(this.fields.text(name), this.isOwn ? /,/ : others);
  }

  #readAuthors(): readonly string[] {
    const name = this.#name('author');
    const value = this.fields.value(name);
    if (Array.isArray(value)) return value.flatMap(toTagName);
    return splitNames(this.fields.text(name), this.isOwn);
  }

  /** One word, such as "archived"; an unknown one stays unread, to be reported. */
  #readState(): string {
    const name = this.#name('state');
    const value = this.record[name];
    if (typeof value !== 'string') return '';
    const state = value.trim();
    if (!archivedState.test(state) && !otherStates.test(state)) return '';
    this.fields.ignore(name);
    return state;
  }

  #readBody(url: string) {
    const name = this.#name('content');
    const content = this.record[name];
    if (typeof content !== 'string' || !/<\/?[a-z][^<>]*>/i.test(content)) return null;
    this.fields.ignore(name);
    const body = htmlToBody(
      content,
      parseWebAddress(url) ?? 'https://invalid.invalid/',
      this.tools,
    );
    if (body === null) this.report.add('no-text', this.row, name);
    return body;
  }

  /** The highlights, and the notes of those without words. */
  #readHighlights(): { annotations: readonly ImportedAnnotation[]; note: string } {
    const { report, row, tools } = this;
    const name = this.#name('highlights');
    const annotations: ImportedAnnotation[] = [];
    let note = '';
    // A table has a number there, or all of them in one cell.
    if (!Array.isArray(this.record[name])) return { annotations, note };
    for (const entry of this.fields.list(name)) {
      const fields = new Fields(isObject(entry) ? entry : { text: entry }, report, row, name);
      fields.ignore('id', 'xpath', 'type', 'startOffset', 'endOffset', 'groupId', 'version');
      const quote = ['quote', 'text', 'content', 'highlight', 'exact'].find((one) =>
        fields.has(one),
      );
      const own = ['note', 'notes', 'comment'].flatMap((one) => fields.texts(one)).join('\n\n');
      const time = [
        'created_at',
        'createdAt',
        'created',
        'timestamp',
        'time',
        'date',
        'highlightedAt',
      ];
      const annotation = makeAnnotation(readPlainText(fields.text(quote ?? 'text'), tools), {
        note: own,
        createdAt: fields.time(time.find((one) => fields.has(one)) ?? 'created_at'),
        colour: readColour(fields.text('color') || fields.text('colour'), report, row),
        tags: fields.tags('tags'),
      });
      fields.reportUnread();
      if (annotation !== null) annotations.push(annotation);
      else {
        report.add(own === '' ? 'empty-mark' : 'mark-without-words', row, name);
        note = appendText(note, own);
      }
    }
    return { annotations, note };
  }

  /** A text that some programs copy from a page's code, with entities. */
  #readDecoded(field: UsualField): string {
    const text = this.#text(field);
    return /&#?\w+;/.test(text) ? readPlainText(text, this.tools) : text;
  }

  #text(field: UsualField): string {
    return this.fields.text(this.#name(field));
  }

  #textOrNull(field: UsualField): string | null {
    return this.fields.textOrNull(this.#name(field));
  }

  /** When it got a state. Some programs write the time in place of a flag. */
  #stateTime(field: UsualField): Instant | null {
    const name = this.names.findAll(field).find((one) => readTime(this.record[one]) !== null);
    return name === undefined ? null : this.fields.time(name);
  }

  /** Some programs write a flag and a time. */
  #flag(field: UsualField): boolean | null {
    const flags = this.names.findAll(field).map((name) => this.fields.flag(name));
    return flags.find((flag) => flag !== null) ?? null;
  }

  /** The name of a field: the first with a value. */
  #name(field: UsualField): string {
    const present = this.names.findAll(field).find((name) => this.fields.has(name));
    return present ?? this.names.find(field);
  }
}

/** True if an object has an address, web address or not. */
export function hasAddress(record: object): boolean {
  return findAddresses(record, createNameFinder(Object.keys(record))).length > 0;
}

/** True if an object is a saved page: it has a web address, and something is said of it. */
export function isPageRecord(value: object): boolean {
  const names = createNameFinder(Object.keys(value));
  const isPage = findAddresses(value, names).some((text) => parseWebAddress(text) !== null);
  const said: readonly UsualField[] = ['title', 'saved', 'tags', 'excerpt', 'note', 'highlights'];
  return isPage && said.some((field) => names.findAll(field).length > 0);
}

function findAddresses(record: object, names: NameFinder): readonly string[] {
  const values = names.findAll('url').map((name) => getMember(record, name));
  return values.filter((value): value is string => typeof value === 'string');
}

/** Names separated by semicolons may contain commas: "Bob O'Neil, Jr.; Ida Holm". */
function splitNames(text: string, isOwn: boolean): readonly string[] {
  return text
    .split(isOwn || text.includes(';') ? /[;\n]/ : /[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

function toTagName(entry: unknown): readonly string[] {
  if (!isObject(entry)) return entry === null ? [] : [String(entry)];
  const name = ['name', 'label', 'title'].map((one) => getMember(entry, one)).find(Boolean);
  return name === undefined ? [] : [String(name)];
}

function negate(flag: boolean | null): boolean | null {
  return flag === null ? null : !flag;
}

function readReadState(state: string): boolean | null {
  if (/^read$/i.test(state)) return true;
  return /^unread$/i.test(state) ? false : null;
}

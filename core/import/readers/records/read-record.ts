import type { Body, Instant } from '../../../model';
import type { ImportTools } from '../../import-tools';
import type { ImportedItem } from '../../items/imported-item';
import {
  appendText,
  type HighlightParts,
  joinHighlights,
  type KnownOfItem,
  makeHighlight,
  makeItem,
  parseWebAddress,
} from '../../items/make-item';
import type { Report } from '../../items/report';
import { Fields, getMember, isObject } from '../fields/fields';
import { readColour } from '../fields/nearest-colour';
import { readTags, toFolderTag } from '../fields/read-tags';
import { readTime } from '../fields/read-time';
import { parseTagList } from '../fields/tag-list';
import { unwrapWikiLink } from '../fields/wiki-link';
import { htmlToBody, readPlainText } from '../html/html-to-body';
import { findXPathContext } from '../html/xpath-context';
import { createNameFinder, type NameFinder, type UsualField } from './usual-names';

/*
 * A saved page as most programs write it: a record with the usual names. See `usualNames`.
 */

const archivedState = /^archived?$/i;
/** States that programs write as a word, and that say nothing else. */
const otherStates = /^(?:read|unread|new|later|feed|shortlist|active|inbox|saved)$/i;

/** wallabag's placeholder for a page that it could not read. */
const noContent = /wallabag can't retrieve contents/i;

interface RecordOptions {
  /** True for our own table, whose separators are known. */
  readonly isOwn?: boolean;
  /** True for properties of a note, all of which the user may have typed. */
  readonly isNote?: boolean;
  /** True if the content is HTML even without a tag. */
  readonly isHtml?: boolean;
}

/** Reads one record. Values that no other field has are left to the caller. */
export class RecordReader {
  readonly fields: Fields;
  readonly names: NameFinder;

  constructor(
    readonly record: Readonly<Record<string, unknown>>,
    readonly report: Report,
    readonly row: number | null,
    readonly tools: ImportTools,
    readonly options: RecordOptions = {},
  ) {
    this.fields = new Fields(record, report, row);
    this.names = createNameFinder(Object.keys(record));
    if (!options.isNote) this.fields.ignore(...this.names.ignored);
  }

  /**
   * The page, in these folders. Null, with a remark, without an address. `known` is what the caller
   * has read of it, and is not read again.
   */
  readItem(folders: readonly string[], known: KnownOfItem = {}): ImportedItem | null {
    return this.#read(folders, known, false);
  }

  /** The same, but a work if it has no address. */
  readPageOrWork(known: KnownOfItem): ImportedItem | null {
    return this.#read([], known, true);
  }

  #read(folders: readonly string[], known: KnownOfItem, mayBeWork: boolean): ImportedItem | null {
    const { fields, report, row } = this;
    let url = this.#readAddress();
    let title = this.#readDecoded('title');
    if (parseWebAddress(url) === null && parseWebAddress(title) !== null) {
      [url, title] = [title, url];
    }
    const isWork = mayBeWork && (url === '' || (title !== '' && parseWebAddress(url) === null));
    if (!isWork && parseWebAddress(url) === null) {
      const { note = '', tags = [], annotations = [] } = known;
      const quotes = annotations.flatMap(({ quote, note }) => [quote.exact, note]);
      const others: readonly UsualField[] = ['content', 'saved', 'updated'];
      fields.ignore(...others.flatMap((field) => this.names.findAll(field)));
      fields.reportNoAddress([url, title, note, ...tags, ...quotes]);
      return null;
    }
    const excerpt = this.#readDecoded('excerpt');
    const state = this.#readState();
    const highlights = known.annotations ? joinHighlights([]) : this.#readHighlights();
    const readers: { readonly [Field in keyof KnownOfItem]: () => KnownOfItem[Field] } = {
      // Pinboard has the title there.
      headline: () => title || excerpt,
      standfirst: () => (title && excerpt) || null,
      note: () => appendText(this.#text('note'), highlights.note),
      authors: () => this.#readAuthors(),
      publisher: () => unwrapWikiLink(this.#text('publisher')) || null,
      publishedAt: () => fields.zonedTime(this.#name('published')),
      language: () => this.#text('language').replace('_', '-') || null,
      imageUrl: () => fields.webAddress(this.#name('image')),
      body: () => this.#readBody(url),
      tags: () => this.#readTags(folders),
      savedAt: () => fields.time(this.#name('saved')),
      updatedAt: () => fields.time(this.#name('updated')),
      isFavourite: () => this.#flag('favourite') ?? false,
      favouriteAt: () => this.#stateTime('favouriteAt'),
      isArchived: () =>
        this.#flag('archived') ?? negate(this.#flag('queued')) ?? archivedState.test(state),
      archivedAt: () => this.#stateTime('archivedAt'),
      isRead: () => this.#flag('read') ?? negate(this.#flag('unread')) ?? readReadState(state),
      readAt: () => this.#stateTime('readAt'),
      annotations: () => highlights.annotations,
    };
    const unknown = Object.entries(readers).filter(([field]) => !(field in known));
    const found: KnownOfItem = {
      ...Object.fromEntries(unknown.map(([field, read]) => [field, read()])),
      ...known,
    };
    fields.reportUnread();
    if (isWork && url !== '') report.add('wrong-type', row, 'url', url);
    return makeItem(isWork ? null : url, report, row, found);
  }

  /** A text in HTML. Null if it is empty or, with a remark, cannot be read. */
  readHtml(html: string, name: string, url = this.#readAddress()): Body | null {
    const base = parseWebAddress(url) ?? 'https://invalid.invalid/';
    const body = noContent.test(html) ? null : htmlToBody(html, base, this.tools);
    if (body === null && html.trim() !== '') this.report.add('no-text', this.row, name);
    return body;
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
    return parseTagList(this.fields.text(name), (this.options.isOwn ?? false) ? /,/ : others);
  }

  #readAuthors(): readonly string[] {
    const name = this.#name('author');
    const value = this.fields.value(name);
    const names = Array.isArray(value)
      ? value.flatMap(toTagName)
      : splitNames(this.fields.text(name), this.options.isOwn ?? false);
    return names.map(unwrapWikiLink).filter(Boolean);
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

  #readBody(url: string): Body | null {
    const name = this.#name('content');
    const content = this.record[name];
    const isHtml = this.options.isHtml || /<\/?[a-z][^<>]*>/i.test(String(content));
    if (typeof content !== 'string' || !isHtml) return null;
    this.fields.ignore(name);
    return this.readHtml(content, name, url);
  }

  #readHighlights(): HighlightParts {
    const name = this.#name('highlights');
    // A table has a number there, or all of them in one cell.
    if (!Array.isArray(this.record[name])) return joinHighlights([]);
    const entries = this.fields.list(name);
    const content = this.record[this.#name('content')];
    const hasPositions = entries.some((entry) => getMember(entry, 'ranges') !== undefined);
    const body =
      hasPositions && typeof content === 'string' ? this.tools.parseHtml(content).body : null;
    return joinHighlights(entries.map((entry) => this.#readHighlight(entry, name, body)));
  }

  /** One of a list. `body` is the text that positions refer to. */
  #readHighlight(entry: unknown, list: string, body: Element | null): HighlightParts {
    const { report, row, tools } = this;
    const record = isObject(entry) ? entry : { text: entry };
    const fields = new Fields(record, report, row, list);
    const names = createNameFinder(Object.keys(record));
    // Other programs have their own clocks.
    fields.ignore(...names.ignored, ...names.findAll('updated'));
    const present = (field: UsualField) => names.findAll(field).filter((name) => fields.has(name));
    // Annotator and wallabag have the note in "text", beside the quote.
    const [quoteName = names.find('words'), ...noteNames] = present('words');
    const exact = readPlainText(fields.text(quoteName), tools);
    const notes = [...present('note'), ...noteNames].flatMap((name) => fields.texts(name));
    const [range] = fields.list('ranges');
    const path = String(getMember(range, 'start') ?? '');
    const offset = Number(getMember(range, 'startOffset'));
    const known = {
      ...findXPathContext(body, { path, offset }, exact),
      note: notes.join('\n\n'),
      createdAt: fields.time(present('saved')[0] ?? names.find('saved')),
      colour: readColour(fields.text('color') || fields.text('colour'), report, row),
      tags: fields.tags(names.find('tags')),
    };
    fields.reportUnread();
    return makeHighlight(exact, known, report, row, list);
  }

  /** A text that some programs copy from a page's code, with entities. */
  #readDecoded(field: UsualField): string {
    const text = this.#text(field);
    return /&#?\w+;/.test(text) ? readPlainText(text, this.tools) : text;
  }

  #text(field: UsualField): string {
    return this.fields.text(this.#name(field));
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

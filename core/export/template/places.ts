import { escapeInlineNoteHtml, escapePlacedNoteHtml } from '../../markdown/escape-note-html';
import { isLinkAddress } from '../../model';
import { singleLine } from '../../text/single-line';
import { encodeUnsafeUrl, escapeAsReferences } from '../formats/markdown/escape-page-text';
import { toMarkdownText } from '../formats/markdown/to-markdown';
import { hasMarkup, protect, reveal, writeMarked } from './values/page-text';
import { getHighlightText, isList, isRecord, Markdown, toText, type Value } from './values/value';

/** A place of a note: how values get there so that page content does not become markup. */
export interface Place {
  /** Marks the texts of a variable, before filters. */
  prepare(name: string, value: Value): Value;
  /** Writes a value, after filters. */
  write(value: Value): string;
}

/** Variables whose value is already Markdown. */
const markdownNames = new Set([
  ...['content', 'selection', 'markedContent', 'annotations', 'lostAnnotations'],
]);
const noteNames = new Set(['note', 'notes']);
const addressNames = new Set(['url', 'image']);

/** Applies a function to each text in a value. */
function mapTexts(value: Value, change: (text: string) => Value): Value {
  if (typeof value === 'string') return change(value);
  if (isList(value)) return value.map((item) => mapTexts(item, change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]),
  );
}

/** Keeps a safe address as it is. Any other text is the page's. */
function prepareAddress(value: Value): Value {
  return mapTexts(value, (url) =>
    url === '' || isLinkAddress(url) ? encodeUnsafeUrl(url) : protect(url),
  );
}

/** Writes a value: a list of texts with commas. There, lists are written as JSON. */
function writeValue(value: Value, writeText: (text: string) => string): string {
  if (typeof value === 'string') return writeText(value);
  if (value instanceof Markdown) return value.source;
  const highlight = getHighlightText(value);
  if (highlight !== undefined) return writeText(highlight);
  const isSimple = (item: Value) =>
    !isList(item) && (!isRecord(item) || getHighlightText(item) !== undefined);
  if (isList(value) && value.every(isSimple)) {
    return value.map((item) => writeValue(item, writeText)).join(', ');
  }
  return typeof value === 'object' && value !== null
    ? writeText(protect(toText(value)))
    : toText(value);
}

/** The text of a note. Page content must not become markup, whatever the template. */
const text: Place = {
  prepare(name, value) {
    if (addressNames.has(name)) return prepareAddress(value);
    if (markdownNames.has(name)) return new Markdown(toText(value));
    if (noteNames.has(name))
      return mapTexts(value, (note) => new Markdown(escapePlacedNoteHtml(note)));
    return mapTexts(value, protect);
  },
  write: (value) => writeValue(value, (marked) => writeMarked(marked, escapeAsReferences)),
};

/** A Logseq property, whose value is read as Markdown. */
const logseq: Place = {
  prepare(name, value) {
    if (name === 'tags') return mapTexts(value, (tag) => new Markdown(escapeAsReferences(tag)));
    if (noteNames.has(name)) {
      return mapTexts(value, (note) => new Markdown(escapeInlineNoteHtml(singleLine(note))));
    }
    return addressNames.has(name) ? prepareAddress(value) : mapTexts(value, protect);
  },
  write: (value) =>
    writeValue(value, (marked) =>
      hasMarkup(marked)
        ? writeMarked(singleLine(marked), escapeAsReferences)
        : toMarkdownText(singleLine(reveal(marked))),
    ),
};

/** Text that is not read as markup: YAML, whose serialiser quotes values, and file names. */
const plain: Place = {
  prepare: (_, value) => mapTexts(value, protect),
  write: (value) => writeValue(value, reveal),
};

export const places = { text, logseq, yaml: plain, name: plain } as const;

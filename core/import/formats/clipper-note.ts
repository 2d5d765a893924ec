import { parse, YAMLError } from 'yaml';
import { parseExportedNote } from '../../markdown/exported-note';
import { endMarker } from '../../markdown/markdown-ids';
import { restoreTypedNote } from '../../markdown/restore-typed-note';
import { type Body, withTag } from '../../model';
import { foldText, inlineText } from '../../text';
import { type TextFormat, toResults } from '../import-format';
import type { ImportTools } from '../import-tools';
import type { ImportedItem } from '../items/imported-item';
import { makeItem, makeWork, parseWebAddress } from '../items/make-item';
import type { Report } from '../items/report';
import { Fields, isObject } from '../readers/fields/fields';
import { removeLocalImages } from '../readers/markdown/local-images';
import { createAnnotations, readHighlightedStory } from '../readers/markdown/read-highlighted';
import { unwrapOutlinerList } from '../readers/markdown/unwrap-outliner-list';
import { readWhole } from '../readers/text/read-text';
import { readExportedMarkdown } from './exported-markdown';

/** Maximum length in characters; a note holds one page. */
const maxNoteLength = 20_000_000;
const frontMatter = /^\ufeff?---[^\S\n]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
/** Logseq properties, one per line at the start of the file: "source:: https://…". */
const logseqHead = /^\ufeff?((?:[\w-]+::[^\S\n].*(?:\r?\n|$))+)/;
/** Logseq properties whose values are separated by commas. */
const logseqLists = /^(?:tags|authors?)$/;

/**
 * A note with front matter, as Obsidian Web Clipper and Pressmark's own Markdown write
 * it, or with Logseq properties. `source` or `url` is the page; `==marks==` in the text
 * are annotations.
 */
export const clipperNote: TextFormat = {
  kind: 'clipper-note',
  claims: (head) => {
    const properties = frontMatter.exec(head)?.[1] ?? logseqHead.exec(head)?.[1] ?? '';
    const isOwnWork =
      /^pressmark:\s/m.test(properties) && !/^completeness:\s*(?!link\b)\S/m.test(properties);
    return isOwnWork || /^["']?(source|url|link)["']?::?\s*(?:-\s+)?\S*https?:/m.test(properties);
  },
  async *read(source, report, tools) {
    const text = await readWhole(source, report, maxNoteLength);
    if (text === null) {
      report.add('too-large', 1);
      return;
    }
    const ofLogseq = logseqHead.exec(text);
    const match = ofLogseq ?? frontMatter.exec(text);
    const properties =
      ofLogseq === null
        ? parseYaml(match?.[1] ?? '', report)
        : parseLogseqProperties(ofLogseq[1] ?? '');
    const fields = new Fields(properties, report, 1);
    const isOwn = fields.textOrNull('pressmark') !== null;
    // In our own files, `source` is the credited source of the story.
    const names = isOwn ? ['url'] : ['source', 'url', 'link'];
    const url =
      readFirst(names, (name) => {
        const value = getFirstText(fields, name);
        if (parseWebAddress(value) !== null) return value;
        if (value !== '') report.add('wrong-type', 1, name, value);
        return null;
      }) ?? '';
    const title = fields.text('title') || getFileTitle(source.name);
    const standfirst = fields.textOrNull('description') ?? fields.textOrNull('standfirst');
    const note = fields.text('note');
    const below = text.slice(match?.[0].length ?? 0);
    const markdown = ofLogseq === null ? below : unwrapOutlinerList(below.replace(/\r\n?/g, '\n'));
    // Highlights of a work without an address: the note does not contain the work's text.
    const isWork = isOwn && url === '' && fields.text('completeness') === '';
    const isLink = isWork || (isOwn && fields.text('completeness') === 'link');
    const hasOwnForm =
      isOwn ||
      markdown.includes(endMarker) ||
      parseExportedNote(markdown.replace(/\r\n?/g, '\n')).items.length > 0;
    const read = hasOwnForm
      ? readExportedMarkdown(markdown, { title, standfirst, note, isLink }, report, tools)
      : { ...readBody(markdown, title, url, report, tools), note, tags: [] };
    const created = readFirst(['created', 'clipped', 'saved', 'date'], (name) => fields.time(name));
    const known: Parameters<typeof makeItem>[3] = {
      headline: title,
      standfirst,
      authors: [...fields.texts('author'), ...fields.texts('authors')]
        .map(unwrapWikiLink)
        .filter(Boolean),
      publisher:
        unwrapWikiLink(getFirstText(fields, 'publisher') || getFirstText(fields, 'site')) || null,
      publishedAt: fields.zonedTime('published'),
      language: fields.textOrNull('language'),
      imageUrl: getImageUrl(fields),
      // A one-line value is split at commas; list entries may contain commas.
      tags: read.tags.reduce(
        withTag,
        fields.tags('tags', typeof fields.value('tags') === 'string' ? /,/ : undefined),
      ),
      note: read.note,
      savedAt: created,
      body: read.body,
      annotations: read.annotations.map((annotation) => ({
        ...annotation,
        note: restoreTypedNote(annotation.note),
      })),
      // Notes written by our templates cannot be told from others by their front matter.
      isRendering: true,
      ...(isOwn ? readExportedFields(fields) : { updatedAt: fields.time('modified') }),
    };
    const item =
      isLink && url === '' ? makeWork(report, 1, known) : makeItem(url, report, 1, known);
    fields.reportUnread();
    yield* toResults(item);
  },
};

/** The text itself, or the first text of a list. Other values are reported. */
function getFirstText(fields: Fields, name: string): string {
  const [first = '', ...others] = fields.texts(name);
  if (others.length > 0) fields.report.addDropped(fields.getLabel(name), others.join(' '));
  return first;
}

function getImageUrl(fields: Fields): string | null {
  const text = getFirstText(fields, 'image');
  const address = parseWebAddress(text);
  if (address === null && text !== '') fields.report.add('wrong-type', fields.row, 'image', text);
  return address;
}

/** The first value that is present. Later names are not read, so they are reported as not kept. */
function readFirst<Value>(
  names: readonly string[],
  read: (name: string) => Value | null,
): Value | null {
  for (const name of names) {
    const value = read(name);
    if (value !== null) return value;
  }
  return null;
}

/** Text of a wiki link: "[[Ada Mensah|Ada]]" links to the note "Ada Mensah". */
function unwrapWikiLink(text: string): string {
  return text.replace(/^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/, '$1').trim();
}

function getFileTitle(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(md|markdown|txt)$/i, '');
}

/**
 * Parses the properties. If the front matter is not valid YAML, returns only the
 * properties that fit on one line.
 */
function parseYaml(text: string, report: Report): unknown {
  // Only a property can start at the beginning of a line: multi-line values are indented.
  for (const [comment] of text.matchAll(/^#.*(?:\r?\n#.*)*/gm))
    report.add('comment-left-out', 1, null, comment);
  try {
    const value: unknown = parse(text, { maxAliasCount: 20 });
    if (isObject(value)) return value;
  } catch (error) {
    // The YAML library throws plain errors for excessive aliases, and a RangeError for deep
    // nesting.
    if (
      !(
        error instanceof YAMLError ||
        error instanceof ReferenceError ||
        error instanceof RangeError
      )
    ) {
      throw error;
    }
  }
  report.add('malformed', 1, null, text);
  return new Map(
    [...text.matchAll(/^["']?([\w-]+)["']?:[^\S\n]*(.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value.trim().replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  );
}

function parseLogseqProperties(head: string): unknown {
  const lines = [...head.matchAll(/^([\w-]+)::[^\S\n]+(.*)$/gm)];
  return new Map(
    lines.map(([, name = '', value = '']) => {
      const text = unescaped(value.trim());
      return [name, logseqLists.test(name) ? text.split(/\s*,\s*/).map(unwrapWikiLink) : text];
    }),
  );
}

/** A Logseq value without Markdown escapes and character references. */
function unescaped(value: string): string {
  return value
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(
        Math.min(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10), 0x10ffff),
      ),
    );
}

/** Kinds of text that are not a whole article. */
const textExtents = ['preview', 'page', 'selection'] as const;

/** Fields that only our own front matter has. */
function readExportedFields(fields: Fields): Partial<ImportedItem> {
  fields.ignore('words');
  const completeness = fields.text('completeness');
  return {
    sourceCredit: fields.textOrNull('source'),
    section: fields.textOrNull('section'),
    modifiedAt: fields.zonedTime('modified'),
    completeness: textExtents.find((extent) => extent === completeness) ?? 'full',
  };
}

function readBody(
  markdown: string,
  title: string,
  url: string,
  report: Report,
  tools: ImportTools,
) {
  const story = readHighlightedStory(
    markdown,
    parseWebAddress(url) ?? 'https://invalid.invalid/',
    report,
    tools,
  );
  if (story === null) {
    if (markdown.trim() !== '') report.add('no-text', 1);
    return { body: null, annotations: [] };
  }
  const annotations = story.ranges.flatMap((range) => createAnnotations(story, range));
  const body = removeLocalImages(removeTitle(story.body, title), report);
  return { body, annotations };
}

/** Drops a leading heading that repeats the title: some programs write it above the text. */
function removeTitle(body: Body, title: string): Body {
  const [first, ...rest] = body.children;
  const repeats =
    first?.type === 'heading' && foldText(inlineText(first.children)) === foldText(title);
  return repeats && rest.length > 0 ? { type: 'root', children: rest } : body;
}

import { parseExportedNote } from '../../../markdown/exported-note';
import { endMarker } from '../../../markdown/markdown-ids';
import { restoreTypedNote } from '../../../markdown/restore-typed-note';
import { withTag } from '../../../model';
import type { TextFormat } from '../../import-format';
import type { ImportedItem } from '../../items/imported-item';
import { type KnownOfItem, makeItem, parseWebAddress } from '../../items/make-item';
import { Fields } from '../../readers/fields/fields';
import {
  getPropertyLines,
  readProperties,
  unwrapWikiLink,
} from '../../readers/markdown/front-matter';
import { readNoteBody } from '../../readers/markdown/read-note-body';
import { unwrapOutlinerList } from '../../readers/markdown/unwrap-outliner-list';
import { readWhole } from '../../readers/text/read-text';
import { readExportedMarkdown } from './exported-markdown';

/**
 * A note with front matter, as Obsidian Web Clipper and Pressmark's own Markdown write
 * it, or with Logseq properties. `source` or `url` is the page; `==marks==` in the text
 * are annotations.
 */
export const clipperNote: TextFormat = {
  kind: 'clipper-note',
  claims: (head) => {
    const properties = getPropertyLines(head);
    const isOwnWork =
      /^pressmark:\s/m.test(properties) && !/^completeness:\s*(?!link\b)\S/m.test(properties);
    return isOwnWork || /^["']?(source|url|link)["']?::?\s*(?:-\s+)?\S*https?:/m.test(properties);
  },
  async *read(source, report, tools) {
    const text = await readWhole(source, report, 1);
    if (text === null) return;
    const { properties, below, isOutline } = readProperties(text, report);
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
    const markdown = isOutline ? unwrapOutlinerList(below) : below;
    // Highlights of a work without an address: the note does not contain the work's text.
    const isWork = isOwn && url === '' && fields.text('completeness') === '';
    const isLink = isWork || (isOwn && fields.text('completeness') === 'link');
    const hasOwnForm =
      isOwn || markdown.includes(endMarker) || parseExportedNote(markdown).items.length > 0;
    const read = hasOwnForm
      ? readExportedMarkdown(markdown, { title, standfirst, note, isLink }, report, tools)
      : { ...readNoteBody(markdown, title, url, report, tools), note, tags: [] };
    const created = readFirst(['created', 'clipped', 'saved', 'date'], (name) => fields.time(name));
    const known: KnownOfItem = {
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
    const item = makeItem(isLink ? url || null : url, report, 1, known);
    fields.reportUnread();
    yield item;
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

function getFileTitle(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(md|markdown|txt)$/i, '');
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

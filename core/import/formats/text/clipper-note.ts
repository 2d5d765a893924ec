import { parseExportedNote } from '../../../markdown/exported-note';
import { endMarker } from '../../../markdown/markdown-ids';
import { restoreTypedNote } from '../../../markdown/restore-typed-note';
import { withTags } from '../../../model';
import type { TextFormat } from '../../import-format';
import type { ImportedItem } from '../../items/imported-item';
import { type KnownOfItem, parseWebAddress } from '../../items/make-item';
import type { Fields } from '../../readers/fields/fields';
import { getPropertyLines, readProperties } from '../../readers/markdown/front-matter';
import { readNoteBody } from '../../readers/markdown/read-note-body';
import { unwrapOutlinerList } from '../../readers/markdown/unwrap-outliner-list';
import { RecordReader } from '../../readers/records/read-record';
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
      /^pressmark::?\s/m.test(properties) && !/^completeness::?\s*(?!link\b)\S/m.test(properties);
    return isOwnWork || /^["']?(source|url|link)["']?::?\s*(?:-\s+)?\S*https?:/m.test(properties);
  },
  async *read(source, report, tools) {
    const text = await readWhole(source, report, 1);
    if (text === null) return;
    const { properties, below, isOutline } = readProperties(text, report);
    const isOwn = Boolean(properties['pressmark']);
    // In our own files, `source` is the credited source of the story.
    const names = isOwn ? ['url'] : ['source', 'url', 'link'];
    const addresses = listTexts(properties, names);
    const address = addresses.find(({ text }) => parseWebAddress(text) !== null);
    for (const { name, text } of addresses.filter((one) => one !== address)) {
      if (parseWebAddress(text) === null) report.add('wrong-type', 1, name, text);
      else report.addDropped(name, text);
    }
    const url = address?.text ?? '';
    const title = String(properties['title'] ?? '').trim() || getFileTitle(source.name);
    const image = listTexts(properties, ['image'])[0]?.text;
    const publisher = listTexts(properties, ['publisher', 'site'])[0]?.text;
    const record = { ...properties, url, title, image, publisher };
    const reader = new RecordReader(record, report, 1, tools, { isOwn, isNote: true });
    const { fields } = reader;
    fields.ignore(...(isOwn ? ['pressmark', 'words'] : names));
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
    const known: KnownOfItem = {
      standfirst,
      // A one-line value is split at commas; list entries may contain commas.
      tags: withTags(
        fields.tags('tags', typeof properties['tags'] === 'string' ? /,/ : undefined),
        read.tags,
      ),
      note: read.note,
      body: read.body,
      annotations: read.annotations.map((annotation) => ({
        ...annotation,
        note: restoreTypedNote(annotation.note),
      })),
      // Notes written by our templates cannot be told from others by their front matter.
      isRendering: true,
      ...(isOwn && { ...readExportedFields(fields), updatedAt: null }),
    };
    yield isLink ? reader.readPageOrWork(known) : reader.readItem([], known);
  },
};

/** The texts of these properties, each of which may be a list. */
function listTexts(properties: Readonly<Record<string, unknown>>, names: readonly string[]) {
  return names.flatMap((name) =>
    [properties[name]]
      .flat()
      .filter((one) => typeof one === 'string' && one.trim() !== '')
      .map((one) => ({ name, text: String(one) })),
  );
}

function getFileTitle(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(md|markdown|txt)$/i, '');
}

/** Kinds of text that are not a whole article. */
const textExtents = ['preview', 'page', 'selection'] as const;

/** Fields that only our own front matter has. */
function readExportedFields(fields: Fields): Partial<ImportedItem> {
  const completeness = fields.text('completeness');
  return {
    sourceCredit: fields.textOrNull('source'),
    section: fields.textOrNull('section'),
    modifiedAt: fields.zonedTime('modified'),
    completeness: textExtents.find((extent) => extent === completeness) ?? 'full',
  };
}

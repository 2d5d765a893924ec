import { parse, YAMLError } from 'yaml';
import { endOfText } from '../../markdown/markdown-ids';
import { readOwnParts } from '../../markdown/own-parts';
import { typedNote } from '../../markdown/typed-note';
import { type Body, withTag } from '../../model';
import { foldText, inlineText } from '../../text';
import { found, type TextFormat } from '../import-format';
import type { ImportTools } from '../import-tools';
import type { ImportedItem } from '../items/imported-item';
import { makeItem, makeWork, webAddress } from '../items/make-item';
import type { Report } from '../items/report';
import { Fields, isObject } from '../readers/fields/fields';
import { withoutOutline } from '../readers/markdown/outline';
import { withoutPicturesBeside } from '../readers/markdown/pictures-beside';
import { annotationsOn, readMarked } from '../readers/markdown/read-marked';
import { readWhole } from '../readers/text/read-text';
import { readOwnMarkdown } from './own-markdown';

/** Maximum length in characters; a note holds one page. */
const longestNote = 20_000_000;
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
    const text = await readWhole(source, report, longestNote);
    if (text === null) {
      report.say('too-large', 1);
      return;
    }
    const ofLogseq = logseqHead.exec(text);
    const match = ofLogseq ?? frontMatter.exec(text);
    const properties =
      ofLogseq === null ? parseYaml(match?.[1] ?? '', report) : logseqProperties(ofLogseq[1] ?? '');
    const fields = new Fields(properties, report, 1);
    const isOwn = fields.textOrNull('pressmark') !== null;
    // In our own files, `source` is the credited source of the story.
    const names = isOwn ? ['url'] : ['source', 'url', 'link'];
    const url =
      firstOf(names, (name) => {
        const value = firstText(fields, name);
        if (webAddress(value) !== null) return value;
        if (value !== '') report.say('wrong-type', 1, name, value);
        return null;
      }) ?? '';
    const title = fields.text('title') || headlineOf(source.name);
    const standfirst = fields.textOrNull('description') ?? fields.textOrNull('standfirst');
    const note = fields.text('note');
    const below = text.slice(match?.[0].length ?? 0);
    const markdown = ofLogseq === null ? below : withoutOutline(below.replace(/\r\n?/g, '\n'));
    // Highlights of a work without an address: the note does not contain the work's text.
    const isWork = isOwn && url === '' && fields.text('completeness') === '';
    const isLink = isWork || (isOwn && fields.text('completeness') === 'link');
    const hasOwnForm =
      isOwn ||
      markdown.includes(endOfText) ||
      readOwnParts(markdown.replace(/\r\n?/g, '\n')).items.length > 0;
    const read = hasOwnForm
      ? readOwnMarkdown(markdown, { title, standfirst, note, isLink }, report, tools)
      : { ...readBody(markdown, title, url, report, tools), note, tags: [] };
    const created = firstOf(['created', 'clipped', 'saved', 'date'], (name) => fields.time(name));
    const known: Parameters<typeof makeItem>[3] = {
      headline: title,
      standfirst,
      authors: [...fields.texts('author'), ...fields.texts('authors')]
        .map(unlinked)
        .filter(Boolean),
      publisher: unlinked(firstText(fields, 'publisher') || firstText(fields, 'site')) || null,
      publishedAt: fields.zonedTime('published'),
      language: fields.textOrNull('language'),
      imageUrl: imageOf(fields),
      // A one-line value is split at commas; list entries may contain commas.
      tags: read.tags.reduce(
        withTag,
        fields.tags('tags', typeof fields.value('tags') === 'string' ? /,/ : undefined),
      ),
      note: read.note,
      savedAt: created,
      body: read.body,
      annotations: read.annotations.map((mark) => ({ ...mark, note: typedNote(mark.note) })),
      // Notes written by our templates cannot be told from others by their front matter.
      isRendering: true,
      ...(isOwn ? ownFields(fields) : { updatedAt: fields.time('modified') }),
    };
    const item =
      isLink && url === '' ? makeWork(report, 1, known) : makeItem(url, report, 1, known);
    fields.end();
    yield* found(item);
  },
};

/** The text itself, or the first text of a list. Other values are reported. */
function firstText(fields: Fields, name: string): string {
  const [first = '', ...others] = fields.texts(name);
  if (others.length > 0) fields.report.notKept(fields.at(name), others.join(' '));
  return first;
}

function imageOf(fields: Fields): string | null {
  const text = firstText(fields, 'image');
  const address = webAddress(text);
  if (address === null && text !== '') fields.report.say('wrong-type', fields.row, 'image', text);
  return address;
}

/** The first value that is present. Later names are not read, so they are reported as not kept. */
function firstOf<Value>(
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
function unlinked(text: string): string {
  return text.replace(/^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/, '$1').trim();
}

function headlineOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(md|markdown|txt)$/i, '');
}

/**
 * Parses the properties. If the front matter is not valid YAML, returns only the
 * properties that fit on one line.
 */
function parseYaml(text: string, report: Report): unknown {
  // Only a property can start at the beginning of a line: multi-line values are indented.
  for (const [words] of text.matchAll(/^#.*(?:\r?\n#.*)*/gm))
    report.say('comment-left-out', 1, null, words);
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
  report.say('malformed', 1, 'front matter', text);
  return new Map(
    [...text.matchAll(/^["']?([\w-]+)["']?:[^\S\n]*(.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value.trim().replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  );
}

function logseqProperties(head: string): unknown {
  const lines = [...head.matchAll(/^([\w-]+)::[^\S\n]+(.*)$/gm)];
  return new Map(
    lines.map(([, name = '', value = '']) => {
      const text = unescaped(value.trim());
      return [name, logseqLists.test(name) ? text.split(/\s*,\s*/).map(unlinked) : text];
    }),
  );
}

/** A Logseq value without Markdown escapes. */
function unescaped(value: string): string {
  return value
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    );
}

/** Fields that only our own front matter has. */
function ownFields(fields: Fields): Partial<ImportedItem> {
  fields.pass('words');
  const completeness = fields.text('completeness');
  return {
    sourceCredit: fields.textOrNull('source'),
    section: fields.textOrNull('section'),
    modifiedAt: fields.zonedTime('modified'),
    isPreview: completeness === 'preview',
  };
}

function readBody(
  markdown: string,
  title: string,
  url: string,
  report: Report,
  tools: ImportTools,
) {
  const story = readMarked(markdown, webAddress(url) ?? 'https://invalid.invalid/', report, tools);
  if (story === null) {
    if (markdown.trim() !== '') report.say('no-text', 1);
    return { body: null, annotations: [] };
  }
  const annotations = story.stretches.flatMap((stretch) => annotationsOn(story, stretch));
  const body = withoutPicturesBeside(withoutTitle(story.body, title), report);
  return { body, annotations };
}

/** Drops a leading heading that repeats the title: some programs write it above the text. */
function withoutTitle(body: Body, title: string): Body {
  const [first, ...rest] = body.children;
  const repeats =
    first?.type === 'heading' && foldText(inlineText(first.children)) === foldText(title);
  return repeats && rest.length > 0 ? { type: 'root', children: rest } : body;
}

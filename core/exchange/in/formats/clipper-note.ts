import { parse, YAMLError } from 'yaml';
import { type Body, foldText, inlineText } from '../../../model';
import { found, type TextFormat } from '../import-format';
import type { ImportTools } from '../import-source';
import { Fields, isObject } from '../parts/fields';
import { makeItem, webAddress } from '../parts/make-item';
import { markdownToBody } from '../parts/markdown-to-body';
import { noteMarks, takeMarks } from '../parts/marked-words';
import { readWhole } from '../parts/read-text';
import type { Report } from '../report';

/** Characters; a note is a page. */
const longestNote = 20_000_000;
const frontMatter = /^\ufeff?---[^\S\n]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;

/**
 * A note with front matter, as Obsidian Web Clipper and Pressmark's own
 * Markdown write it: `source` or `url` is the page, `==marks==` in the text are
 * annotations.
 */
export const clipperNote: TextFormat = {
  kind: 'clipper-note',
  claims: (head) => {
    const yaml = frontMatter.exec(head)?.[1];
    return yaml !== undefined && /^["']?(source|url|link)["']?:\s*\S*https?:/m.test(yaml);
  },
  async *read(source, report, tools) {
    const text = await readWhole(source, report, longestNote);
    if (text === null) {
      report.say('too-large', 1);
      return;
    }
    const match = frontMatter.exec(text);
    const properties = parseYaml(match?.[1] ?? '', report);
    const fields = new Fields(properties, report, 1);
    const url =
      firstOf(['source', 'url', 'link'], (name) => {
        const value = firstText(fields, name);
        if (webAddress(value) !== null) return value;
        if (value !== '') report.say('wrong-type', 1, name, value);
        return null;
      }) ?? '';
    const title = fields.text('title') || headlineOf(source.name);
    const standfirst = fields.textOrNull('description') ?? fields.textOrNull('standfirst');
    const isOwn = fields.textOrNull('pressmark') !== null;
    const completeness = isOwn ? fields.textOrNull('completeness') : null;
    const isLink = completeness === 'link';
    if (completeness === 'preview') report.notKept('completeness');
    const markdown = text.slice(match?.[0].length ?? 0);
    const story = isOwn ? withoutAnnotations(markdown, report) : markdown;
    const read = isLink ? nothing : readBody(story, title, url, report, tools);
    const { annotations } = read;
    const body = isOwn ? withoutStandfirst(read.body, standfirst) : read.body;
    const created = firstOf(['created', 'clipped', 'saved', 'date'], (name) => fields.time(name));
    const item = makeItem(url, report, 1, {
      headline: title,
      standfirst,
      authors: [...fields.texts('author'), ...fields.texts('authors')]
        .map(unlinked)
        .filter(Boolean),
      publisher: unlinked(firstText(fields, 'publisher') || firstText(fields, 'site')) || null,
      publishedAt: fields.zonedTime('published'),
      language: fields.textOrNull('language'),
      imageUrl: imageOf(fields),
      tags: fields.tags('tags'),
      note: fields.text('note'),
      savedAt: created,
      updatedAt: fields.time('modified'),
      body,
      annotations,
    });
    fields.end();
    yield* found(item);
  },
};

const nothing = { body: null, annotations: [] };

/** The first text of a list, or the text alone; others are reported. */
function firstText(fields: Fields, name: string): string {
  const [first = '', ...others] = fields.texts(name);
  if (others.length > 0) fields.report.notKept(fields.at(name));
  return first;
}

function imageOf(fields: Fields): string | null {
  const text = firstText(fields, 'image');
  const address = webAddress(text);
  if (address === null && text !== '') fields.report.say('wrong-type', fields.row, 'image', text);
  return address;
}

/** The first value that there is; what stands under names after it is not asked for, and so reported. */
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

/** "[[Ada Mensah|Ada]]" is a link to a note of that name. */
function unlinked(text: string): string {
  return text.replace(/^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/, '$1').trim();
}

function headlineOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(md|markdown|txt)$/i, '');
}

/** The properties; of front matter that is no YAML, those that stand on a line of their own. */
function parseYaml(text: string, report: Report): unknown {
  try {
    const value: unknown = parse(text, { maxAliasCount: 20 });
    if (isObject(value)) return value;
  } catch (error) {
    // The library throws plain errors for aliases beyond measure, and a range error for depth.
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

function readBody(
  markdown: string,
  title: string,
  url: string,
  report: Report,
  tools: ImportTools,
) {
  const base = webAddress(url) ?? 'https://invalid.invalid/';
  const marked = withoutTitle(markdownToBody(noteMarks(markdown), base, tools), title);
  if (marked !== null) return takeMarks(marked);
  if (markdown.trim() !== '') report.say('no-text', 1);
  return nothing;
}

/** Our own Markdown without the section of annotations that ends it, and the footnotes behind that. */
function withoutAnnotations(markdown: string, report: Report): string {
  const sections = [...markdown.matchAll(/^---\r?\n\r?\n## Annotations\r?\n\r?\n- > /gm)];
  const last = sections.at(-1);
  if (last === undefined) return markdown;
  report.notKept('annotations');
  return markdown.slice(0, last.index);
}

/** Our own Markdown has the standfirst above the text, which is no part of the story. */
function withoutStandfirst(body: Body | null, standfirst: string | null): Body | null {
  const [first, ...rest] = body?.children ?? [];
  if (standfirst === null || first?.type !== 'paragraph' || rest.length === 0) return body;
  const repeats = foldText(inlineText(first.children)) === foldText(standfirst);
  return repeats ? { type: 'root', children: rest } : body;
}

/** Programs repeat the title above the text. */
function withoutTitle(body: Body | null, title: string): Body | null {
  const [first, ...rest] = body?.children ?? [];
  const repeats =
    first?.type === 'heading' && foldText(inlineText(first.children)) === foldText(title);
  return repeats && rest.length > 0 ? { type: 'root', children: rest } : body;
}

import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type NoteTemplate, renderNote, templatePresets } from '../../../core/export';
import { getTitle } from '../../../core/export/values/title';
import { scaleRuns } from '../../runs';
import { collectNodeTypes, collectText, removeIdComments } from '../markdown/read-markdown';
import { makeAnnotation, makeWholeClip } from '../samples';

const now = '2026-11-13T08:09:10.000Z';
const [obsidian, logseq, plain] = templatePresets;

const fragments = fc.constantFrom(
  ...['---', ': ', '::', '"', "'", '#', ' #', '##', '- ', '1. ', '{{title}}', '{', '}', '[', ']'],
  ...['(', ')', '<', '>', '*', '_', '`', '~~', '|', '!', '&', '&amp;', '==', '=', '\\', '/'],
  ...['%', '@', 'no', 'null', '~', '2026-11-12', '<script>', '..', 'CON', 'a', '日', '🙂', ' '],
  ...['\u0085', '\u2028', '\ufeff', '\u0000', '\u202e'],
);
const anyText = fc.oneof(
  fc.array(fragments, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);
/** Text with at least one letter or digit. */
const nonBlankText = anyText.filter((text) => /[\p{L}\p{N}]/u.test(text));

const makeClip = (headline: string, tags: readonly string[] = []) =>
  makeWholeClip({ article: { headline }, clip: { tags } });
const renderText = (template: NoteTemplate, ...fields: Parameters<typeof makeClip>) =>
  String(renderNote(template, makeClip(...fields), now).content);
const collapseSpaces = (text: string) => text.replace(/[ \t\n\f\r]+/g, ' ').trim();
/** Replaces U+0000, as CommonMark does. */
const replaceNul = (text: string) => text.replaceAll('\0', '\ufffd');

describe('a rendered template', () => {
  const tag = '<img src=x onerror=alert(1)>';
  const clip = makeWholeClip({
    article: { headline: `Why ${tag}`, authors: [tag], standfirst: `${tag} < 5`, publisher: tag },
    clip: { note: `Press ${tag}, not \`<b>\``, tags: [tag] },
    annotations: [makeAnnotation('The last boat', { note: `*So* ${tag}` })],
  });
  const fill = (content: string) => {
    const markdown = String(renderNote({ ...plain, properties: [], content }, clip, now).content);
    return { markdown, tree: removeIdComments(fromMarkdown(markdown)) };
  };

  it.each([
    ['# {{title}}', `Why ${tag}`],
    ['{{title|upper|markdown}}', `Why ${tag}`.toUpperCase()],
    ['{{author|join:" and "}}, {{description}}, {{site}}', `${tag}, ${tag} < 5, ${tag}`],
    ['{{tags|list}}', tag],
    ['{{note}}', `Press ${tag}, not <b>`],
    ['{{notes|blockquote}}', `So ${tag}`],
    ['{{annotations}}', `The last boatsun yellow · 2026-11-12 17:20 UTCSo ${tag}`],
  ])('escapes clip text in %s', (content, expected) => {
    const { tree } = fill(content);
    expect(collectNodeTypes(tree)).not.toContain('html');
    expect(collectText(tree).trim()).toBe(expected);
  });

  it('escapes clip text inside HTML of the template', () => {
    const { markdown } = fill('<details><summary>{{title}}</summary>\n\n{{content}}\n\n</details>');
    expect(markdown).toContain('<summary>Why &#60;img src=x onerror=alert(1)&#62;</summary>');
  });

  it('keeps the user’s text in properties unchanged', () => {
    const property = { name: 'note', value: '{{note}}', type: 'text' } as const;
    const text = String(
      renderNote({ ...plain, properties: [property], content: '' }, clip, now).content,
    );
    expect(parse(text.split('---')[1] ?? '')).toEqual({ note: clip.clip.note });
  });
});

describe('properties of a rendered template', () => {
  it('round-trip any title and tags through YAML, without YAML 1.1 line breaks', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (headline, tags) => {
        const text = renderText(obsidian, headline, tags);
        const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
        expect(head).not.toMatch(/[\u0085\u2028\u2029\ufeff]/);
        const { title, tags: read } = parse(head);
        const { url } = makeWholeClip().clip.summary;
        expect(title).toBe(
          getTitle({ headline, url })
            .replace(/\s*[\n\r\f]+\s*/g, ' ')
            .trim(),
        );
        expect(read).toEqual(tags);
      }),
      { numRuns: scaleRuns(300) },
    );
  });

  it('stay on one line in Logseq', () => {
    fc.assert(
      fc.property(anyText, anyText, (headline, tag) => {
        const head = renderText(logseq, headline, [tag]).split('\n\n')[0] ?? '';
        for (const line of head.split(/[\r\n]/)) {
          expect(line).toMatch(/^(?:title|source|publisher|created|tags):: /);
        }
      }),
      { numRuns: scaleRuns(300) },
    );
  });

  it('cannot be split by a property name with line breaks or colons', () => {
    const name = fc.oneof(anyText, fc.constantFrom('a\nb:: c', '__proto__', 'a\u2028b', 'x: y'));
    fc.assert(
      fc.property(name, (propertyName) => {
        const properties = [
          { name: propertyName, value: 'one', type: 'text' as const },
          { name: 'last', value: 'two', type: 'text' as const },
        ];
        const yaml = renderText({ ...obsidian, properties, content: '' }, 'x');
        const read = parse(/^---\n([\s\S]*?)\n---\n/.exec(yaml)?.[1] ?? '');
        expect(Object.keys(read)).toHaveLength(propertyName.trim() === 'last' ? 1 : 2);
        expect(read.last).toBe('two');
        const lines = renderText({ ...logseq, properties, content: '' }, 'x')
          .trim()
          .split('\n');
        expect(lines.at(-1)).toBe('last:: two');
        expect(lines).toHaveLength(2);
      }),
      { numRuns: scaleRuns(300) },
    );
  });
});

describe('the name and folder of a rendered note', () => {
  it('are valid on any file system with any title and tag', () => {
    const template = { ...plain, noteName: '{{title}}', folder: '{{tags|first}}/{{title}}' };
    fc.assert(
      fc.property(anyText, anyText, (headline, tag) => {
        const { name, folder } = renderNote(template, makeClip(headline, [tag]), now);
        for (const step of [name, ...folder.split('/').filter(Boolean)]) {
          expect(step).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
          expect(step).not.toMatch(/^\.|[\s.]$/);
          expect(step).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        }
        expect(name).toMatch(/\.md$/);
      }),
      { numRuns: scaleRuns(500) },
    );
  });
});

describe('the plain template preset', () => {
  it('writes any title and quote as text', () => {
    fc.assert(
      fc.property(nonBlankText, nonBlankText, (headline, exact) => {
        const whole = makeWholeClip({
          article: { headline },
          annotations: [makeAnnotation(exact)],
        });
        const text = String(renderNote(plain, whole, now).content);
        const tree = removeIdComments(fromMarkdown(text.slice(text.indexOf('\n---\n') + 5)));
        const [heading, body, list, ...rest] = tree.children;
        expect(rest).toEqual([]);
        const [item] = list?.type === 'list' ? list.children : [];
        const [quote, ...others] = item?.children ?? [];
        expect(others.at(-1)?.type).toBe('paragraph');
        // If the headline resembles the quote, it is matched as the quote's new wording.
        for (const wording of others.slice(0, -1)) {
          expect(collectText(wording)).toMatch(/^The wording is different in the saved version: “/);
          expect(new Set(collectNodeTypes(wording))).toEqual(new Set(['paragraph', 'text']));
        }
        expect(others.length).toBeLessThan(3);
        expect(heading).toMatchObject({ type: 'heading', depth: 1 });
        expect(heading && collectText(heading)).toBe(replaceNul(collapseSpaces(headline)));
        expect(body && collectText(body)).toBe('The last boat leaves on Friday.');
        expect(quote && collectText(quote)).toBe(replaceNul(collapseSpaces(exact)));
        expect(new Set(quote && collectNodeTypes(quote))).toEqual(
          new Set(['blockquote', 'paragraph', 'text']),
        );
      }),
      { numRuns: scaleRuns(300) },
    );
  });
});

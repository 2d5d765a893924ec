import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type NoteTemplate, renderNote, templatePresets } from '../../../core/export';
import { getTitle } from '../../../core/export/values/title-of';
import { scaleRuns } from '../../runs';
import { typesIn, withoutIds, wordsIn } from '../markdown/read-markdown';
import { anAnnotation, aWholeClip } from '../samples';

const now = '2026-11-13T08:09:10.000Z';
const [obsidian, logseq, plain] = templatePresets;

const scraps = fc.constantFrom(
  ...['---', ': ', '::', '"', "'", '#', ' #', '##', '- ', '1. ', '{{title}}', '{', '}', '[', ']'],
  ...['(', ')', '<', '>', '*', '_', '`', '~~', '|', '!', '&', '&amp;', '==', '=', '\\', '/'],
  ...['%', '@', 'no', 'null', '~', '2026-11-12', '<script>', '..', 'CON', 'a', '日', '🙂', ' '],
  ...['\u0085', '\u2028', '\ufeff', '\u0000', '\u202e'],
);
const anyWords = fc.oneof(
  fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);
/** Text with at least one visible character. */
const someWords = anyWords.filter((words) => /[\p{L}\p{N}]/u.test(words));

const clipOf = (headline: string, tags: readonly string[] = []) =>
  aWholeClip({ article: { headline }, clip: { tags } });
const textOf = (template: NoteTemplate, ...words: Parameters<typeof clipOf>) =>
  String(renderNote(template, clipOf(...words), now).content);
const onOneLine = (words: string) => words.replace(/[ \t\n\f\r]+/g, ' ').trim();
/** Markdown has no such character. */
const replaceNul = (words: string) => words.replaceAll('\0', '\ufffd');

describe('the text of a template', () => {
  const tag = '<img src=x onerror=alert(1)>';
  const clip = aWholeClip({
    article: { headline: `Why ${tag}`, authors: [tag], standfirst: `${tag} < 5`, publisher: tag },
    clip: { note: `Press ${tag}, not \`<b>\``, tags: [tag] },
    annotations: [anAnnotation('The last boat', { note: `*So* ${tag}` })],
  });
  const fill = (content: string) => {
    const written = String(renderNote({ ...plain, properties: [], content }, clip, now).content);
    return { written, tree: withoutIds(fromMarkdown(written)) };
  };

  it.each([
    ['# {{title}}', `Why ${tag}`],
    ['{{title|upper|markdown}}', `Why ${tag}`.toUpperCase()],
    ['{{author|join:" and "}}, {{description}}, {{site}}', `${tag}, ${tag} < 5, ${tag}`],
    ['{{tags|list}}', tag],
    ['{{note}}', `Press ${tag}, not <b>`],
    ['{{notes|blockquote}}', `So ${tag}`],
    ['{{annotations}}', `The last boatsun · 2026-11-12 17:20 UTCSo ${tag}`],
  ])('escapes clip text: %s', (content, words) => {
    const { tree } = fill(content);
    expect(typesIn(tree)).not.toContain('html');
    expect(wordsIn(tree).trim()).toBe(words);
  });

  it('escapes clip text inside HTML of the template', () => {
    const { written } = fill('<details><summary>{{title}}</summary>\n\n{{content}}\n\n</details>');
    expect(written).toContain('<summary>Why &#60;img src=x onerror=alert(1)&#62;</summary>');
  });

  it('keeps typed property values unchanged', () => {
    const property = { name: 'note', value: '{{note}}', type: 'text' } as const;
    const text = String(
      renderNote({ ...plain, properties: [property], content: '' }, clip, now).content,
    );
    expect(parse(text.split('---')[1] ?? '')).toEqual({ note: clip.clip.note });
  });
});

describe('properties of a template', () => {
  it('round-trip any title and tags through YAML, without YAML 1.1 line breaks', () => {
    fc.assert(
      fc.property(anyWords, fc.array(anyWords, { maxLength: 3 }), (headline, tags) => {
        const text = textOf(obsidian, headline, tags);
        const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
        expect(head).not.toMatch(/[\u0085\u2028\u2029\ufeff]/);
        const { title, tags: read } = parse(head);
        const { url } = aWholeClip().clip.summary;
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
      fc.property(anyWords, anyWords, (headline, tag) => {
        const head = textOf(logseq, headline, [tag]).split('\n\n')[0] ?? '';
        for (const line of head.split(/[\r\n]/)) {
          expect(line).toMatch(/^(?:title|source|publisher|created|tags):: /);
        }
      }),
      { numRuns: scaleRuns(300) },
    );
  });

  it('cannot be split by a property name with line breaks or colons', () => {
    const name = fc.oneof(anyWords, fc.constantFrom('a\nb:: c', '__proto__', 'a\u2028b', 'x: y'));
    fc.assert(
      fc.property(name, (called) => {
        const properties = [
          { name: called, value: 'one', type: 'text' as const },
          { name: 'last', value: 'two', type: 'text' as const },
        ];
        const yaml = textOf({ ...obsidian, properties, content: '' }, 'x');
        const read = parse(/^---\n([\s\S]*?)\n---\n/.exec(yaml)?.[1] ?? '');
        expect(Object.keys(read)).toHaveLength(called.trim() === 'last' ? 1 : 2);
        expect(read.last).toBe('two');
        const lines = textOf({ ...logseq, properties, content: '' }, 'x')
          .trim()
          .split('\n');
        expect(lines.at(-1)).toBe('last:: two');
        expect(lines).toHaveLength(2);
      }),
      { numRuns: scaleRuns(300) },
    );
  });
});

describe('the name and folder of a note', () => {
  it('are valid on any file system, whatever a title and a tag contain', () => {
    const template = { ...plain, noteName: '{{title}}', folder: '{{tags|first}}/{{title}}' };
    fc.assert(
      fc.property(anyWords, anyWords, (headline, tag) => {
        const { name, folder } = renderNote(template, clipOf(headline, [tag]), now);
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

describe('the plain preset', () => {
  it('keeps titles and quotes as text', () => {
    fc.assert(
      fc.property(someWords, someWords, (headline, exact) => {
        const whole = aWholeClip({
          article: { headline },
          annotations: [anAnnotation(exact)],
        });
        const text = String(renderNote(plain, whole, now).content);
        const tree = withoutIds(fromMarkdown(text.slice(text.indexOf('\n---\n') + 5)));
        const [heading, body, list, ...more] = tree.children;
        expect(more).toEqual([]);
        const [item] = list?.type === 'list' ? list.children : [];
        const [quote, ...others] = item?.children ?? [];
        expect(others.at(-1)?.type).toBe('paragraph');
        // A headline similar to the quote is another wording of it.
        for (const wording of others.slice(0, -1)) {
          expect(wordsIn(wording)).toMatch(/^The wording has changed since: “/);
          expect(new Set(typesIn(wording))).toEqual(new Set(['paragraph', 'text']));
        }
        expect(others.length).toBeLessThan(3);
        expect(heading).toMatchObject({ type: 'heading', depth: 1 });
        expect(heading && wordsIn(heading)).toBe(replaceNul(onOneLine(headline)));
        expect(body && wordsIn(body)).toBe('The last boat leaves on Friday.');
        expect(quote && wordsIn(quote)).toBe(replaceNul(onOneLine(exact)));
        expect(new Set(quote && typesIn(quote))).toEqual(
          new Set(['blockquote', 'paragraph', 'text']),
        );
      }),
      { numRuns: scaleRuns(300) },
    );
  });
});

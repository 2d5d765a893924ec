import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type NoteTemplate, renderNote, templatePresets, toMarkdown } from '../../core/export';
import type { Article, WholeClip } from '../../core/model';
import { readImport } from '../import/read-import';
import { scaleRuns } from '../runs';
import { intruders, rendered, renderers } from './markdown/markdown-renderers';
import { anAnnotation, aWholeClip, paragraph } from './samples';

const now = '2026-11-13T08:09:10.000Z';
const tag = '<img src=x onerror=alert(1)>';

/** Page text that tries to run code in a program that shows notes. */
const attacks = [
  `See http://a.example/">${tag}`,
  `See www.a.example/">${tag}`,
  `ida@a.example">${tag}`,
  `http://a.example/\\">${tag}`,
  `https://a.example/'${tag}`,
  '[click](javascript:alert(1))',
  '![x](javascript:alert(1) "y")',
  '[x]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '<http://a.example/"onmouseover=alert(1)>',
  '<script>alert(1)</script>',
  '--><svg/onload=alert(1)>',
  '<!--',
  ']]>',
  '<?x',
  '```\n<b>',
  '`<i>`',
  '``',
  '\n---\n<b onclick=alert(1)>x</b>',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '| a | b |\n|---|---|',
  '===',
  'key:: value',
  '[key:: value]',
  'title:: x\ntags:: y',
  '%%hidden%%',
  '[[Note]]',
  '![[Note]]',
  '<% tp.file.include("x") %>',
  '{{query (todo now)}}',
  '{{renderer :run}}',
  '((64f0-block))',
  '#tag #[[two words]]',
  '*a* _b_ ~~c~~ ==d== \\',
  '&lt;b&gt; &amp; &#60;',
  '{{title}}',
  '"',
  "'",
  ': ',
  '\u2028',
  '日本',
] as const;

const fragment = fc.oneof(
  fc.constantFrom(...attacks),
  fc.constantFrom(
    ...['http://', 'https://a.example/', 'www.', 'a@b.example', '"', "'", '>', '<', '/', '\\', '&'],
    ...[
      '`',
      '[',
      ']',
      '(',
      ')',
      '!',
      '*',
      '_',
      '~',
      '#',
      '-',
      ':',
      '::',
      '{',
      '}',
      '%',
      '|',
      '=',
      ' ',
    ],
    ...['\n', '\t', 'x', 'javascript:', 'onerror=', 'img', 'a', '&lt', ';', '\u00a0'],
  ),
);
const hostile = fc
  .array(fragment, { minLength: 1, maxLength: 6 })
  .map((parts) => `x${parts.join('')}`);

/** A clip with this text in every field. */
function clipThatSays(text: string): WholeClip {
  const url = `https://a.example/${text}`;
  const address = URL.canParse(url) ? new URL(url).href : 'https://a.example/';
  const article: Partial<Article> = {
    headline: text,
    standfirst: text,
    authors: [text],
    publisher: text,
    sourceCredit: text,
    section: text,
    language: text,
    url: address,
    image: { url: address, alt: text, caption: text, credit: text },
    body: {
      type: 'root',
      children: [
        paragraph(text),
        { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] },
        { type: 'blockquote', children: [paragraph(text)] },
        {
          type: 'list',
          ordered: false,
          start: null,
          children: [{ type: 'listItem', children: [paragraph(text)] }],
        },
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: address, children: [{ type: 'text', value: text }] },
            { type: 'strong', children: [{ type: 'text', value: text }] },
            { type: 'inlineCode', value: text },
          ],
        },
        {
          type: 'figure',
          children: [
            { type: 'image', url: `${address}/2`, alt: text },
            { type: 'caption', children: [{ type: 'text', value: text }] },
          ],
          credit: text,
        },
      ],
    },
  };
  return aWholeClip({ article, annotations: [anAnnotation(text)] });
}

const ownTemplate: NoteTemplate = {
  name: 'Own',
  noteName: '{{title}}',
  folder: '',
  propertyStyle: 'logseq',
  properties: [
    { name: 'title', value: '{{title}}', type: 'text' },
    { name: 'author', value: '{{author|wikilink}}', type: 'multitext' },
    { name: 'source', value: '{{url}}', type: 'text' },
  ],
  content:
    '# {{title}}\n\n<details><summary>{{description|upper}}</summary></details>\n\n{{author|wikilink}} {{site|link:"x"}} [page]({{url}}) ![{{title|markdown}}]({{image}})\n\n{{text}}\n\n{{highlights|blockquote}}\n\n{{author|list}}\n\n{{description|callout:"quote"}}\n\n{{section|replace:"x":"y"|lower}}',
};

function written(whole: WholeClip): readonly (readonly [string, string])[] {
  return [
    ...(['section', 'text', 'both'] as const).map(
      (style) => [style, String(toMarkdown(whole, style).content)] as const,
    ),
    ...[...templatePresets, ownTemplate].map(
      (template) => [template.name, String(renderNote(template, whole, now).content)] as const,
    ),
  ];
}

function expectHarmless(text: string) {
  for (const [name, markdown] of written(clipThatSays(text))) {
    for (const [program, render] of Object.entries(renderers)) {
      expect([name, program, intruders(rendered(render(markdown)))]).toEqual([name, program, []]);
    }
  }
}

/** Collapses spaces, which programs render differently. */
const plainly = (text: string) => text.replace(/[\s\u2028]+/g, ' ').trim();

describe('page text in exported Markdown', () => {
  it.each(attacks)('runs no code: %j', (text) => {
    expectHarmless(text);
  });

  it('runs no code in any combination', () => {
    fc.assert(fc.property(hostile, expectHarmless), { numRuns: scaleRuns(12) });
  }, 120_000);

  it('renders the same in every program', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const flat = plainly(text);
        const whole = aWholeClip({
          article: {
            headline: flat,
            standfirst: null,
            body: { type: 'root', children: [paragraph(flat)] },
          },
        });
        const markdown = String(toMarkdown(whole).content).replace(/^---\n[\s\S]*?\n---\n/, '');
        for (const [program, render] of Object.entries(renderers)) {
          const root = rendered(render(markdown));
          const words = [...root.querySelectorAll('h1, p')].map((one) =>
            plainly(one.textContent ?? ''),
          );
          expect([program, ...words]).toEqual([program, flat, flat]);
        }
      }),
      { numRuns: scaleRuns(60) },
    );
  }, 60_000);

  it.each([
    ['%%hidden%%', /%%/],
    ['[[Note]] ![[Note]]', /(?<!\\)\[(?<!\\)\[/],
    ['<% tp.x %>', /<%|%>/],
    ['{{query x}} {{renderer :y}}', /\{\{/],
    ['((64f0))', /\(\(/],
    ['a #tag and #[[b]]', /(?<!\\|&)#(?![x\\])/],
    ['[key:: value] key:: value', /::/],
  ])('contains no Obsidian or Logseq syntax: %s', (text, mark) => {
    const whole = aWholeClip({
      article: { headline: text, body: { type: 'root', children: [paragraph(text)] } },
    });
    const body = (markdown: string) =>
      markdown.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^#+ /gm, '');
    expect(body(String(toMarkdown(whole).content))).not.toMatch(mark);
    const template = { ...ownTemplate, properties: [], content: '{{title}} {{text}}' };
    expect(String(renderNote(template, whole, now).content)).not.toMatch(mark);
  });
});

describe('notes in exported Markdown', () => {
  it.each([
    ...attacks.filter((text) => text.includes(tag)),
    `See http://a.example/">\\${tag}`,
    `See http://a.example/">\n\n${tag}`,
    `one\ntwo http://a.example/">${tag}`,
  ])('run no code, whoever wrote them: %j', (note) => {
    const whole = aWholeClip({ annotations: [anAnnotation('boat', { note })] });
    for (const [name, markdown] of written({ ...whole, clip: { ...whole.clip, note } })) {
      for (const [program, render] of Object.entries(renderers)) {
        const images = rendered(render(markdown)).querySelectorAll('[onerror]');
        expect([name, program, images.length]).toEqual([name, program, 0]);
      }
    }
  });

  it('have no code language other than a plain name', () => {
    const code = { type: 'code', lang: '"><img/src=x/onerror=alert(1)>', value: 'x' } as const;
    const whole = aWholeClip({ article: { body: { type: 'root', children: [code] } } });
    expect(String(toMarkdown(whole).content)).toContain('\n```\nx\n```\n');
  });
});

describe('properties with page text', () => {
  it('round-trip in YAML, and contain no tag', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = String(toMarkdown(clipThatSays(text)).content);
        const head = /^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '';
        const { authors, publisher } = parse(head);
        expect([authors, publisher]).toEqual([[text], text]);
        expect(head).not.toMatch(/[<>[\]]|\{\{|\(\(|%%/);
      }),
      { numRuns: scaleRuns(60) },
    );
  });

  it('stay on one line in Logseq, as text', async () => {
    const text = `Why {{query x}} #tag [[Note]] ((id))\ntags:: evil ${tag}`;
    const logseq = templatePresets.find(({ propertyStyle }) => propertyStyle === 'logseq');
    const whole = aWholeClip({ article: { headline: text, standfirst: text, authors: ['A #b'] } });
    const note = String(renderNote(logseq ?? ownTemplate, whole, now).content);
    const head = note.slice(0, note.indexOf('\n\n'));
    expect(head).not.toMatch(/\{\{|\(\(|\[\[|<|(?<!\\)#(?!x)|evil.*::/);
    expect(head.match(/^tags::/m)).toBeNull();
    const { items } = await readImport(note);
    expect(items[0]?.headline).toBe(text.replace('\n', ' '));
    expect(items[0]?.authors).toEqual(['A #b']);
  });

  it('are no markup in the tags of Logseq, and come back as they were', async () => {
    const tags = [`x${tag}`, '[a](javascript:alert(1))', 'harbour/fog', 'two_words', 'plain'];
    const logseq = templatePresets.find(({ propertyStyle }) => propertyStyle === 'logseq');
    const note = String(
      renderNote(logseq ?? ownTemplate, aWholeClip({ clip: { tags } }), now).content,
    );
    const line = /^tags::.*$/m.exec(note)?.[0] ?? '';
    expect(line).toContain(', harbour/fog, two_words, plain');
    expect(line).not.toMatch(/[<[]/);
    const { items } = await readImport(note);
    expect(items[0]?.tags).toEqual(tags);
  });

  it.each(Object.entries(renderers))('are no active links in notes: %s', (name, render) => {
    const note = [
      '[a](javascript:alert(3)) and <javascript:alert(4)>',
      '[b][x] ![c](JaVaScRiPt:alert(5)) [d](java&#115;cript:alert(6))',
      '[[e](vbscript:x)](data:text/html,x)',
      '',
      '[x]: javascript:alert(7)',
    ].join('\n');
    const annotations = [anAnnotation('The last boat', { note })];
    const markdown = String(toMarkdown(aWholeClip({ annotations })).content);
    expect(render(markdown), name).not.toMatch(/(?:href|src)="(?:java|vb)script:|href="data:/i);
    expect(markdown).toContain('alert(7)');
  });

  it('keep the user’s note as typed, without HTML', () => {
    const note = 'See <b>[[Ida]]</b>\n  foo: "bar <i> [x]"';
    const markdown = String(toMarkdown(aWholeClip({ clip: { note } })).content);
    expect(parse(/^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '').note.trim()).toBe(note);
    expect(markdown).not.toMatch(/<[bi]/);
  });
});

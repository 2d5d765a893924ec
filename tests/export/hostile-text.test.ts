import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderNote, templatePresets, toMarkdown } from '../../core/export';
import type { WholeClip } from '../../core/model';
import { scaleRuns } from '../runs';
import { attacks, customTemplate, hostileText, imageTag, makeHostileClip } from './hostile-text';
import { findUnsafeMarkup, parseHtml, renderers } from './markdown/markdown-renderers';
import { makeAnnotation, makeWholeClip, paragraph } from './samples';

const now = '2026-11-13T08:09:10.000Z';

function writeMarkdownInEveryStyle(whole: WholeClip): readonly (readonly [string, string])[] {
  return [
    ...(['section', 'text', 'both'] as const).map(
      (style) => [style, String(toMarkdown(whole, style).content)] as const,
    ),
    ...[...templatePresets, customTemplate].map(
      (template) => [template.name, String(renderNote(template, whole, now).content)] as const,
    ),
  ];
}

function expectHarmless(text: string) {
  for (const [name, markdown] of writeMarkdownInEveryStyle(makeHostileClip(text))) {
    for (const [program, render] of Object.entries(renderers)) {
      expect([name, program, findUnsafeMarkup(parseHtml(render(markdown)))]).toEqual([
        name,
        program,
        [],
      ]);
    }
  }
}

/** Collapses spaces, which programs render differently. */
const collapseSpaces = (text: string) => text.replace(/[\s\u2028]+/g, ' ').trim();

describe('page text in exported Markdown', () => {
  it.each(attacks)('runs no code: %j', (text) => {
    expectHarmless(text);
  });

  it('runs no code in any combination', () => {
    fc.assert(fc.property(hostileText, expectHarmless), { numRuns: scaleRuns(12) });
  }, 120_000);

  it('renders as the same text in every program', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const flat = collapseSpaces(text);
        const whole = makeWholeClip({
          article: {
            headline: flat,
            standfirst: null,
            body: { type: 'root', children: [paragraph(flat)] },
          },
        });
        const markdown = String(toMarkdown(whole).content).replace(/^---\n[\s\S]*?\n---\n/, '');
        for (const [program, render] of Object.entries(renderers)) {
          const root = parseHtml(render(markdown));
          const texts = [...root.querySelectorAll('h1, p')].map((element) =>
            collapseSpaces(element.textContent ?? ''),
          );
          expect([program, ...texts]).toEqual([program, flat, flat]);
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
    ['$a$ at 5$ or US$6 ($7) $$', /(?<![\s\\])\$/],
  ])('contains no Obsidian or Logseq syntax: %s', (text, syntax) => {
    const whole = makeWholeClip({
      article: { headline: text, body: { type: 'root', children: [paragraph(text)] } },
    });
    const getBody = (markdown: string) =>
      markdown.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^#+ /gm, '');
    expect(getBody(String(toMarkdown(whole).content))).not.toMatch(syntax);
    const template = { ...customTemplate, properties: [], content: '{{title}} {{text}}' };
    expect(String(renderNote(template, whole, now).content)).not.toMatch(syntax);
  });

  it('keeps prices as they are where no math can end', () => {
    const text = 'Tickets at $5 and $6 million';
    const whole = makeWholeClip({
      article: { body: { type: 'root', children: [paragraph(text)] } },
    });
    expect(toMarkdown(whole).content).toContain(text);
    expect(renderNote({ ...customTemplate, content: '{{text}}' }, whole, now).content).toContain(
      text,
    );
  });

  it('does not become a code language unless it is a plain name', () => {
    const code = { type: 'code', lang: '"><img/src=x/onerror=alert(1)>', value: 'x' } as const;
    const whole = makeWholeClip({ article: { body: { type: 'root', children: [code] } } });
    expect(String(toMarkdown(whole).content)).toContain('\n```\nx\n```\n');
  });
});

describe('notes in exported Markdown', () => {
  it.each([
    ...attacks.filter((text) => text.includes(imageTag)),
    `See http://a.example/">\\${imageTag}`,
    `See http://a.example/">\n\n${imageTag}`,
    `one\ntwo http://a.example/">${imageTag}`,
  ])('run no code: %j', (note) => {
    const whole = makeWholeClip({ annotations: [makeAnnotation('boat', { note })] });
    for (const [name, markdown] of writeMarkdownInEveryStyle({
      ...whole,
      clip: { ...whole.clip, note },
    })) {
      for (const [program, render] of Object.entries(renderers)) {
        const images = parseHtml(render(markdown)).querySelectorAll('[onerror]');
        expect([name, program, images.length]).toEqual([name, program, 0]);
      }
    }
  });

  it.each([
    ['as a footnote that is an address', 'javascript:alert(1)'],
    ['as a footnote that is an encoded address', 'java&#115;cript&colon;alert(1)'],
    ['as a footnote that is data', 'data:text/html,<script>alert(1)</script>'],
    ['in code that begins a footnote', '    <script>alert(1)</script>'],
    ['in a fence on the line of a property', '~~~\n<script>alert(1)</script>\n~~~'],
    ['in a list that would continue a paragraph', '2. ```\n   <script>alert(1)</script>\n   ```'],
    ['in tags with other white space', '<script\f>alert(1)</script\f>'],
    ['in tags with a no-break space', '<iframe\u00a0src="javascript:alert(1)"></iframe>'],
  ])('run no code %s', (_, note) => {
    const template = { ...customTemplate, content: 'Page: {{note}}\n\nAll: {{notes}}' };
    const whole = makeWholeClip({
      clip: { note },
      annotations: [makeAnnotation('The last boat', { note })],
    });
    const files = [
      ...writeMarkdownInEveryStyle(whole),
      ['template', String(renderNote(template, whole, now).content)] as const,
    ];
    for (const [name, markdown] of files) {
      for (const [program, render] of Object.entries(renderers)) {
        const root = parseHtml(render(markdown));
        const active = root.querySelectorAll(
          'script, iframe, [href^="javascript"], [href^="data"]',
        );
        expect([name, program, active.length]).toEqual([name, program, 0]);
      }
    }
    // Nothing is lost.
    expect(String(toMarkdown(whole, 'text').content).match(/alert\(1\)/g)?.length).toBe(2);
  });

  it.each(Object.entries(renderers))('contain no links that run code in %s', (name, render) => {
    const note = [
      '[a](javascript:alert(3)) and <javascript:alert(4)>',
      '[b][x] ![c](JaVaScRiPt:alert(5)) [d](java&#115;cript:alert(6))',
      '[[e](vbscript:x)](data:text/html,x)',
      '',
      '[x]: javascript:alert(7)',
    ].join('\n');
    const annotations = [makeAnnotation('The last boat', { note })];
    const markdown = String(toMarkdown(makeWholeClip({ annotations })).content);
    expect(render(markdown), name).not.toMatch(/(?:href|src)="(?:java|vb)script:|href="data:/i);
    expect(markdown).toContain('alert(7)');
  });

  it('are kept as typed in front matter, without HTML', () => {
    const note = 'See <b>[[Ida]]</b>\n  foo: "bar <i> [x]"';
    const markdown = String(toMarkdown(makeWholeClip({ clip: { note } })).content);
    expect(parse(/^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '').note.trim()).toBe(note);
    expect(markdown).not.toMatch(/<[bi]/);
  });
});

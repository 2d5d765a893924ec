import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type NoteTemplate, renderNote } from '../../../core/export';
import { filterNames } from '../../../core/export/template/filters';
import { scaleRuns } from '../../runs';
import { attacks, hostileText, imageTag, makeHostileClip } from '../hostile-text';
import { findUnsafeMarkup, parseHtml, renderers } from '../markdown/markdown-renderers';
import { makeWholeClip, paragraph } from '../samples';

const now = '2026-11-13T08:09:10.000Z';
const template: NoteTemplate = {
  name: 'x',
  noteName: 'note',
  folder: '',
  properties: [],
  content: '',
  propertyStyle: 'yaml',
};

/** Arguments that would undo escaping, or take it apart, if page text could be changed by them. */
const given = fc.constantFrom(
  ...['', ':"\\\\":""', ':"&lt;":"<","&gt;":">"', ':"/&#(\\d+);/g":"<$1"', ':"/\\\\(.)/g":"$1"'],
  ...[':1', ':-4', ':0,3', ':"&"', ':"#"', ':"\\\\"', ':""', ':"<"', ':"["', ':"b"', ':"a,b,img"'],
  ...[':"x","y"', ':task', ':numbered', ':keys', ':array', ':2n', ':"/[a-z]/gi":"<"'],
  ...[
    ':item => item.text',
    `:item => "\${item}"`,
    ':item => ({text: item})',
    `:"- \${str} \${text}"`,
  ],
);
const filter = fc
  .tuple(fc.constantFrom(...filterNames), given)
  .map(([name, argument]) => `|${name}${argument}`);
const variable = fc.constantFrom(
  ...['title', 'author', 'description', 'content', 'markedContent', 'annotations', 'highlights'],
  ...['text', 'site', 'url', 'image', 'section', 'selection', 'noteName'],
);
const expression = fc
  .tuple(variable, fc.array(filter, { minLength: 1, maxLength: 4 }))
  .map(([name, filters]) => `${name}${filters.join('')}`);
const output = fc.oneof(
  expression.map((text) => `{{${text}}}`),
  expression.map((text) => `{% set x = ${text} %}{{x}} {{x|upper}}`),
  expression.map((text) => `{% for x in ${text} %}{{x}} {{x.text}}{% endfor %}`),
  variable.map((name) => `[source]({{${name}|first}})`),
);

function expectHarmless(content: string, text: string) {
  const note = String(renderNote({ ...template, content }, makeHostileClip(text), now).content);
  for (const [program, render] of Object.entries(renderers)) {
    const unsafe = findUnsafeMarkup(parseHtml(render(note)));
    // A task list has boxes, made by some programs. What the template puts where an address
    // belongs may be a page beside the note, but must not run code.
    const active = unsafe.filter(
      (found) =>
        found !== '<input>' && !/^(?:href|src)=(?!\s*(?:javascript|vbscript|data):)/i.test(found),
    );
    expect([content, program, active]).toEqual([content, program, []]);
  }
}

describe('page text in a template with filters', () => {
  it('runs no code, whatever the filters', () => {
    fc.assert(fc.property(output, hostileText, expectHarmless), { numRuns: scaleRuns(6000) });
  }, 120_000);

  it.each([
    '{{title|replace:"&lt;":"<","&gt;":">"}}',
    '{{content|replace:"\\\\":""}}',
    '{{content|replace:"/\\\\(.)/g":"$1"}}',
    '{{content|slice:1}} {{content|slice:2}} {{content|slice:3}}',
    '{{content|split:"\\\\"|join:""}}',
    '{{content|strip_tags}} {{title|strip_tags}}',
    '{{title|split:"&lt;"|join:"<"}}',
    '{{title|decode_uri}} {{url|decode_uri}}',
    '{{title|unescape}} {{content|unescape}}',
    '{{title|blockquote|strip_tags}}',
    '{{author|wikilink|replace:"[[":"<",replace:"]]":">"}}',
    '{{title|map:t => ({a: t})|table}} {{title|html_to_json|object:values}}',
    '[source]({{title}}) ![x]({{description}})',
    '[a]: {{title}}\n\n[a]',
    `{{title|template:"[x](\${str})"}}`,
    '{% for h in highlights %}[{{h.text}}]({{h.text}}){% endfor %}',
  ])('runs no code in %s', (content) => {
    for (const text of [
      ...attacks,
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'JavaScript&colon;alert(1)',
      'data:text/html,<script>',
      '&lt;img src=x onerror=alert(1)&gt;',
      '%3Cimg src=x onerror=alert(1)%3E',
      '\\"><img src=x onerror=alert(1)>',
      '{"<img src=x onerror=alert(1)>": "](javascript:alert(1))"}',
      '["<img src=x onerror=alert(1)>", "[[Note]]"]',
      '\ufdda<img src=x onerror=alert(1)>\ufdef',
    ]) {
      expectHarmless(content, text);
    }
  });

  it('does not become syntax of Obsidian or Logseq by losing its escapes', () => {
    const text = `<% tp.x %> {{query x}} ((64f0)) [[Note]] a::b ${imageTag}`;
    const whole = makeWholeClip({
      article: { headline: text, body: { type: 'root', children: [paragraph(text)] } },
    });
    const contents = [
      '{{content|replace:"\\\\":""}}',
      '{{title|lower|trim}}',
      '{{text|slice:0,99}}',
    ];
    for (const content of contents) {
      const note = String(renderNote({ ...template, content }, whole, now).content);
      expect(note).toContain('tp.x');
      expect(note).not.toMatch(/<%|\{\{|\(\(|\[\[|::|<img/);
    }
  });

  it('stays one value in YAML, whatever the filters', () => {
    fc.assert(
      fc.property(expression, hostileText, (value, text) => {
        const properties = [
          { name: 'a', value: `{{${value}}}`, type: 'text' as const },
          { name: 'b', value: 'last', type: 'text' as const },
        ];
        const note = String(
          renderNote({ ...template, properties }, makeHostileClip(text), now).content,
        );
        const head = parse(/^---\n([\s\S]*?)\n---\n/.exec(note)?.[1] ?? '');
        expect(Object.keys(head)).toEqual(['a', 'b']);
      }),
      { numRuns: scaleRuns(3000) },
    );
  }, 60_000);
});

describe('a regular expression of a template', () => {
  const long = `${'a'.repeat(40_000)}!`;
  it.each([
    '/(a+)+$/',
    '/(a|a)*$/',
    '/(a|aa)+$/g',
    '/(?:a*)*b/',
    '/(a?){50}a{50}/',
    '/(\\w+\\s?)+$/',
    '/^(([a-z])+.)+[A-Z]([a-z])+$/',
    '/(.*)*\\1x/',
    '/a*a*a*a*a*a*b/g',
    '/\\s*\\s*\\s*x/g',
    '/[a-z]*?[a-z]*?!!/g',
  ])('does not hang: %s', (pattern) => {
    const clip = makeHostileClip(long);
    const content = `{{text|replace:"${pattern}":""|length}}{{text|split:"${pattern.slice(1, -1)}"|length}}`;
    const start = performance.now();
    renderNote({ ...template, content }, clip, now);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

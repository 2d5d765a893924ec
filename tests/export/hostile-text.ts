import fc from 'fast-check';
import type { NoteTemplate } from '../../core/export';
import type { Article, WholeClip } from '../../core/model';
import { makeAnnotation, makeWholeClip, paragraph } from './samples';

export const imageTag = '<img src=x onerror=alert(1)>';

/** Page text that tries to run code in a program that shows notes. */
export const attacks = [
  `See http://a.example/">${imageTag}`,
  `See www.a.example/">${imageTag}`,
  `ida@a.example">${imageTag}`,
  `http://a.example/\\">${imageTag}`,
  `https://a.example/'${imageTag}`,
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
  '$\\href{javascript:alert(1)}{x}$',
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
      '$',
      ' ',
    ],
    ...['\n', '\t', 'x', 'javascript:', 'onerror=', 'img', 'a', '&lt', ';', '\u00a0'],
  ),
);
/** Arbitrary page text made of attacks and special characters. */
export const hostileText = fc
  .array(fragment, { minLength: 1, maxLength: 6 })
  .map((parts) => `x${parts.join('')}`);

/** Makes a clip with the given text in every field. */
export function makeHostileClip(text: string): WholeClip {
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
  return makeWholeClip({ article, annotations: [makeAnnotation(text)] });
}

/** A template with variables in HTML, in links and with filters. */
export const customTemplate: NoteTemplate = {
  name: 'Custom',
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

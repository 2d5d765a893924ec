import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseNoteBlocks } from '../../core/markdown';
import { bodySchema } from '../../core/model';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', children });

describe('parseNoteBlocks', () => {
  it('parses paragraphs, emphasis, strong text, code and quotes', () => {
    expect(parseNoteBlocks('Ask *her*, **now**: `2.4`\n\n> Sold.')).toEqual([
      paragraph(
        text('Ask '),
        { type: 'emphasis', children: [text('her')] },
        text(', '),
        { type: 'strong', children: [text('now')] },
        text(': '),
        { type: 'inlineCode', value: '2.4' },
      ),
      { type: 'blockquote', children: [paragraph(text('Sold.'))] },
    ]);
  });

  it('parses lists with their first number', () => {
    expect(parseNoteBlocks('3. three\n4. four')).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [
          { type: 'listItem', children: [paragraph(text('three'))] },
          { type: 'listItem', children: [paragraph(text('four'))] },
        ],
      },
    ]);
  });

  it('keeps line breaks', () => {
    expect(parseNoteBlocks('one\ntwo')).toEqual([paragraph(text('one\ntwo'))]);
  });

  it('accepts only links to http, https and mailto', () => {
    const link = (url: string) => ({ type: 'link', url, children: [text('x')] });
    for (const url of ['http://a.example/', 'https://a.example/', 'mailto:a@b.example']) {
      expect(parseNoteBlocks(`[x](${url})`)).toEqual([paragraph(link(url))]);
    }
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '/local', 'JaVaScRiPt:x']) {
      expect(parseNoteBlocks(`[x](${url})`)).toEqual([paragraph(text('x'))]);
    }
  });

  it('links a pasted address without the following full stop', () => {
    expect(parseNoteBlocks('See https://a.example/b_c_d.')).toEqual([
      paragraph(
        text('See '),
        {
          type: 'link',
          url: 'https://a.example/b_c_d',
          children: [text('https://a.example/b_c_d')],
        },
        text('.'),
      ),
    ]);
  });

  it('returns HTML as text, and an image as a link', () => {
    expect(parseNoteBlocks('<img src=x onerror=alert(1)>')).toEqual([
      paragraph(text('<img src=x onerror=alert(1)>')),
    ]);
    expect(parseNoteBlocks('![quay](https://a.example/q.jpg)')).toEqual([
      paragraph({ type: 'link', url: 'https://a.example/q.jpg', children: [text('quay')] }),
    ]);
  });

  it('returns headings as strong text, because the interface has its own headings', () => {
    expect(parseNoteBlocks('# Money')).toEqual([
      paragraph({ type: 'strong', children: [text('Money')] }),
    ]);
  });

  it('returns a valid body for any note', () => {
    const typed = fc.array(
      fc.constantFrom(
        '[a](',
        'javascript:',
        'https://a.example',
        ')',
        '![',
        ']',
        '<b>',
        '*',
        '**',
        '`',
        '```\n',
        '\n\n',
        '\n',
        '> ',
        '- ',
        '1. ',
        '# ',
        '    ',
        '&amp;',
        '[a]: https://b.example\n',
        '[a]',
        'word ',
        '~~',
        '|',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(typed, (parts) => {
        const children = parseNoteBlocks(parts.join(''));
        expect(v.safeParse(bodySchema, { type: 'root', children }).success).toBe(true);
      }),
    );
  });
});

import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toBody } from '../../core/extract';
import { bodySchema } from '../../core/model';
import { plainText } from '../../core/text';

const base = 'https://courier.example/a/b';

function read(html: string) {
  const body = toBody(new JSDOM(`<body>${html}</body>`).window.document.body, base);
  expect(v.is(bodySchema, body)).toBe(true);
  return body;
}

describe('toBody', () => {
  it('collapses white space across elements as browsers do', () => {
    const body = read('<p>  One <b> two</b>\n <i>three </i> , four\t</p>');
    expect(plainText(body)).toBe('One two three , four');
  });

  it('moves spaces out of emphasis, as Markdown requires', () => {
    expect(read('<p>a<strong> b </strong>c</p>').children).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'a ' },
          { type: 'strong', children: [{ type: 'text', value: 'b' }] },
          { type: 'text', value: ' c' },
        ],
      },
    ]);
  });

  it('converts text between blocks to paragraphs', () => {
    expect(plainText(read('<div>One <em>and</em> two<p>three</p>four<br><br>five</div>'))).toBe(
      'One and two\n\nthree\n\nfour\n\nfive',
    );
  });

  it('makes URLs absolute and drops executable ones', () => {
    const links = JSON.stringify(
      read(
        '<p><a href="/x">x</a> <a href="c?d#e">y</a> <a href="javascript:z()">z</a> <a href="mailto:a@b.example">m</a></p>',
      ),
    ).match(/"url":"[^"]*"/g);
    expect(links).toEqual([
      '"url":"https://courier.example/x"',
      '"url":"https://courier.example/a/c?d#e"',
      '"url":"mailto:a@b.example"',
    ]);
  });

  it('splits a paragraph around an image', () => {
    const body = read('<p>Before <img src="https://courier.example/i.jpg" alt="A quay"> after</p>');
    expect(body.children.map((block) => block.type)).toEqual(['paragraph', 'figure', 'paragraph']);
  });

  it('replaces a layout table with its blocks, below its caption', () => {
    const body = read(
      '<table><caption>Both</caption><tr><td><p>One</p></td></tr><tr><td><p>Two</p></td></tr></table>',
    );
    expect(body.children.map((block) => block.type)).toEqual(Array(3).fill('paragraph'));
    expect(plainText(body)).toBe('Both\n\nOne\n\nTwo');
  });

  it('moves a list directly inside a list into the previous item', () => {
    const body = read('<ul><li>a</li><ul><li>b</li></ul></ul>');
    expect(body.children).toMatchObject([
      { type: 'list', children: [{ children: [{ type: 'paragraph' }, { type: 'list' }] }] },
    ]);
    expect(plainText(body)).toBe('a\n\nb');
  });

  it('drops empty elements', () => {
    expect(
      read('<p> </p><h2></h2><ul><li></li></ul><blockquote></blockquote><table></table>').children,
    ).toEqual([]);
  });

  it('reads the only sentence in a box kept for its image as caption', () => {
    const body = read(
      '<div data-media-only><div><img src="https://courier.example/a.jpg" alt=""></div><p>The quay at dawn. Photo: Ida Holm</p></div>',
    );
    expect(body.children).toMatchObject([{ type: 'figure', credit: 'Ida Holm' }]);
    expect(JSON.stringify(body)).toContain('The quay at dawn.');
  });

  it('keeps the images of a list in a box kept for its images, without their counter', () => {
    const image = (name: string) =>
      `<li><img src="https://courier.example/${name}.jpg" alt=""></li>`;
    const body = read(
      `<div data-media-only><span>1/2</span><ul>${image('a')}${image('b')}</ul></div>`,
    );
    expect(body.children.map((block) => block.type)).toEqual(['figure', 'figure']);
  });
});

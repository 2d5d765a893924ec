import { describe, expect, it } from 'vitest';
import { readText } from '../../core/anchor/read-text';
import { findRange, getTextOffset } from '../../core/anchor/text/root-text';
import { createBody } from './page';

const readHtml = (html: string) => readText(createBody(html)).text;
const readFolded = (html: string) => readText(createBody(html)).folded;

describe('readText', () => {
  it('separates blocks by one line break and joins inline elements', () => {
    expect(readHtml('<h1>Quay open</h1><p>The <em>har</em>bour <b>woke</b>.</p><p>Late.</p>')).toBe(
      'Quay open\nThe harbour woke.\nLate.',
    );
  });

  it('adds a single line break at breaks and table cells', () => {
    expect(readHtml('<div><p>One<br><br>two</p></div><table><tr><td>3<td>4</table>')).toBe(
      'One\ntwo\n3\n4',
    );
  });

  it('collapses all kinds of spaces, also across nodes, and trims the ends', () => {
    expect(readHtml('<p>  a\n\t b\u00a0\u2009<i> c</i>\u3000 </p> ')).toBe('a b c');
  });

  it('removes soft hyphens and zero-width spaces, and keeps joiners', () => {
    expect(readHtml('<p>har\u00adbour\u200b mas\u2060ter \u{1f469}\u200d\u{1f33e}</p>')).toBe(
      'harbour master \u{1f469}\u200d\u{1f33e}',
    );
  });

  it('skips elements that are not part of the visible text', () => {
    const html =
      '<script>let a;</script><style>p{}</style><noscript>turn on</noscript>' +
      '<template><p>draft</p></template><textarea>typed</textarea><select><option>x</select>' +
      '<p hidden>later</p><svg><title>logo</title></svg><p>Read this.</p>';
    expect(readHtml(html)).toBe('Read this.');
  });

  it('skips the controls of the reader view, and reads text that the user removed there', () => {
    const controls = '<pressmark-control><button>Remove</button></pressmark-control>';
    const text = `<div><div data-removed><p>One.</p></div>${controls}</div><p>Two.</p>`;
    expect(readHtml(text)).toBe('One.\nTwo.');
  });

  it('reads text behind a dialog, and text that is hidden until found', () => {
    expect(
      readHtml('<main aria-hidden="true">Behind</main><p hidden="until-found">Folded</p>'),
    ).toBe('Behind\nFolded');
  });

  it('folds quote marks and dashes without changing offsets', () => {
    const html = '<p>“Don’t” – «no» ‘so’</p>';
    expect(readHtml(html)).toBe('“Don’t” – «no» ‘so’');
    expect(readFolded(html)).toBe(`"Don't" - "no" 'so'`);
  });

  it('reads through a form whose controls have the names of DOM properties', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'childNodes',
      'localName',
      'nodeType',
    ];
    const inputs = [...names, 'getAttribute'].map((name) => `<input name="${name}">`).join('');
    expect(readHtml(`<p>Before</p><form>${inputs}Inside</form><p>After</p>`)).toBe(
      'Before\nInside\nAfter',
    );
  });

  it('reads through a form whose properties are clobbered', () => {
    // Browsers let a form's controls shadow its properties; jsdom does not for these names.
    const body = createBody('Before<form>In<b>side</b></form>After');
    const form = body.querySelector('form');
    const control = body.ownerDocument.createElement('input');
    for (const name of ['localName', 'nodeType', 'getAttribute', 'firstChild', 'nextSibling']) {
      Object.defineProperty(form, name, { value: control });
    }
    expect(readText(body).text).toBe('Before\nInside\nAfter');
  });

  it('does not end with a break if the last blocks are empty', () => {
    expect(readHtml('<p>Only</p><p> </p><div><br></div>')).toBe('Only');
    expect(readHtml('')).toBe('');
  });

  it('maps every character back to its node', () => {
    const map = readText(createBody('<p>The  <b>old\u00ad est</b> quay</p><p>of Alden</p>'));
    for (let at = 0; at < map.text.length; at++) {
      if (map.text[at] === '\n') continue;
      const range = findRange(map, at, at + 1);
      if (!range) throw new Error(`no range at ${at}`);
      expect(range.toString().replace(/\s/, ' ')).toBe(map.text[at]);
      expect(getTextOffset(map, range.startContainer, range.startOffset)).toBe(at);
    }
  });
});

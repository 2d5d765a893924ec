import { describe, expect, it } from 'vitest';
import { readText } from '../../core/anchor/read-text';
import { offsetOfPoint, rangeBetween } from '../../core/anchor/text/root-text';
import { bodyOf } from './page';

const textOf = (html: string) => readText(bodyOf(html)).text;
const foldedOf = (html: string) => readText(bodyOf(html)).folded;

describe('the text of a root', () => {
  it('parts blocks by one line break and keeps inline elements together', () => {
    expect(textOf('<h1>Quay open</h1><p>The <em>har</em>bour <b>woke</b>.</p><p>Late.</p>')).toBe(
      'Quay open\nThe harbour woke.\nLate.',
    );
  });

  it('breaks at every br and cell, and never twice', () => {
    expect(textOf('<div><p>One<br><br>two</p></div><table><tr><td>3<td>4</table>')).toBe(
      'One\ntwo\n3\n4',
    );
  });

  it('collapses every kind of space, across nodes, and has none at its ends', () => {
    expect(textOf('<p>  a\n\t b\u00a0\u2009<i> c</i>\u3000 </p> ')).toBe('a b c');
  });

  it('drops soft hyphens and zero-width spaces, and keeps joiners', () => {
    expect(textOf('<p>har\u00adbour\u200b mas\u2060ter \u{1f469}\u200d\u{1f33e}</p>')).toBe(
      'harbour master \u{1f469}\u200d\u{1f33e}',
    );
  });

  it('leaves out what is not for readers', () => {
    const html =
      '<script>let a;</script><style>p{}</style><noscript>turn on</noscript>' +
      '<template><p>draft</p></template><textarea>typed</textarea><select><option>x</select>' +
      '<p hidden>later</p><svg><title>logo</title></svg><p>Read this.</p>';
    expect(textOf(html)).toBe('Read this.');
  });

  it('reads what stands behind a dialog, or is hidden until found', () => {
    expect(textOf('<main aria-hidden="true">Behind</main><p hidden="until-found">Folded</p>')).toBe(
      'Behind\nFolded',
    );
  });

  it('compares all quote marks and dashes alike without moving an offset', () => {
    const html = '<p>“Don’t” – «no» ‘so’</p>';
    expect(textOf(html)).toBe('“Don’t” – «no» ‘so’');
    expect(foldedOf(html)).toBe(`"Don't" - "no" 'so'`);
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
    expect(textOf(`<p>Before</p><form>${inputs}Inside</form><p>After</p>`)).toBe(
      'Before\nInside\nAfter',
    );
  });

  it('does not end in a lone break when the last blocks are empty', () => {
    expect(textOf('<p>Only</p><p> </p><div><br></div>')).toBe('Only');
    expect(textOf('')).toBe('');
  });

  it('leads back from every character to the node that holds it', () => {
    const map = readText(bodyOf('<p>The  <b>old\u00ad est</b> quay</p><p>of Alden</p>'));
    for (let at = 0; at < map.text.length; at++) {
      if (map.text[at] === '\n') continue;
      const range = rangeBetween(map, at, at + 1);
      if (!range) throw new Error(`no range at ${at}`);
      expect(range.toString().replace(/\s/, ' ')).toBe(map.text[at]);
      expect(offsetOfPoint(map, range.startContainer, range.startOffset)).toBe(at);
    }
  });
});

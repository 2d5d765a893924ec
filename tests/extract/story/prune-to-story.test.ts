import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pruneToStory } from '../../../core/extract/story/choice/prune-to-story';
import { readOutline } from '../../../core/extract/story/outline/read-outline';

/** Returns what remains of a page if the runs that contain "story" are chosen. */
function prune(html: string): string | null {
  const { body } = new JSDOM(`<body>${html}</body>`).window.document;
  const outline = readOutline(body);
  const kept = pruneToStory(
    outline,
    outline.runs.map((run) => run.text.includes('story')),
  );
  return kept?.innerHTML.replace(/>\s+</g, '><').trim() ?? null;
}

describe('keepStory', () => {
  it('keeps nothing when nothing is story', () => {
    expect(prune('<p>menu</p>')).toBeNull();
  });

  it('removes boxes and lines that are not story', () => {
    expect(prune('<nav>menu</nav><main><p>story 1</p><p>login</p><p>story 2</p></main>')).toBe(
      '<p>story 1</p><p>story 2</p>',
    );
  });

  it('splits loose text at breaks', () => {
    expect(prune('<div>story 1<br><br>advert<br><br>story <b>2</b></div><p>menu</p>')).toBe(
      'story 1<br><br><br>story <b>2</b>',
    );
  });

  it('keeps an image with its caption beside the story only', () => {
    const figure = '<figure><img src="a.jpg"><figcaption>A lamp</figcaption></figure>';
    expect(prune(`<div><p>story 1</p>${figure}<p>menu</p></div><p>story 2</p>`)).toContain(
      'A lamp',
    );
    expect(prune(`<div><p>story 1</p><p>x</p>${figure}<p>y</p></div><p>story 2</p>`)).not.toContain(
      'A lamp',
    );
  });

  it('removes the card of another story although it has an image', () => {
    const card = '<div><a href="/other"><img src="a.jpg"><h3>Another one</h3></a></div>';
    expect(prune(`<div><p>story 1</p>${card}<p>story 2</p></div>`)).toBe(
      '<p>story 1</p><p>story 2</p>',
    );
  });

  it('keeps a table whole or not at all', () => {
    const row = (one: string, other: string) => `<tr><td>${one}</td><td>${other}</td></tr>`;
    const table = (...rows: string[]) => `<table><tbody>${rows.join('')}</tbody></table>`;
    const mostly = table(row('a story', 'a story'), row('a story', 'x'));
    const hardly = table(row('abcdefg', 'abcdefg'), row('a story', 'abcdefg'));
    expect(prune(`<p>story</p>${mostly}`)).toContain('<td>x</td>');
    expect(prune(`<p>story</p>${hardly}`)).toBe('<p>story</p>');
  });

  it('returns the box around a list or quote, which keeps it one block', () => {
    expect(prune('<section><ul><li>story 1</li><li>story 2</li></ul></section>')).toBe(
      '<ul><li>story 1</li><li>story 2</li></ul>',
    );
  });
});

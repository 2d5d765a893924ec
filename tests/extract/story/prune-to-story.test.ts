import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pruneToStory } from '../../../core/extract/story/choice/prune-to-story';
import { readOutline } from '../../../core/extract/story/outline/read-outline';

/** Chooses the runs that contain "story", and returns the remaining HTML. */
function prune(html: string): string | null {
  const { body } = new JSDOM(`<body>${html}</body>`).window.document;
  const outline = readOutline(body);
  const pruned = pruneToStory(
    outline,
    outline.runs.map((run) => run.text.includes('story')),
  );
  return pruned?.innerHTML.replace(/>\s+</g, '><').trim() ?? null;
}

describe('pruneToStory', () => {
  it('returns null if no run is chosen', () => {
    expect(prune('<p>menu</p>')).toBeNull();
  });

  it('removes boxes and lines that are not part of the story', () => {
    expect(prune('<nav>menu</nav><main><p>story 1</p><p>login</p><p>story 2</p></main>')).toBe(
      '<p>story 1</p><p>story 2</p>',
    );
  });

  it('splits loose text at breaks', () => {
    expect(prune('<div>story 1<br><br>advert<br><br>story <b>2</b></div><p>menu</p>')).toBe(
      'story 1<br><br><br>story <b>2</b>',
    );
  });

  it('keeps an image with its caption only beside the story', () => {
    const figure = '<figure><img src="a.jpg"><figcaption>A lamp</figcaption></figure>';
    expect(prune(`<div><p>story 1</p>${figure}<p>menu</p></div><p>story 2</p>`)).toContain(
      'A lamp',
    );
    expect(prune(`<div><p>story 1</p><p>x</p>${figure}<p>y</p></div><p>story 2</p>`)).not.toContain(
      'A lamp',
    );
  });

  it('removes the card of another story even if it contains an image', () => {
    const card = '<div><a href="/other"><img src="a.jpg"><h3>Another one</h3></a></div>';
    expect(prune(`<div><p>story 1</p>${card}<p>story 2</p></div>`)).toBe(
      '<p>story 1</p><p>story 2</p>',
    );
  });

  it('returns the element of a list or quote, so it stays one block', () => {
    expect(prune('<section><ul><li>story 1</li><li>story 2</li></ul></section>')).toBe(
      '<ul><li>story 1</li><li>story 2</li></ul>',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isNoteFrame, isScreen } from '../../entrypoints/background/own-pages';

describe('who may reach the library', () => {
  const own = { id: 'pressmark', origin: 'moz-extension://6c1d9a54/' };

  it('accepts our own pages, in a tab or not', () => {
    expect(isScreen({ id: 'pressmark', url: `${own.origin}popup.html?tab=7` }, own)).toBe(true);
  });

  it.each([
    [
      'a script of ours in a news page',
      { id: 'pressmark', url: 'https://www.haldencourier.example/' },
    ],
    [
      'a page that names our address in its own',
      { id: 'pressmark', url: `https://a.example/${own.origin}` },
    ],
    ['another extension', { id: 'other', url: 'moz-extension://11111111/page.html' }],
    ['another extension under our address', { id: 'other', url: `${own.origin}popup.html` }],
    ['a sender without an address', { id: 'pressmark' }],
    ['the note frame', { id: 'pressmark', url: `${own.origin}note-frame.html#token` }],
  ])('refuses %s', (_, sender) => {
    expect(isScreen(sender, own)).toBe(false);
  });

  it.each([
    [{ id: 'pressmark', url: `${own.origin}note-frame.html#token` }, true],
    [{ id: 'pressmark', url: `${own.origin}popup.html?note-frame.html` }, false],
    [{ id: 'pressmark', url: 'https://a.example/note-frame.html' }, false],
    [{ id: 'other', url: `${own.origin}note-frame.html` }, false],
  ])('recognises the note frame: %o, %s', (sender, isOurs) => {
    expect(isNoteFrame(sender, own)).toBe(isOurs);
  });
});

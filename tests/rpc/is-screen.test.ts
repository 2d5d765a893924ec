import { describe, expect, it } from 'vitest';
import { isNoteFrame, isScreen } from '../../entrypoints/background/own-pages';

describe('isScreen and isNoteFrame', () => {
  const own = { id: 'pressmark', origin: 'moz-extension://6c1d9a54/' };

  it('isScreen accepts a page of the extension', () => {
    expect(isScreen({ id: 'pressmark', url: `${own.origin}popup.html?tab=7` }, own)).toBe(true);
  });

  it.each([
    [
      'a content script of the extension',
      { id: 'pressmark', url: 'https://www.haldencourier.example/' },
    ],
    [
      'a page whose URL contains the URL of the extension',
      { id: 'pressmark', url: `https://a.example/${own.origin}` },
    ],
    ['a page of another extension', { id: 'other', url: 'moz-extension://11111111/page.html' }],
    [
      'another extension with a URL of this extension',
      { id: 'other', url: `${own.origin}popup.html` },
    ],
    ['a sender without a URL', { id: 'pressmark' }],
    ['the note frame', { id: 'pressmark', url: `${own.origin}note-frame.html#token` }],
  ])('isScreen rejects %s', (_, sender) => {
    expect(isScreen(sender, own)).toBe(false);
  });

  it.each([
    [{ id: 'pressmark', url: `${own.origin}note-frame.html#token` }, true],
    [{ id: 'pressmark', url: `${own.origin}popup.html?note-frame.html` }, false],
    [{ id: 'pressmark', url: 'https://a.example/note-frame.html' }, false],
    [{ id: 'other', url: `${own.origin}note-frame.html` }, false],
  ])('isNoteFrame(%o) is %s', (sender, isFrame) => {
    expect(isNoteFrame(sender, own)).toBe(isFrame);
  });
});

import { describe, expect, it } from 'vitest';
import { appendToNote, renderNote, templatePresets, toMarkdown } from '../../core/exchange';
import { anAnnotation, aWholeClip, lastExport } from './samples';

const before = lastExport('2026-11-01T00:00:00.000Z');
const since = lastExport('2026-11-20T00:00:00.000Z');
const later = '2026-11-21T08:30:00.000Z';
const live = (url: string, id: string, clip = {}) =>
  aWholeClip({ article: { url }, clip: { id, ...clip } });

describe('a note that is appended to', () => {
  const [, logseq, plain] = templatePresets;
  const other = live('https://a.example/live/2', 'other');
  const about = live('https://a.example/live', 'clip');

  it.each([
    ['another address', String(renderNote(plain, other, later).content)],
    ['Logseq', String(renderNote(logseq, other, later).content)],
    ['Markdown', String(toMarkdown(other).content)],
    ['an archive', '[there](https://web.example/https://a.example/live)'],
    ['a query', '<https://a.example/live?page=2>'],
    ['a link in its text', '---\nurl: "https://a.example/x"\n---\n[y](https://a.example/live)'],
  ])('is not that of an address which goes on: %s', (_, note) => {
    expect(appendToNote(note, about, before)).toBeNull();
  });

  it.each([
    ['Plain', String(renderNote(plain, about, later).content)],
    ['Logseq', String(renderNote(logseq, about, later).content)],
    ['Markdown', String(toMarkdown(about).content)],
    ['a link', 'See [there](https://a.example/live).'],
    ['an address in angles', '<https://a.example/live>'],
  ])('is that of the whole address: %s', (_, note) => {
    expect(appendToNote(note, live('https://a.example/live', 'new'), since)).toBe(note);
  });

  it.each([
    ['Markdown', (whole: typeof about) => String(toMarkdown(whole).content)],
    ['Plain', (whole: typeof about) => String(renderNote(plain, whole, later).content)],
    ['Logseq', (whole: typeof about) => String(renderNote(logseq, whole, later).content)],
  ])('gets a note and a tag of the page once: %s', (_, write) => {
    const old = { tags: ['boats'], note: 'First "words".\nAnd more.' };
    const note = write(live('https://a.example/live', 'clip', old));
    const changed = (change: object) =>
      live('https://a.example/live', 'clip', { ...old, updatedAt: later, ...change });
    expect(appendToNote(note, changed({}), since)).toBe(note);
    const news = changed({ tags: ['boats', 'a_b'], note: 'Second.\n\nwords' });
    const after = appendToNote(note, news, since);
    expect(after).toBe(
      `${note.trimEnd()}\n\n- *Page · a_b · 2026-11-21 08:30 UTC*\n\n  Second.\n\n  words\n`,
    );
    expect(appendToNote(after ?? '', news, since)).toBe(after);
  });

  it('gets new annotations after them', () => {
    const note = String(toMarkdown(about).content);
    const mark = { ...anAnnotation('The last boat'), updatedAt: later };
    const changed = { ...about, annotations: [mark] };
    expect(appendToNote(note, changed, since)).toMatch(/\n\n- > The last boat\n/);
  });

  it('gets old annotations that a file has brought since, once', () => {
    const note = String(toMarkdown(about).content);
    const marks = [anAnnotation('The last boat', { note: 'Which?\n\nAsk.' }), anAnnotation('on')];
    const old = { ...about, annotations: marks.map((mark, n) => ({ ...mark, id: `mark-${n}` })) };
    const brought = lastExport(since.at, 'mark-0');
    const after = appendToNote(note, old, brought);
    expect(after).toMatch(/\n\n- > The last boat\n\n.*\n\n {2}Which\?\n\n {2}Ask\.\n$/);
    expect(appendToNote(after ?? '', old, brought)).toBe(after);
  });
});

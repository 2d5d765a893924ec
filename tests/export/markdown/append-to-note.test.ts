import { describe, expect, it } from 'vitest';
import { appendToNote, renderNote, templatePresets, toMarkdown } from '../../../core/export';
import type { Annotation, Instant } from '../../../core/model';
import { anAnnotation, aWholeClip, lastExport, paragraph } from '../samples';
import { textWithoutIds } from './read-markdown';

const before = lastExport('2026-11-01T00:00:00.000Z');
const since = lastExport('2026-11-20T00:00:00.000Z');
const later = '2026-11-21T08:30:00.000Z';
const pageId = '<!-- pm-page-202611210830 -->';
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
  ])('is not matched by a longer address: %s', (_, note) => {
    expect(appendToNote(note, about, before)).toBeNull();
  });

  it.each([
    ['Plain', String(renderNote(plain, about, later).content)],
    ['Logseq', String(renderNote(logseq, about, later).content)],
    ['Markdown', String(toMarkdown(about).content)],
    ['a link', 'See [there](https://a.example/live).'],
    ['an address in angles', '<https://a.example/live>'],
  ])('is matched by the exact address: %s', (_, note) => {
    expect(appendToNote(note, live('https://a.example/live', 'new'), since)).toBe(note);
  });

  it.each([
    ['Markdown', (whole: typeof about) => String(toMarkdown(whole).content)],
    ['Plain', (whole: typeof about) => String(renderNote(plain, whole, later).content)],
    ['Logseq', (whole: typeof about) => String(renderNote(logseq, whole, later).content)],
  ])('gets a new page note and tag once: %s', (_, write) => {
    const old = { tags: ['boats'], note: 'First "words".\nAnd more.' };
    const note = write(live('https://a.example/live', 'clip', old));
    const changed = (change: object) =>
      live('https://a.example/live', 'clip', { ...old, updatedAt: later, ...change });
    expect(appendToNote(note, changed({}), since)).toBe(note);
    const news = changed({ tags: ['boats', 'a_b'], note: 'Second.\n\nwords' });
    const after = appendToNote(note, news, since);
    expect(after).toBe(
      `${note.trimEnd()}\n\n- *Page · a_b · 2026-11-21 08:30 UTC* ${pageId}\n\n  Second.\n\n  words\n`,
    );
    expect(appendToNote(after ?? '', news, since)).toBe(after);
  });

  it('gets new annotations after them', () => {
    const note = String(toMarkdown(about).content);
    const mark = { ...anAnnotation('The last boat'), updatedAt: later };
    const changed = { ...about, annotations: [mark] };
    expect(appendToNote(note, changed, since)).toMatch(/\n\n- > The last boat\n/);
  });

  it('gets older annotations that were imported since, once', () => {
    const note = String(toMarkdown(about).content);
    const marks = [anAnnotation('The last boat', { note: 'Which?\n\nAsk.' }), anAnnotation('on')];
    const old = { ...about, annotations: marks.map((mark, n) => ({ ...mark, id: `mark-${n}` })) };
    const brought = lastExport(since.at, 'mark-0');
    const after = appendToNote(note, old, brought);
    expect(after).toMatch(/\n\n- > The last boat\n\n.*\n\n {2}Which\?\n\n {2}Ask\.\n$/);
    expect(appendToNote(after ?? '', old, brought)).toBe(after);
  });
});

describe('text that a note already contains', () => {
  const words = 'The last boat leaves on Friday.';
  const story = aWholeClip({
    article: { body: { type: 'root', children: [paragraph(words), paragraph('Ask.')] } },
  });
  const withPage = (note: string) => ({
    ...story,
    clip: { ...story.clip, note, updatedAt: later },
  });
  const marked = (...annotations: readonly Annotation[]) => ({ ...story, annotations });

  it.each([
    ['a paragraph of the story', words],
    ['a line of the user', 'Ask the harbour.'],
    ['the note of a mark', 'Which boat?'],
  ])('does not count as the page note if it is %s', (_, note) => {
    const mark = anAnnotation('boat', { note: 'Which boat?' });
    const text = `${toMarkdown(marked(mark)).content}\nAsk the harbour.\n\n- Mine\n`;
    const after = appendToNote(text, { ...withPage(note), annotations: [mark] }, since);
    expect(after).toBe(
      `${text.trimEnd()}\n\n- *Page · 2026-11-21 08:30 UTC* ${pageId}\n\n  ${note}\n`,
    );
    const again = { ...withPage(note), annotations: [mark] };
    expect(appendToNote(`${after}\nBelow.\n`, again, since)).toBe(`${after}\nBelow.\n`);
  });

  it.each([
    ['code', '```js\nlet boats;', '```'],
    ['code of tildes', '~~~~\n~~~\n', '~~~~'],
    ['code that was only opened', '```', '```'],
    ['a comment', '<!-- boats', '-->'],
  ])('is followed by new text below %s that the user has not closed', (_, open, closing) => {
    const text = `${toMarkdown(story).content}\n${open}`;
    const mark = anAnnotation('boat', { updatedAt: later });
    const after = appendToNote(text, marked(mark), since) ?? '';
    expect(after.startsWith(`${text.trimEnd()}\n${closing}\n\n- > boat\n`)).toBe(true);
    expect(appendToNote(after, marked(mark), since)).toBe(after);
  });

  it.each(['```\nboats\n```', '~~~\nboats\n~~~~  ', '<!-- boats -->', '    ```'])(
    'is followed by new text below closed blocks: %s',
    (ended) => {
      const text = `${toMarkdown(story).content}\n${ended}`;
      const mark = anAnnotation('boat', { updatedAt: later });
      const after = appendToNote(text, marked(mark), since) ?? '';
      expect(after.startsWith(`${text.trimEnd()}\n\n- > boat\n`)).toBe(true);
    },
  );

  it('does not count as a highlight if it is a list of the story', () => {
    const text =
      '<https://www.haldencourier.example/news/osk-ferry>\n\n- > The last boat\n\n  sun\n';
    const mark = anAnnotation('The last boat', { updatedAt: later });
    expect(appendToNote(text, marked(mark), since)).toMatch(/\n- > The last boat\n\n {2}\*sun · /);
  });
});

describe('highlights that are appended again', () => {
  const text = 'The last boat leaves on Friday. The next boat leaves on Monday.';
  const body = { type: 'root' as const, children: [paragraph(text), paragraph('The end.')] };
  const at = (exact: string, start: number, change: Partial<Annotation> = {}) =>
    anAnnotation(exact, {
      passage: {
        quote: {
          exact,
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(start + exact.length, start + exact.length + 32),
        },
        position: { start, end: start + exact.length },
        textVersion: 1,
      },
      ...change,
    });
  const clipOf = (...annotations: readonly Annotation[]) =>
    aWholeClip({ article: { body }, annotations });
  const kept = [
    at('The last boat', 0, { id: 'a', tags: ['boats'], note: 'Which?[^1]\n\n[^1]: Ask <b>.' }),
    at('boat leaves', text.indexOf('boat leaves'), { id: 'b' }),
    at('Monday', text.indexOf('Monday'), { id: 'c', colour: 'sky', note: 'Or later?\n\n    code' }),
    at('nowhere to be found', 0, { id: 'd', note: 'Lost.' }),
  ];
  /** The same in another library that imported the note. */
  const anew = kept.map((mark) => ({ ...mark, createdAt: later, updatedAt: later }));
  const brought = lastExport(since.at, ...anew.map(({ id }) => id));
  const write: [string, (whole: ReturnType<typeof clipOf>) => string][] = [
    ...templatePresets.map((template): (typeof write)[number] => [
      template.name,
      (whole) => String(renderNote(template, whole, later).content),
    ]),
    ...(['section', 'text', 'both'] as const).map((style): (typeof write)[number] => [
      `Markdown, ${style}`,
      (whole) => String(toMarkdown(whole, style).content),
    ]),
  ];

  it.each(write)('are recognised by their ids: %s', (_, render) => {
    const note = render(clipOf(...kept));
    expect(appendToNote(note, clipOf(...anew), brought)).toBe(note);
    const moved = `${note}\n## Mine\n\nWords of mine.\n`;
    expect(appendToNote(moved, clipOf(...anew), brought)).toBe(moved);
    const crlf = note.replaceAll('\n', '\r\n');
    expect(appendToNote(crlf, clipOf(...anew), brought)).toBe(crlf);
  });

  it.each(write)('are distinguished from those on the same words elsewhere: %s', (_, render) => {
    const made = (time: Instant) => ({ id: time, createdAt: time, updatedAt: time });
    const first = at('boat leaves', text.indexOf('boat leaves'), made(before.at));
    const second = at('boat leaves', text.lastIndexOf('boat leaves'), made(later));
    const note = render(clipOf(first));
    const both = clipOf(first, second);
    const after = appendToNote(note, both, since);
    expect(after?.slice(note.trimEnd().length)).toMatch(/^\n\n- > boat leaves\n\n.*\n$/);
    expect(appendToNote(after ?? '', both, since)).toBe(after);
    const arrived = lastExport(since.at, first.id, second.id);
    expect(appendToNote(after ?? '', both, arrived)).toBe(after);
  });

  it.each(write)('are appended when the user has changed them: %s', (_, render) => {
    const note = render(clipOf(...kept));
    const [first, ...others] = kept;
    const changed = (change: Partial<Annotation>) =>
      clipOf({ ...(first as Annotation), ...change, updatedAt: later }, ...others);
    for (const change of [{ note: 'Others.' }, { tags: ['boats', 'sea'] }]) {
      const after = appendToNote(note, changed(change), since);
      expect(after?.slice(note.trimEnd().length)).toMatch(/^\n\n- > The last boat\n/);
      expect(appendToNote(after ?? '', changed(change), since)).toBe(after);
    }
  });

  /** The note as written by versions without ids. */
  const withoutIds = (note: string) =>
    textWithoutIds(note)
      .replaceAll(/\[\^pm-[0-9a-z]+\]/g, '[^1]')
      .replaceAll(/ \^pm-.*/g, '');

  it.each(write)('are recognised by their quotes in a note without ids: %s', (_, render) => {
    const [, second, third] = kept as [Annotation, Annotation, Annotation, Annotation];
    const note = withoutIds(render(clipOf(second, third)));
    const brought = lastExport(since.at, second.id, third.id);
    expect(appendToNote(note, clipOf(second, third), brought)).toBe(note);
    const more = at('The end', 0, { id: 'more', createdAt: later, updatedAt: later });
    const after = appendToNote(note, clipOf(second, third, more), brought);
    expect(after?.slice(note.trimEnd().length)).toMatch(
      /^\n\n- > The end\n[^>]* <!-- pm-.* -->\n$/,
    );
    const changed = { ...third, note: 'Others.', updatedAt: later };
    expect(appendToNote(note, clipOf(second, changed), since)).toContain('- > Monday\n\n  *sky');
  });

  it('are appended if they are inside another one', () => {
    const note = String(toMarkdown(clipOf(at('The last boat leaves', 0)), 'text').content);
    const within = at('last', 4, { id: 'new', createdAt: later, updatedAt: later });
    const both = clipOf(at('The last boat leaves', 0), within);
    expect(appendToNote(note, both, since)).toMatch(/\n- > last\n/);
  });
});

describe('footnotes of appended text', () => {
  const footnoted = (words: string, change: Partial<Annotation>) =>
    anAnnotation(words, { note: 'See[^1].\n\n[^1]: There.', ...change });
  const old = footnoted('The last boat', { id: 'old' });
  const fresh = ['leaves', 'Friday'].map((words) =>
    footnoted(words, { id: words, createdAt: later, updatedAt: later }),
  );

  it.each(['section', 'text', 'both'] as const)('get unique labels: %s', (style) => {
    const note = String(toMarkdown(aWholeClip({ annotations: [old] }), style).content);
    const whole = aWholeClip({
      annotations: [old, ...fresh],
      clip: { note: 'Page[^1]\n\n[^1]: Too.', updatedAt: later },
    });
    const after = appendToNote(note, whole, since) ?? '';
    const labels = [...after.matchAll(/^ *\[\^([^\]]+)\]:/gm)].map(([, label]) => label);
    expect(labels.length).toBeGreaterThanOrEqual(4);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(after).toMatch(new RegExp(`\\[\\^${label}\\](?!:)`));
    expect(appendToNote(after, whole, since)).toBe(after);
  });
});

import { describe, expect, it } from 'vitest';
import { appendToNote, renderNote, templatePresets, toMarkdown } from '../../../core/export';
import type { Annotation, Instant } from '../../../core/model';
import { makeAnnotation, makeLastExport, makeWholeClip, paragraph } from '../samples';
import { removeIdCommentsFromText } from './read-markdown';

const earlyExport = makeLastExport('2026-11-01T00:00:00.000Z');
const since = makeLastExport('2026-11-20T00:00:00.000Z');
const later = '2026-11-21T08:30:00.000Z';
const pageId = '<!-- pm-page-202611210830 -->';
const makeLiveClip = (url: string, id: string, change = {}) =>
  makeWholeClip({ article: { url }, clip: { id, ...change } });

describe('appendToNote', () => {
  const [, logseq, plain] = templatePresets;
  const other = makeLiveClip('https://a.example/live/2', 'other');
  const clip = makeLiveClip('https://a.example/live', 'clip');

  it.each([
    ['another address', String(renderNote(plain, other, later).content)],
    ['Logseq', String(renderNote(logseq, other, later).content)],
    ['Markdown', String(toMarkdown(other).content)],
    ['an archived address', '[there](https://web.example/https://a.example/live)'],
    ['an address with a query', '<https://a.example/live?page=2>'],
    ['a link in its text', '---\nurl: "https://a.example/x"\n---\n[y](https://a.example/live)'],
  ])('does not match a clip with another address: %s', (_, note) => {
    expect(appendToNote(note, clip, earlyExport)).toBeNull();
  });

  it.each([
    ['Plain', String(renderNote(plain, clip, later).content)],
    ['Logseq', String(renderNote(logseq, clip, later).content)],
    ['Markdown', String(toMarkdown(clip).content)],
    ['a link', 'See [there](https://a.example/live).'],
    ['an address in angle brackets', '<https://a.example/live>'],
  ])('matches a clip with the same address: %s', (_, note) => {
    expect(appendToNote(note, makeLiveClip('https://a.example/live', 'new'), since)).toBe(note);
  });

  it.each([
    ['Markdown', (whole: typeof clip) => String(toMarkdown(whole).content)],
    ['Plain', (whole: typeof clip) => String(renderNote(plain, whole, later).content)],
    ['Logseq', (whole: typeof clip) => String(renderNote(logseq, whole, later).content)],
  ])('appends a new page note and tag once: %s', (_, write) => {
    const fields = { tags: ['boats', 'us$*'], note: 'First "words".\nAnd more.' };
    const note = write(makeLiveClip('https://a.example/live', 'clip', fields));
    const makeChanged = (change: object) =>
      makeLiveClip('https://a.example/live', 'clip', { ...fields, updatedAt: later, ...change });
    expect(appendToNote(note, makeChanged({}), since)).toBe(note);
    const changed = makeChanged({ tags: ['boats', 'us$*', 'a_b'], note: 'Second.\n\nwords' });
    const after = appendToNote(note, changed, since);
    expect(after).toBe(
      `${note.trimEnd()}\n\n- *Page · a_b · 2026-11-21 08:30 UTC* ${pageId}\n\n  Second.\n\n  words\n`,
    );
    expect(appendToNote(after ?? '', changed, since)).toBe(after);
  });

  it('appends new annotations', () => {
    const note = String(toMarkdown(clip).content);
    const annotation = { ...makeAnnotation('The last boat'), updatedAt: later };
    const changed = { ...clip, annotations: [annotation] };
    expect(appendToNote(note, changed, since)).toMatch(/\n\n- > The last boat\n/);
  });

  it('appends older annotations once if they were imported since the last export', () => {
    const note = String(toMarkdown(clip).content);
    const annotations = [
      makeAnnotation('The last boat', { note: 'Which?\n\nAsk.' }),
      makeAnnotation('on'),
    ];
    const imported = {
      ...clip,
      annotations: annotations.map((annotation, n) => ({ ...annotation, id: `annotation-${n}` })),
    };
    const lastImport = makeLastExport(since.at, 'annotation-0');
    const after = appendToNote(note, imported, lastImport);
    expect(after).toMatch(/\n\n- > The last boat\n\n.*\n\n {2}Which\?\n\n {2}Ask\.\n$/);
    expect(appendToNote(after ?? '', imported, lastImport)).toBe(after);
  });
});

describe('appendToNote with other text in the note', () => {
  const sentence = 'The last boat leaves on Friday.';
  const story = makeWholeClip({
    article: { body: { type: 'root', children: [paragraph(sentence), paragraph('Ask.')] } },
  });
  const withPageNote = (note: string) => ({
    ...story,
    clip: { ...story.clip, note, updatedAt: later },
  });
  const withAnnotations = (...annotations: readonly Annotation[]) => ({ ...story, annotations });

  it.each([
    ['a paragraph of the story', sentence],
    ['a line added by the user', 'Ask the harbour.'],
    ['the note of a highlight', 'Which boat?'],
  ])('appends a page note that equals %s', (_, note) => {
    const annotation = makeAnnotation('boat', { note: 'Which boat?' });
    const text = `${toMarkdown(withAnnotations(annotation)).content}\nAsk the harbour.\n\n- Mine\n`;
    const after = appendToNote(text, { ...withPageNote(note), annotations: [annotation] }, since);
    expect(after).toBe(
      `${text.trimEnd()}\n\n- *Page · 2026-11-21 08:30 UTC* ${pageId}\n\n  ${note}\n`,
    );
    const unchanged = { ...withPageNote(note), annotations: [annotation] };
    expect(appendToNote(`${after}\nBelow.\n`, unchanged, since)).toBe(`${after}\nBelow.\n`);
  });

  it.each([
    ['a code block', '```js\nlet boats;', '```'],
    ['a code block with tildes', '~~~~\n~~~\n', '~~~~'],
    ['an empty code block', '```', '```'],
    ['a comment', '<!-- boats', '-->'],
  ])('closes %s that the user left open, and appends below it', (_, open, closing) => {
    const text = `${toMarkdown(story).content}\n${open}`;
    const annotation = makeAnnotation('boat', { updatedAt: later });
    const after = appendToNote(text, withAnnotations(annotation), since) ?? '';
    expect(after.startsWith(`${text.trimEnd()}\n${closing}\n\n- > boat\n`)).toBe(true);
    expect(appendToNote(after, withAnnotations(annotation), since)).toBe(after);
  });

  it.each(['```\nboats\n```', '~~~\nboats\n~~~~  ', '<!-- boats -->', '    ```'])(
    'appends below a closed block: %s',
    (closed) => {
      const text = `${toMarkdown(story).content}\n${closed}`;
      const annotation = makeAnnotation('boat', { updatedAt: later });
      const after = appendToNote(text, withAnnotations(annotation), since) ?? '';
      expect(after.startsWith(`${text.trimEnd()}\n\n- > boat\n`)).toBe(true);
    },
  );

  it('appends a highlight that equals a list item of the story', () => {
    const text =
      '<https://www.haldencourier.example/news/osk-ferry>\n\n- > The last boat\n\n  sun\n';
    const annotation = makeAnnotation('The last boat', { updatedAt: later });
    expect(appendToNote(text, withAnnotations(annotation), since)).toMatch(
      /\n- > The last boat\n\n {2}\*sun yellow · /,
    );
  });
});

describe('appendToNote with highlights that the note may contain', () => {
  const text = 'The last boat leaves on Friday. The next boat leaves on Monday.';
  const body = { type: 'root' as const, children: [paragraph(text), paragraph('The end.')] };
  const highlight = (exact: string, start: number, change: Partial<Annotation> = {}) =>
    makeAnnotation(exact, {
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
  const makeClip = (...annotations: readonly Annotation[]) =>
    makeWholeClip({ article: { body }, annotations });
  const original = [
    highlight('The last boat', 0, {
      id: 'a',
      tags: ['boats'],
      note: 'Which?[^1]\n\n[^1]: Ask <b>.',
    }),
    highlight('boat leaves', text.indexOf('boat leaves'), { id: 'b' }),
    highlight('Monday', text.indexOf('Monday'), {
      id: 'c',
      colour: 'sky',
      note: 'Or later?\n\n    code',
    }),
    highlight('nowhere to be found', 0, { id: 'd', note: 'Lost.' }),
  ];
  /** The same highlights in another library that imported the note. */
  const reimported = original.map((annotation) => ({
    ...annotation,
    createdAt: later,
    updatedAt: later,
  }));
  const lastImport = makeLastExport(since.at, ...reimported.map(({ id }) => id));
  const write: [string, (whole: ReturnType<typeof makeClip>) => string][] = [
    ...templatePresets.map((template): (typeof write)[number] => [
      template.name,
      (whole) => String(renderNote(template, whole, later).content),
    ]),
    ...(['section', 'text', 'both'] as const).map((style): (typeof write)[number] => [
      `Markdown, ${style}`,
      (whole) => String(toMarkdown(whole, style).content),
    ]),
  ];

  it.each(write)('recognises highlights by their ids: %s', (_, render) => {
    const note = render(makeClip(...original));
    expect(appendToNote(note, makeClip(...reimported), lastImport)).toBe(note);
    const moved = `${note}\n## Mine\n\nWords of mine.\n`;
    expect(appendToNote(moved, makeClip(...reimported), lastImport)).toBe(moved);
    const crlf = note.replaceAll('\n', '\r\n');
    expect(appendToNote(crlf, makeClip(...reimported), lastImport)).toBe(crlf);
  });

  it.each(write)('appends a highlight of the same words at another place: %s', (_, render) => {
    const atTime = (time: Instant) => ({ id: time, createdAt: time, updatedAt: time });
    const first = highlight('boat leaves', text.indexOf('boat leaves'), atTime(earlyExport.at));
    const second = highlight('boat leaves', text.lastIndexOf('boat leaves'), atTime(later));
    const note = render(makeClip(first));
    const both = makeClip(first, second);
    const after = appendToNote(note, both, since);
    expect(after?.slice(note.trimEnd().length)).toMatch(/^\n\n- > boat leaves\n\n.*\n$/);
    expect(appendToNote(after ?? '', both, since)).toBe(after);
    const laterImport = makeLastExport(since.at, first.id, second.id);
    expect(appendToNote(after ?? '', both, laterImport)).toBe(after);
  });

  it.each(write)('appends highlights whose note, tags or colour changed: %s', (_, render) => {
    const note = render(makeClip(...original));
    const [first, ...others] = original;
    const makeChanged = (change: Partial<Annotation>) =>
      makeClip({ ...(first as Annotation), ...change, updatedAt: later }, ...others);
    for (const change of [{ note: 'Others.' }, { tags: ['boats', 'sea'] }]) {
      const after = appendToNote(note, makeChanged(change), since);
      expect(after?.slice(note.trimEnd().length)).toMatch(/^\n\n- > The last boat\n/);
      expect(appendToNote(after ?? '', makeChanged(change), since)).toBe(after);
    }
    const recoloured = original.map(
      (one): Annotation => (one.id === 'b' ? { ...one, colour: 'leaf', updatedAt: later } : one),
    );
    const after = appendToNote(note, makeClip(...recoloured), since);
    expect(after?.slice(note.trimEnd().length)).toMatch(/^\n\n- > boat leaves\n\n {2}\*leaf green/);
  });

  /** Returns the note as earlier versions wrote it, without ids. */
  const removeIds = (note: string) =>
    removeIdCommentsFromText(note)
      .replaceAll(/\[\^pm-[0-9a-z]+\]/g, '[^1]')
      .replaceAll(/ \^pm-.*/g, '');

  it.each(write)('recognises highlights by their quotes in a note without ids: %s', (_, render) => {
    const [, second, third] = original as [Annotation, Annotation, Annotation, Annotation];
    const note = removeIds(render(makeClip(second, third)));
    const lastImport = makeLastExport(since.at, second.id, third.id);
    expect(appendToNote(note, makeClip(second, third), lastImport)).toBe(note);
    const added = highlight('The end', 0, { id: 'more', createdAt: later, updatedAt: later });
    const after = appendToNote(note, makeClip(second, third, added), lastImport);
    expect(after?.slice(note.trimEnd().length)).toMatch(
      /^\n\n- > The end\n[^>]* <!-- pm-.* -->\n$/,
    );
    const changed = { ...third, note: 'Others.', updatedAt: later };
    expect(appendToNote(note, makeClip(second, changed), since)).toContain('- > Monday\n\n  *sky');
  });

  it('appends a highlight inside another one', () => {
    const note = String(toMarkdown(makeClip(highlight('The last boat leaves', 0)), 'text').content);
    const within = highlight('last', 4, { id: 'new', createdAt: later, updatedAt: later });
    const both = makeClip(highlight('The last boat leaves', 0), within);
    expect(appendToNote(note, both, since)).toMatch(/\n- > last\n/);
  });
});

describe('appendToNote with footnotes', () => {
  const makeFootnoted = (exact: string, change: Partial<Annotation>) =>
    makeAnnotation(exact, { note: 'See[^1].\n\n[^1]: There.', ...change });
  const old = makeFootnoted('The last boat', { id: 'old' });
  const added = ['leaves', 'Friday'].map((exact) =>
    makeFootnoted(exact, { id: exact, createdAt: later, updatedAt: later }),
  );

  it.each(['section', 'text', 'both'] as const)('gives footnotes unique labels: %s', (style) => {
    const note = String(toMarkdown(makeWholeClip({ annotations: [old] }), style).content);
    const whole = makeWholeClip({
      annotations: [old, ...added],
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

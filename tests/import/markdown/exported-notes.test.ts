import { describe, expect, it } from 'vitest';
import { type AnnotationStyle, appendToNote, toMarkdown } from '../../../core/export';
import { toWholeClip } from '../../../core/import';
import type { Block } from '../../../core/model';
import { hasSameText } from '../../../core/reconcile';
import { plainText, toUuid } from '../../../core/text';
import { sampleClips } from '../../../scripts/check-formats/sample-clips';
import { makeAnnotation, makeWholeClip, paragraph } from '../../export/samples';
import { readImport } from '../read-import';

const styles: readonly AnnotationStyle[] = ['section', 'text', 'both'];
const now = '2026-11-13T08:00:00.000Z';
const at = (minute: number) => `2026-11-12T17:${minute}:00.000Z`;
const storyText = 'The last boat leaves on Friday.';

const note = [
  'Which **boat**? ==Ask== [^1]',
  '',
  '- > quoted',
  '- *sun · 2026-11-12 17:20 UTC*',
  '',
  '    code',
  '',
  '## Highlights',
  '```',
  'never closed',
].join('\n');

const annotations = [
  makeAnnotation('last boat', { id: 'a', note, tags: ['boats', 'sea/islands'], colour: 'plum' }),
  makeAnnotation('leaves', { id: 'b', createdAt: at(21) }),
  makeAnnotation('on Friday', { id: 'c', note: 'When?', createdAt: at(22), colour: 'sky' }),
  makeAnnotation('never stood here', { id: 'd', note: 'Where? <b>', createdAt: at(23) }),
];

async function exportAndImport(whole: ReturnType<typeof makeWholeClip>, style: AnnotationStyle) {
  const { items, lines } = await readImport(toMarkdown(whole, style).content.toString());
  const [item] = items;
  if (item === undefined) throw new Error('nothing was imported');
  return { item, lines, text: item.body ? plainText(item.body) : '' };
}

describe('importing text that the user added to our Markdown', () => {
  it('reports text in the headline and in a front matter comment', async () => {
    const text = toMarkdown(
      makeWholeClip({ article: { headline: 'Ferry stops' } }),
    ).content.toString();
    const { items, remarks } = await readImport(
      text
        .replace('# Ferry stops', '# Ferry stops, ask Ida')
        .replace(/^---\n/, '---\n# To be read on Monday\n'),
    );
    expect(items.map(({ headline }) => headline)).toEqual(['Ferry stops']);
    expect(remarks.map(({ code, detail }) => [code, detail])).toEqual([
      ['comment-left-out', '# To be read on Monday'],
      ['field-not-kept', 'Ferry stops, ask Ida'],
    ]);
  });
});

describe('importing our Markdown', () => {
  it.each(styles)('round-trips a link to an image on a private network: %s', async (style) => {
    const figure: Block = {
      type: 'figure',
      children: [{ type: 'image', url: 'http://router.lan/reboot.png', alt: 'A plan' }],
      credit: null,
    };
    const whole = makeWholeClip({
      article: {
        body: { type: 'root', children: [paragraph(storyText), figure, paragraph('More.')] },
      },
      annotations,
    });
    const { item, lines, text } = await exportAndImport(whole, style);
    expect(lines).toEqual([]);
    expect(text).toBe(`${storyText}\n\nImage: A plan\n\nMore.`);
    expect(item.annotations.map(({ quote }) => quote.exact).sort()).toEqual(
      annotations.map(({ passage }) => passage.quote.exact).sort(),
    );
    expect(JSON.stringify(item.body)).not.toContain('"image"');
  });

  it.each(styles)('round-trips the story: %s', async (style) => {
    const whole = makeWholeClip({
      article: {
        ...{ standfirst: 'Until March.', sourceCredit: 'Nordby Press', section: 'Sea' },
        ...{ publishedAt: '2026-11-12T09:30:00+01:00', modifiedAt: '2026-11-12T11:00:00+01:00' },
        ...{ authors: ['Ida Holm'], publisher: 'The Halden Courier', language: 'en' },
      },
      clip: { tags: ['boats'], note: 'Ask *Ida*' },
      annotations,
    });
    const { item, lines, text } = await exportAndImport(whole, style);
    expect(text).toBe(storyText);
    const { article } = whole.versions[0] ?? {};
    const { versions, clip } = toWholeClip(item, now);
    expect(versions[0]?.article).toEqual(article);
    expect(clip).toMatchObject({ tags: ['boats'], note: 'Ask *Ida*' });
    expect(lines).toEqual([]);
  });

  it.each(['section', 'both'] as const)(
    'round-trips annotations, notes, tags and colours: %s',
    async (style) => {
      const { item } = await exportAndImport(makeWholeClip({ annotations }), style);
      const imported = item.annotations.map(({ quote, ...mark }) => ({
        exact: quote.exact,
        ...mark,
      }));
      const expected = annotations.map(({ id, passage, note, tags, colour, createdAt }) => {
        return { id: toUuid(id), exact: passage.quote.exact, note, tags, colour, createdAt };
      });
      expect(imported.sort((a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? ''))).toEqual(
        expected,
      );
    },
  );

  it('round-trips highlights in the text with their notes', async () => {
    const { item } = await exportAndImport(makeWholeClip({ annotations }), 'text');
    expect(item.annotations.map(({ quote, note }) => [quote.exact, note])).toEqual([
      ['never stood here', 'Where? <b>'],
      ['last boat', note],
      ['leaves', ''],
      ['on Friday', 'When?'],
    ]);
  });

  it.each(styles)('round-trips dollar signs that could be math: %s', async (style) => {
    const text = 'A boat costs US$5 ($a$), or $$6 to \\$7.';
    const whole = makeWholeClip({
      article: { body: { type: 'root', children: [paragraph(text)] } },
      annotations: [makeAnnotation('US$5 ($a'), makeAnnotation('$7', { id: 'b' })],
    });
    const imported = await exportAndImport(whole, style);
    expect(imported.text).toBe(text);
    const quotes = imported.item.annotations.map(({ quote }) => quote.exact);
    expect(quotes).toEqual(['US$5 ($a', '$7']);
  });

  it('locates a highlight on repeated words by its position in the text', async () => {
    const body = { type: 'root' as const, children: [paragraph('One boat came. No boat left.')] };
    const second = makeAnnotation('boat', {
      passage: {
        quote: { exact: 'boat', prefix: 'No ', suffix: ' left.' },
        position: { start: 59, end: 63 },
        textVersion: 1,
      },
    });
    const { item } = await exportAndImport(
      makeWholeClip({ article: { body }, annotations: [second] }),
      'both',
    );
    expect(item.annotations).toMatchObject([{ quote: { suffix: ' left.' }, colour: 'sun' }]);
  });

  it('imports highlights that were added by hand', async () => {
    const content = toMarkdown(makeWholeClip({ annotations }), 'section').content.toString();
    const { items } = await readImport(content.replace('The last', '==The== last'));
    expect(items[0]?.annotations.map(({ quote }) => quote.exact)).toContain('The');
  });

  it('keeps highlights in headlines and standfirsts', async () => {
    const whole = makeWholeClip({
      article: { standfirst: 'Until March.' },
      annotations: [
        makeAnnotation('Osk Island', { id: 'a' }),
        makeAnnotation('Until March.', { id: 'b' }),
      ],
    });
    for (const style of styles) {
      const { item, text } = await exportAndImport(whole, style);
      expect(text).toBe(storyText);
      expect(item.annotations.map(({ quote }) => quote.exact).sort()).toEqual([
        'Osk Island',
        'Until March.',
      ]);
    }
  });

  it.each(
    styles.flatMap((style) => [[style, 'Highlights'] as const, [style, 'Annotations'] as const]),
  )('keeps a list of the story below a heading like ours: %s, %s', async (style, title) => {
    const children: readonly Block[] = [
      paragraph(storyText),
      { type: 'thematicBreak' },
      { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
      {
        type: 'list',
        ordered: false,
        start: null,
        children: [
          {
            type: 'listItem',
            children: [
              { type: 'blockquote', children: [paragraph('A quote')] },
              paragraph('by nobody'),
            ],
          },
        ],
      },
    ];
    for (const marks of [[], annotations]) {
      const whole = makeWholeClip({
        article: { body: { type: 'root', children } },
        annotations: marks,
      });
      const { text, item } = await exportAndImport(whole, style);
      expect(text).toBe(`${storyText}\n\n${title}\n\nA quote\n\nby nobody`);
      expect(item.annotations).toHaveLength(marks.length);
    }
  });

  it.each(styles)('round-trips every kind of story exactly: %s', async (style) => {
    for (const whole of sampleClips) {
      const { item } = await exportAndImport(whole, style);
      const version = toWholeClip(item, now).versions[0];
      const original = whole.versions.find(({ id }) => id === whole.clip.versionId);
      if (!version || !original) throw new Error('no version');
      expect([whole.clip.id, hasSameText(original.article, version.article)]).toEqual([
        whole.clip.id,
        true,
      ]);
    }
  });

  it.each(styles)('imports appended highlights, notes and tags: %s', async (style) => {
    const before = makeWholeClip({ annotations: annotations.slice(0, 2), clip: { note: 'First' } });
    const content = toMarkdown(before, style).content.toString();
    const after = makeWholeClip({
      clip: { note: 'Second', tags: ['new'], updatedAt: at(50) },
      annotations: [
        ...annotations.slice(0, 2),
        makeAnnotation('on Friday', { note: 'When?', createdAt: at(49), updatedAt: at(49) }),
      ],
    });
    const { items, remarks } = await readImport(
      appendToNote(content, after, { at: at(40), arrived: new Set() }) ?? '',
    );
    expect(items).toMatchObject([{ note: 'Second', tags: ['new'] }]);
    expect(remarks).toMatchObject([{ code: 'earlier-words', detail: 'First' }]);
    expect(items[0]?.annotations.map(({ quote }) => quote.exact).sort()).toEqual([
      'last boat',
      'leaves',
      'on Friday',
    ]);
    expect(items[0]?.body && plainText(items[0].body)).toBe(storyText);
  });

  it('imports images, except those in separate files', async () => {
    const figure = (url: string, caption: string): Block => ({
      type: 'figure',
      children: [
        { type: 'image', url, alt: 'A boat' },
        { type: 'caption', children: [{ type: 'text', value: caption }] },
      ],
      credit: null,
    });
    const url = 'https://images.haldencourier.example/1.jpg';
    const children = [
      figure(url, 'One.'),
      figure('pictures/clip-1.jpg', 'Two.'),
      paragraph(storyText),
    ];
    const { item, lines } = await exportAndImport(
      makeWholeClip({ article: { body: { type: 'root', children } } }),
      'section',
    );
    expect(item.body?.children[0]).toEqual(figure(url, 'One.'));
    expect(lines).toEqual(['picture-beside 1']);
  });

  it('imports a story that is nested deeper than the stack as a link, and reports it', async () => {
    const content = toMarkdown(makeWholeClip({ annotations })).content.toString();
    const deep = content.replace('The last boat', `${'>'.repeat(20_000)} The last boat`);
    const { items, lines } = await readImport(deep);
    expect(items).toMatchObject([{ body: null }]);
    expect(lines).toEqual(['no-text 1']);
  });

  it('keeps the text of an item that is nested deeper than the stack', async () => {
    const content = toMarkdown(makeWholeClip({ annotations })).content.toString();
    const deep = content.replace('> last boat', `${'>'.repeat(20_000)} last boat`);
    const { items, lines } = await readImport(deep);
    expect(items[0]?.body && plainText(items[0].body)).toBe(storyText);
    expect(items[0]?.note).toContain('> last boat');
    expect(lines).toEqual(['id-lost 1']);
  });

  it('imports a link as a link, with its annotations', async () => {
    const whole = makeWholeClip({
      article: { completeness: 'link', body: { type: 'root', children: [] } },
      annotations,
    });
    const { item } = await exportAndImport(whole, 'section');
    expect(item.body).toBeNull();
    expect(item.annotations).toHaveLength(annotations.length);
  });

  it.each(['preview', 'selection'] as const)('imports a %s as what it is', async (completeness) => {
    const { item } = await exportAndImport(makeWholeClip({ article: { completeness } }), 'section');
    expect(toWholeClip(item, now).clip.summary.completeness).toBe(completeness);
  });
});

describe('importing a note with HTML', () => {
  const styles: readonly AnnotationStyle[] = ['section', 'text', 'both'];
  it.each(
    styles.flatMap(
      (style) =>
        [
          [style, 'Ask <b>Ida</b>, or <!-- no -->'],
          [style, 'In code `\\<b>` it stays'],
          [style, 'Both `\\<b>` and <b>'],
        ] as const,
    ),
  )('imports the note as it was typed, from style %s: %j', async (style, note) => {
    const whole = makeWholeClip({ annotations: [makeAnnotation('boat', { note })] });
    const { items } = await readImport(toMarkdown(whole, style).content);
    const [mark] = items[0]?.annotations ?? [];
    expect(mark?.note).toBe(note);
  });
});

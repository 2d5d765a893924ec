import { describe, expect, it } from 'vitest';
import { editCorrections, nameBlock } from '../../core/corrections';
import { correctClip, toAnnotationsCsv, toHtml, toMarkdown } from '../../core/export';
import type { CorrectionEdit, Passage } from '../../core/model';
import { readImport } from '../import/read-import';
import { makeAnnotation, makeWholeClip, paragraph } from './samples';

const now = '2026-11-13T08:00:00.000Z';
const body = {
  type: 'root' as const,
  children: [paragraph('Read more here.'), paragraph('It rains.'), paragraph('Read more here.')],
};
const headline = 'The bridge closes for 16 weeks';

/** Exports a clip with a highlight of `exact` in a field or in the nth place of the body. */
function exportClip(exact: string, edit: CorrectionEdit, change: Partial<Passage> = {}) {
  const base = makeAnnotation(exact).passage;
  const annotation = makeAnnotation(exact, {
    passage: { ...base, ...change },
    note: 'Check this.',
  });
  const whole = makeWholeClip({
    article: { headline, authors: ['Ada Mensah'], body },
    annotations: [annotation],
    clip: { corrections: editCorrections(undefined, edit, now) },
  });
  const corrected = correctClip(whole);
  return {
    text: toMarkdown(corrected, 'text').content.toString(),
    section: toMarkdown(corrected, 'section').content.toString(),
    html: toHtml([corrected], [], 'All'),
    csv: toAnnotationsCsv([corrected]),
  };
}

const inHeadline = { field: 'headline', position: { start: 11, end: 30 } } as const;

describe('an exported highlight that a correction hides', () => {
  it.each([
    [
      'The headline was',
      'closes for 16 weeks',
      inHeadline,
      { headline: { value: 'It closes for 26 weeks' } },
    ],
    ['The authors were', 'Ada Mensah', { field: 'byline' }, { authors: { value: ['Ada Mensa'] } }],
  ] as const)('says: “%s corrected”', (name, exact, change, fields) => {
    for (const file of Object.values(exportClip(exact, { fields }, change))) {
      expect(file).toContain(exact);
      expect(file).toContain(
        `${name} corrected in Pressmark. The highlighted words are what the page said.`,
      );
      expect(file).not.toContain('wording is different');
      expect(file).not.toContain('not found');
      expect(file).not.toMatch(/==closes|<mark/);
    }
  });

  it('says that the user removed it, and is not placed on equal words', () => {
    const start = 'Read more here.\nIt rains.\n'.length;
    const quote = { exact: 'Read more', prefix: 'It rains.\n', suffix: ' here.' };
    const second = { quote, position: { start, end: start + 9 } };
    const remove = { blocks: [{ ...nameBlock(body, 2), isRemoved: true }] };
    for (const file of Object.values(exportClip('Read more', remove, second))) {
      expect(file).toContain('This part of the article was removed in Pressmark.');
      expect(file).not.toMatch(/==Read|<mark/);
    }
    const first = exportClip('Read more', { blocks: [{ ...nameBlock(body, 1), isRemoved: true }] });
    expect(first.text).toContain('==Read more==');
    expect(first.html).not.toContain('was removed in Pressmark');
  });

  it('is read again without that sentence', async () => {
    const { section } = exportClip(
      'closes for 16 weeks',
      { fields: { headline: { value: 'It closes for 26 weeks' } } },
      inHeadline,
    );
    const { items } = await readImport(section);
    expect(items[0]?.annotations).toMatchObject([
      { quote: { exact: 'closes for 16 weeks' }, note: 'Check this.' },
    ]);
  });

  it.each([
    'The user corrected the headline. The highlighted words are what the page said.',
    'The user removed this part of the article.',
    'The user wrote these words in a correction.',
  ])('is read again without the sentence of an earlier version: %s', async (sentence) => {
    const { section } = exportClip(
      'closes for 16 weeks',
      { fields: { headline: { value: 'It closes for 26 weeks' } } },
      inHeadline,
    );
    const earlier = section.replace(/The headline was corrected[^\n]*/, sentence);
    expect(earlier).not.toBe(section);
    const { items } = await readImport(earlier);
    expect(items[0]?.annotations).toMatchObject([{ note: 'Check this.' }]);
  });
});

describe('an exported highlight on the words of a correction', () => {
  const own = { field: 'headline', isFromCorrection: true } as const;
  const said = 'These words are from a correction, not from the page.';

  it('is in the text, and says so', () => {
    const edit = { fields: { headline: { value: 'The bridge closes for 26 weeks' } } };
    const files = exportClip('for 26 weeks', edit, own);
    for (const file of Object.values(files)) expect(file).toContain(said);
    expect(files.text).toContain('==for 26 weeks==');
  });

  it('is not compared with the page', () => {
    const files = exportClip('closes for 26 weeks', {}, own);
    for (const file of Object.values(files)) {
      expect(file).toContain(said);
      expect(file).not.toContain('wording is different');
    }
  });
});

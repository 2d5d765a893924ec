import { describe, expect, it } from 'vitest';
import { type AnnotationStyle, toMarkdown } from '../../../core/export';
import { makeAnnotation, makeWholeClip } from '../../export/samples';
import { readImport } from '../read-import';

const styles: readonly AnnotationStyle[] = ['section', 'text', 'both'];
const image = { url: 'https://images.osk.example/1.jpg', alt: 'A boat', caption: 'A', credit: 'B' };
const makeLink = (quotes: readonly string[]) =>
  makeWholeClip({
    article: {
      ...{ standfirst: 'Until March.', completeness: 'link', image },
      body: { type: 'root', children: [] },
    },
    clip: { note: 'My note' },
    annotations: quotes.map((exact, index) =>
      makeAnnotation(exact, { id: `mark-${index}`, note: `Note ${index}` }),
    ),
  });

describe.each(styles)('importing our Markdown of a link: %s', (style) => {
  it.each([[[]], [['Osk Island', 'March']], [['Osk Island', 'never stood here']]])(
    'imports text added by the user as the page note, with highlights on %j',
    async (quotes) => {
      const file = toMarkdown(makeLink(quotes), style).content.toString();
      const untouched = (await readImport(file)).items[0];
      expect(untouched).toMatchObject({ body: null, note: 'My note' });
      expect(untouched?.annotations).toHaveLength(quotes.length);
      const edited = file
        .replace('*A (B)*', (caption) => `${caption}\n\n## Mine\n\nA thought.`)
        .trimEnd();
      const { items, lines } = await readImport(`${edited}\n\nAnother one.\n`);
      expect(items).toMatchObject([
        { body: null, note: 'My note\n\n## Mine\n\nA thought.\n\nAnother one.' },
      ]);
      expect(items[0]?.annotations).toHaveLength(quotes.length);
      expect(lines).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { type AnnotationStyle, toMarkdown } from '../../../core/export';
import { anAnnotation, aWholeClip } from '../../export/samples';
import { readImport } from '../read-import';

const styles: readonly AnnotationStyle[] = ['section', 'text', 'both'];
const image = { url: 'https://images.osk.example/1.jpg', alt: 'A boat', caption: 'A', credit: 'B' };
const link = (marks: readonly string[]) =>
  aWholeClip({
    article: {
      ...{ standfirst: 'Until March.', completeness: 'link', image },
      body: { type: 'root', children: [] },
    },
    clip: { note: 'My note' },
    annotations: marks.map((words, index) =>
      anAnnotation(words, { id: `mark-${index}`, note: `Note ${index}` }),
    ),
  });

describe.each(styles)('our exported Markdown of a page without a text: %s', (style) => {
  it.each([[[]], [['Osk Island', 'March']], [['Osk Island', 'never stood here']]])(
    'imports what the user added as the page note: highlights on %j',
    async (marks) => {
      const file = toMarkdown(link(marks), style).content.toString();
      const untouched = (await readImport(file)).items[0];
      expect(untouched).toMatchObject({ body: null, note: 'My note' });
      expect(untouched?.annotations).toHaveLength(marks.length);
      const written = file
        .replace('*A (B)*', (caption) => `${caption}\n\n## Mine\n\nA thought.`)
        .trimEnd();
      const { items, lines } = await readImport(`${written}\n\nAnother one.\n`);
      expect(items).toMatchObject([
        { body: null, note: 'My note\n\n## Mine\n\nA thought.\n\nAnother one.' },
      ]);
      expect(items[0]?.annotations).toHaveLength(marks.length);
      expect(lines).toEqual([]);
    },
  );
});

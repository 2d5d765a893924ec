import { describe, expect, it } from 'vitest';
import { type AnnotationStyle, toMarkdown } from '../../../core/exchange';
import { plainText } from '../../../core/model';
import { anAnnotation, aWholeClip } from '../samples';
import { read } from './read-import';

const annotations = [anAnnotation('boat', { note: 'Which boat?' })];

describe('our own Markdown', () => {
  it.each<AnnotationStyle>(['section', 'both'])(
    'with annotations in "%s" comes back with the story as it was',
    async (style) => {
      const whole = aWholeClip({ article: { standfirst: 'Until March.' }, annotations });
      const { items, lines } = await read(toMarkdown(whole, style).content.toString());
      const text = items[0]?.body ? plainText(items[0].body) : '';
      expect(text.replace('[^1]', '')).toBe('The last boat leaves on Friday.');
      expect(items[0]?.standfirst).toBe('Until March.');
      expect(lines).toContain('field-not-kept annotations');
    },
  );

  it('of a link stays a link', async () => {
    const whole = aWholeClip({
      article: { completeness: 'link', body: { type: 'root', children: [] } },
      annotations,
    });
    const { items } = await read(toMarkdown(whole).content.toString());
    expect(items[0]?.body).toBeNull();
  });
});

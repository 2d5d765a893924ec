import { parseAnnotation, WEB_ANNOTATION_CONTEXT } from '@dokieli/web-annotation';
import { describe, expect, it } from 'vitest';
import { toWebAnnotations } from '../../../core/export';
import { makeAnnotation, makeWholeClip } from '../samples';
import { expandOffline } from './expand-offline';

const url = 'https://www.haldencourier.example/news/osk-ferry';
const whole = makeWholeClip({
  article: { language: 'en' },
  annotations: [
    makeAnnotation('The last boat', {
      id: '4F3BB5A2-9D5B-4C56-8C61-0B6C6A3A7F11',
      note: 'Which **one**?',
      tags: ['alden/council', 'boats'],
      colour: 'plum',
      passage: {
        quote: { exact: 'The last boat', prefix: 'before ', suffix: ' after' },
        position: { start: 7, end: 20 },
        copies: 1,
        textVersion: 1,
      },
    }),
    makeAnnotation('leaves', { id: 'second one' }),
  ],
});

describe('toWebAnnotations', () => {
  it('writes everything that the Web Annotation model can express', () => {
    const file = JSON.parse(toWebAnnotations([whole]));
    expect(file).toMatchObject({
      '@context': WEB_ANNOTATION_CONTEXT,
      type: 'AnnotationCollection',
      total: 2,
    });
    const [second, first] = file.first.items;
    expect(first).toEqual({
      id: 'urn:uuid:4f3bb5a2-9d5b-4c56-8c61-0b6c6a3a7f11',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-11-12T17:20:00.000Z',
      modified: '2026-11-12T17:20:00.000Z',
      generator: { type: 'Software', name: 'Pressmark' },
      body: [
        {
          type: 'TextualBody',
          value: 'Which **one**?',
          format: 'text/markdown',
          purpose: 'commenting',
        },
        {
          type: 'TextualBody',
          value: 'alden/council',
          format: 'text/plain',
          purpose: 'tagging',
        },
        { type: 'TextualBody', value: 'boats', format: 'text/plain', purpose: 'tagging' },
      ],
      target: {
        type: 'SpecificResource',
        source: { id: url, type: 'Text', format: 'text/html', language: 'en' },
        state: { type: 'TimeState', sourceDate: '2026-11-12T17:05:00.000Z' },
        styleClass: 'plum',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'The last boat',
            prefix: 'before ',
            suffix: ' after',
          },
          { type: 'TextPositionSelector', start: 7, end: 20 },
        ],
      },
    });
    expect(second).toMatchObject({ id: 'urn:pressmark:second%20one', motivation: 'highlighting' });
    expect(second).not.toHaveProperty('body');
  });

  it('writes no page for a clip without annotations', () => {
    const file = JSON.parse(toWebAnnotations([makeWholeClip()]));
    expect(file).toMatchObject({ total: 0 });
    expect(file).not.toHaveProperty('first');
  });

  it('writes quotes and notes that @dokieli/web-annotation reads', async () => {
    const { first } = JSON.parse(toWebAnnotations([whole]));
    const read = await parseAnnotation({ '@context': WEB_ANNOTATION_CONTEXT, ...first.items[1] });
    expect(read).toMatchObject({ target: { source: url } });
    expect(JSON.stringify(read)).toContain('"exact":"The last boat"');
    expect(JSON.stringify(read)).toContain('Which **one**?');
  });

  it('uses only terms of the context', async () => {
    const expanded = await expandOffline(JSON.parse(toWebAnnotations([whole])));
    const text = JSON.stringify(expanded);
    const oa = 'http://www.w3.org/ns/oa#';
    for (const term of ['exact', 'prefix', 'suffix', 'start', 'end', 'hasSelector', 'styleClass']) {
      expect(text).toContain(`"${oa}${term}"`);
    }
    expect(text).toContain(`"@id":"${oa}tagging"`);
    expect(text).toContain('"http://www.w3.org/ns/oa#sourceDate"');
  });

  it('is not expanded if a term is unknown', async () => {
    const file = { ...JSON.parse(toWebAnnotations([whole])), invented: 'x' };
    await expect(expandOffline(file)).rejects.toThrow(/safe mode/i);
  });
});

import { describe, expect, it } from 'vitest';
import { toWebAnnotations } from '../../core/export';
import { ferry, readJson, time, whole } from './highlighted-ferry';
import { readImport } from './read-import';

describe('importing W3C annotations', () => {
  it('round-trips our own export, including colours', async () => {
    const { kind, items, lines } = await readImport(toWebAnnotations([whole]));
    expect(kind).toBe('web-annotation');
    expect(items).toMatchObject([
      {
        url: ferry,
        annotations: [
          {
            quote: { exact: 'The last boat' },
            colour: 'plum',
            note: 'Which?',
            tags: ['sea/boats'],
            createdAt: time,
          },
        ],
      },
    ]);
    expect(lines).toEqual([]);
  });

  it('imports a single annotation, a list or a page, with refining selectors', async () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:x:1',
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', value: '<p>So &amp; so</p>', format: 'text/html' },
        'http://x/',
      ],
      target: {
        source: ferry,
        selector: {
          type: 'FragmentSelector',
          value: 'p1',
          refinedBy: { type: 'TextQuoteSelector', exact: 'boat' },
        },
      },
    };
    const page = {
      '@context': annotation['@context'],
      type: 'AnnotationPage',
      items: [annotation, annotation],
    };
    for (const file of [annotation, [annotation], page]) {
      const { kind, items, lines } = await readJson(file);
      expect(kind).toBe('web-annotation');
      const expected = { quote: { exact: 'boat' }, note: 'So & so\n\nhttp://x/' };
      expect(items[0]?.annotations[0]).toMatchObject(expected);
      expect(lines).toEqual([]);
    }
  });

  it('imports annotations without a quote as page notes', async () => {
    const { items, lines } = await readJson([
      { type: 'Annotation', bodyValue: 'Good', target: `${ferry}#xywh=1` },
      { type: 'Annotation', bodyValue: 'Nowhere' },
    ]);
    expect(items).toMatchObject([{ url: ferry, note: 'Good', annotations: [] }]);
    expect(lines).toEqual(['mark-without-words 1', 'no-web-address 2 target']);
  });
});

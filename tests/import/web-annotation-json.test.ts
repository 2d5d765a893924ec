import { describe, expect, it } from 'vitest';
import { toWebAnnotations } from '../../core/export';
import { ferry, readJson, time, whole } from './marked-ferry';
import { readImport } from './read-import';

describe('W3C annotations', () => {
  it('round-trip our own export, including colours', async () => {
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

  it('can be a single annotation, a list or a page, with refining selectors', async () => {
    const one = {
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
    const page = { '@context': one['@context'], type: 'AnnotationPage', items: [one, one] };
    for (const file of [one, [one], page]) {
      const { kind, items, lines } = await readJson(file);
      expect(kind).toBe('web-annotation');
      const mark = { quote: { exact: 'boat' }, note: 'So & so\n\nhttp://x/' };
      expect(items[0]?.annotations[0]).toMatchObject(mark);
      expect(lines).toEqual([]);
    }
  });

  it('without a quote become notes of the page', async () => {
    const { items, lines } = await readJson([
      { type: 'Annotation', bodyValue: 'Good', target: `${ferry}#xywh=1` },
      { type: 'Annotation', bodyValue: 'Nowhere' },
    ]);
    expect(items).toMatchObject([{ url: ferry, note: 'Good', annotations: [] }]);
    expect(lines).toEqual(['mark-without-words 1', 'no-web-address 2 target']);
  });
});

import { describe, expect, it } from 'vitest';
import { placeAnnotations } from '../../client/edits/place-annotations';
import { bareArticle, quayArticle } from '../components/sample-articles';
import { annotationOf } from '../components/samples';

const annotation = annotationOf('fund');
const lost = [{ annotationId: 'fund', how: 'lost' }] as const;
const link = {
  ...bareArticle,
  completeness: 'link',
  body: { type: 'root', children: [] },
} as const;

describe('the place of an annotation', () => {
  it.each([
    ['a saved link', link],
    ['highlights without an address', { ...link, url: null }],
  ])('is never lost in %s, which has no text', (_, article) => {
    for (const placements of [lost, []]) {
      const [placed] = placeAnnotations([annotation], article, placements);
      expect(placed?.place).toEqual({ kind: 'no-text' });
    }
  });

  it('is on the active page, even for a saved link', () => {
    const found = [{ annotationId: 'fund', how: 'exact', order: 3 }] as const;
    expect(placeAnnotations([annotation], link, found)[0]?.place).toMatchObject({ kind: 'found' });
  });

  it('is lost if the text does not contain it', () => {
    expect(placeAnnotations([annotation], quayArticle, lost)[0]?.place).toEqual({ kind: 'lost' });
  });
});

import { describe, expect, it } from 'vitest';
import { placeAnnotations } from '../../client/edits/place-annotations';
import type { Passage } from '../../core/model';
import { plainText } from '../../core/text';
import { bareArticle, quayArticle } from '../components/sample-articles';
import { makeAnnotation, makePassage } from '../components/samples';

const annotation = makeAnnotation('fund', {
  passage: makePassage('Readers can visit the pilot station on Saturday', 900),
});
const firstWords = plainText(quayArticle.body).slice(0, 40);
const lostPlacements = [{ annotationId: 'fund', how: 'lost' }] as const;
const link = {
  ...bareArticle,
  completeness: 'link',
  body: { type: 'root', children: [] },
} as const;

describe('the place of an annotation', () => {
  it.each([
    ['a saved link', link],
    ['highlights without an address', { ...link, url: null }],
  ])('is "no-text" rather than "lost" in %s', (_, article) => {
    for (const placements of [lostPlacements, []]) {
      const [placed] = placeAnnotations([annotation], article, placements, null);
      expect(placed?.place).toEqual({ kind: 'no-text' });
    }
  });

  it('is found on the open page even if only a link is saved', () => {
    const found = [{ annotationId: 'fund', how: 'exact', order: 3 }] as const;
    expect(placeAnnotations([annotation], link, found, null)[0]?.place).toMatchObject({
      kind: 'found',
    });
  });

  it('says if the user removed its text from the copy', () => {
    const found = [{ annotationId: 'fund', how: 'exact', order: 3 }] as const;
    const removed = new Set(['fund']);
    const [placed] = placeAnnotations([annotation], quayArticle, found, 'version-1', removed);
    expect(placed?.place).toMatchObject({
      kind: 'found',
      isRemoved: true,
    });
  });

  it.each([
    ['page', null, {}],
    ['outside', 'version-1', {}],
    ['copy', 'version-1', { position: { start: 0, end: 0 } }],
    ['copy', 'version-1', { field: 'headline' }],
    ['copy', 'version-1', { quote: { exact: firstWords, prefix: '', suffix: '' } }],
    ['other-copy', 'version-2', {}],
    ['outside', 'version-2', { isOutside: true }],
  ] as const)('is lost for a reason: %s in %s, %j', (reason, copyId, change) => {
    const passage = { ...annotation.passage, ...change };
    const lost = { ...annotation, versionId: 'version-1', passage };
    const [placed] = placeAnnotations([lost], quayArticle, lostPlacements, copyId);
    expect(placed?.place).toEqual({ kind: 'lost', reason });
  });

  it('has another wording in its own copy without a change of the page', () => {
    const changed = { annotationId: 'fund', how: 'changed', order: 0, words: 'a dock' } as const;
    const placements = [{ ...changed, change: 'wording' }] as const;
    const isOwnCopy = (copyId: string | null) => {
      const [placed] = placeAnnotations([annotation], quayArticle, placements, copyId);
      return placed?.place.kind === 'found' && placed.place.changedWording?.isOwnCopy;
    };
    expect([annotation.versionId, 'version-2', null].map(isOwnCopy)).toEqual([true, false, false]);
  });

  it('has no number of a paragraph if it is in a field', () => {
    const found = [{ annotationId: 'fund', how: 'exact', order: 0 }] as const;
    const quote = { exact: firstWords, prefix: '', suffix: '' };
    const getParagraph = (change: Partial<Passage>) => {
      const one = { ...annotation, passage: { ...annotation.passage, quote, ...change } };
      return placeAnnotations([one], quayArticle, found, null)[0]?.place;
    };
    expect(getParagraph({})).toMatchObject({ paragraph: 1 });
    expect(getParagraph({ field: 'standfirst' })).toMatchObject({ paragraph: null });
  });
});

import { describe, expect, it } from 'vitest';
import { placeAnnotations } from '../../client/edits/place-annotations';
import type { Article, Passage } from '../../core/model';
import { plainText } from '../../core/text';
import { bareArticle, quayArticle } from '../components/sample-articles';
import { makeAnnotation, makePassage } from '../components/samples';

const annotation = makeAnnotation('fund', {
  passage: makePassage('Readers can visit the pilot station on Saturday', 900),
});
const firstWords = plainText(quayArticle.body).slice(0, 40);
const publisher = { exact: quayArticle.publisher ?? '', prefix: '', suffix: '' };
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
    const shown = { versionId: 'version-1', article: quayArticle, removedIds: removed };
    const [placed] = placeAnnotations([annotation], quayArticle, found, shown);
    expect(placed?.place).toMatchObject({ kind: 'found', hiddenBy: 'removal' });
  });

  describe('in a field that the user corrected', () => {
    const original: Article = {
      ...quayArticle,
      headline: 'Two quays reopen after the long winter',
      standfirst: 'Crews mended the piles by hand.',
      authors: ['Lena Hartwell'],
    };
    const changed = { how: 'changed', order: 2, change: 'wording', words: 'quay' } as const;
    const place = (
      [exact, prefix, suffix, field]: readonly [string, string, string, Passage['field']?],
      edit: Partial<Article>,
      how: 'lost' | 'changed' = 'lost',
      versionId = 'version-1',
    ) => {
      const quote = { exact, prefix, suffix };
      const passage: Passage = { quote, position: { start: 0, end: 1 }, textVersion: 1 };
      const one = { ...annotation, passage: field ? { ...passage, field } : passage };
      const placement = how === 'lost' ? ({ how } as const) : changed;
      const copy = { versionId, article: { ...original, ...edit } };
      return placeAnnotations([one], original, [{ annotationId: one.id, ...placement }], copy)[0]
        ?.place;
    };
    const headline = ['quays reopen', 'Two ', ' after the long winter', 'headline'] as const;

    it.each([
      ['headline', headline, { headline: 'Harbour open' }],
      ['standfirst', ['by hand', '', '', 'standfirst'], { standfirst: null }],
      ['byline', ['By Lena Hartwell', 'by hand.\n', '\nThe'], { authors: [] }],
      ['headline', ['winter\nCrews mended', '', ''], { headline: 'Harbour open' }],
      ['standfirst', ['winter\nCrews mended', '', ''], { standfirst: 'Crews were there.' }],
    ] as const)('is in the original: %s, %j', (hiddenBy, quote, edit) => {
      const hidden = { kind: 'found', how: 'moved', order: -1, part: null, hiddenBy };
      expect(place(quote, edit)).toEqual(hidden);
      expect(place(quote, edit, 'lost', 'version-2')).toEqual(hidden);
      expect(place(quote, edit, 'changed')).toEqual({ ...hidden, order: 2 });
    });

    it('is lost if other words were corrected, or if the original lacks it', () => {
      expect(place(headline, { standfirst: null })).toMatchObject({ kind: 'lost' });
      expect(place(headline, {}, 'changed')).toMatchObject({ how: 'changed' });
      const other = ['bridge', 'Two ', ' after the long winter', 'headline'] as const;
      expect(place(other, { headline: 'Harbour open' })).toMatchObject({ kind: 'lost' });
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
    ['details', 'version-1', { quote: publisher, isOutside: true }],
    ['details', 'version-2', { quote: publisher }],
  ] as const)('is lost for a reason: %s in %s, %j', (reason, copyId, change) => {
    const passage = { ...annotation.passage, ...change };
    const lost = { ...annotation, versionId: 'version-1', passage };
    const copy = copyId && { versionId: copyId, article: quayArticle };
    const [placed] = placeAnnotations([lost], quayArticle, lostPlacements, copy);
    expect(placed?.place).toEqual({ kind: 'lost', reason });
  });

  it('has another wording in its own copy without a change of the page', () => {
    const changed = { annotationId: 'fund', how: 'changed', order: 0, words: 'a dock' } as const;
    const placements = [{ ...changed, change: 'wording' }] as const;
    const isOwnCopy = (copyId: string | null) => {
      const copy = copyId === null ? null : { versionId: copyId, article: quayArticle };
      const [placed] = placeAnnotations([annotation], quayArticle, placements, copy);
      return placed?.place.kind === 'found' && placed.place.changedWording?.isOwnCopy;
    };
    expect([annotation.versionId, 'version-2', null].map(isOwnCopy)).toEqual([true, false, false]);
  });

  it('has no number of a paragraph if it is in a field', () => {
    const found = [{ annotationId: 'fund', how: 'exact', order: 0 }] as const;
    const quote = { exact: firstWords, prefix: '', suffix: '' };
    const getPart = (change: Partial<Passage>) => {
      const one = { ...annotation, passage: { ...annotation.passage, quote, ...change } };
      return placeAnnotations([one], quayArticle, found, null)[0]?.place;
    };
    expect(getPart({})).toMatchObject({ part: 1 });
    expect(getPart({ field: 'standfirst' })).toMatchObject({ part: null });
  });
});

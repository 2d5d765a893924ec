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

  it.each(['removal', 'headline'] as const)('says which correction hides it: %s', (hiddenBy) => {
    const copy = { versionId: 'version-1', hidden: new Map([['fund', hiddenBy]]) };
    const hidden = { kind: 'found', how: 'moved', part: null, hiddenBy };
    const place = (placements: Parameters<typeof placeAnnotations>[2]) =>
      placeAnnotations([annotation], quayArticle, placements, copy)[0]?.place;
    expect(place([{ annotationId: 'fund', how: 'exact', order: 3 }])).toEqual({
      ...hidden,
      order: 3,
    });
    for (const placements of [lostPlacements, []])
      expect(place(placements)).toEqual({ ...hidden, order: -1 });
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
    ['correction', 'version-1', { isFromCorrection: true }],
    ['correction', null, { isFromCorrection: true }],
  ] as const)('is lost for a reason: %s in %s, %j', (reason, copyId, change) => {
    const passage = { ...annotation.passage, ...change };
    const lost = { ...annotation, versionId: 'version-1', passage };
    const copy = copyId && { versionId: copyId };
    const [placed] = placeAnnotations([lost], quayArticle, lostPlacements, copy);
    expect(placed?.place).toEqual({ kind: 'lost', reason });
  });

  it('has another wording in its own copy without a change of the page', () => {
    const changed = { annotationId: 'fund', how: 'changed', order: 0, words: 'a dock' } as const;
    const placements = [{ ...changed, change: 'wording' }] as const;
    const isOwnCopy = (copyId: string | null) => {
      const copy = copyId === null ? null : { versionId: copyId };
      const [placed] = placeAnnotations([annotation], quayArticle, placements, copy);
      return placed?.place.kind === 'found' && placed.place.changedWording?.isOwnCopy;
    };
    expect([annotation.versionId, 'version-2', null].map(isOwnCopy)).toEqual([true, false, false]);
  });

  it('has the number of the paragraph in the text that is shown', () => {
    const found = [{ annotationId: 'fund', how: 'exact', order: 0 }] as const;
    const { body } = quayArticle;
    const words = plainText(body).split('\n\n');
    const second = words.findIndex((line, at) => at > 0 && line.length > 40);
    const quote = { exact: words[second]?.slice(0, 40) ?? '', prefix: '', suffix: '' };
    const one = { ...annotation, passage: { ...annotation.passage, quote } };
    const getParagraph = (shown: Article['body']) => {
      const place = placeAnnotations([one], quayArticle, found, null, shown)[0]?.place;
      return place?.kind === 'found' ? place.part : null;
    };
    const number = getParagraph(body);
    expect(number).toBeGreaterThan(1);
    const shown = { ...body, children: body.children.slice(1) };
    expect(getParagraph(shown)).toBe(Number(number) - 1);
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

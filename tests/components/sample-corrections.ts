import type { OpenClip } from '../../components/library/library-props';
import { applyCorrections, editCorrections, nameBlock } from '../../core/corrections';
import { type Corrections, summarise } from '../../core/model';
import { quayArticle } from './sample-articles';
import { sampleLibrary } from './sample-library';

/** As read from a page of which some fields were misread. */
const original = { ...quayArticle, headline: 'Alden', authors: ['By Mara Iveson'], section: null };

const corrections = editCorrections(
  undefined,
  {
    fields: {
      headline: { value: 'Port of Alden reopens its oldest quay after eleven years' },
      authors: { value: ['Mara Iveson', 'Tomas Brandt'] },
      publishedAt: { value: '2026-11-07T06:10:00+01:00' },
    },
    blocks: [0, 2].map((index) => ({ ...nameBlock(original.body, index), isRemoved: true })),
  },
  '2026-11-12T09:00:00.000Z',
);

const { openClip } = sampleLibrary;
if (openClip === null) throw new Error('no clip is open');

/** The corrections, with two that another device made at the same time. */
const overruledCorrections: Corrections = {
  ...corrections,
  fields: {
    ...corrections.fields,
    headline: {
      at: '2026-11-12T09:00:00.000Z',
      value: 'Port of Alden reopens its oldest quay after eleven years',
      overruled: [{ at: '2026-11-11T18:20:00.000Z', value: 'Alden’s oldest quay is open again' }],
    },
    authors: {
      at: '2026-11-12T09:00:00.000Z',
      value: ['Mara Iveson', 'Tomas Brandt'],
      overruled: [{ at: '2026-11-11T18:21:00.000Z', value: ['Mara Iveson'] }],
    },
  },
};

/** An open clip with corrected fields, and two blocks removed. */
export const correctedClip: OpenClip = {
  ...openClip,
  clip: {
    ...openClip.clip,
    corrections,
    summary: summarise(applyCorrections(original, corrections)),
  },
  article: applyCorrections(original, corrections),
  original,
  annotations: openClip.annotations.map(({ annotation, place }) =>
    annotation.id === 'fund' && place.kind === 'found'
      ? { annotation, place: { ...place, hiddenBy: 'removal' } }
      : { annotation, place },
  ),
};

/** The same, with two fields that were corrected on two devices. */
export const overruledClip: OpenClip = {
  ...correctedClip,
  clip: { ...correctedClip.clip, corrections: overruledCorrections },
};

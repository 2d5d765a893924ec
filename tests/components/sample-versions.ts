import type { NearDuplicateLink } from '../../components/versions/NearDuplicateLinks';
import type { Comparison } from '../../components/versions/VersionsView';
import { findDifference, listHeadlineChanges } from '../../core/diff';
import type { Article } from '../../core/model';
import { arabicArticle, makeParagraph, quayArticle } from './sample-articles';
import { makeClip, twoVersions } from './samples';

const hallParagraphs = [
  'The harbour board of Alden will rebuild the fish hall that burned down in April, its chairman said on Monday.',
  'The hall is to be two storeys high and to cost four million crowns, half of which the county pays.',
  'Nineteen stalls stood in the old hall, which was built in 1921 of pine that had been brought from across the fjord.',
  'Fishermen have sold their catch from boats since the fire.',
  'The chairman, Runa Solheim, did not say when the work would begin.',
  'An inquiry into the fire has not ended.',
  'The insurer, Nordkyst Mutual, has paid a first sum.',
  'The mayor said that she was glad of the decision.',
  'The town square has been used as a market on Saturdays, which shopkeepers would like to keep.',
  'The board meets again on the first of December.',
];
const laterHallParagraphs = [
  'An inquiry into the fire has not ended.',
  'The harbour board of Alden will rebuild the fish hall that burned down in April, its chairwoman said on Tuesday.',
  'The hall is to be two storeys high and to cost five million crowns, of which the county pays half.',
  'Nineteen stalls stood in the old hall, which was built in 1921 of pine that had been brought from across the fjord.',
  'Fishermen have sold their catch from boats since the fire.',
  'Work is to begin in March, Runa Solheim told this newspaper.',
  'The insurer, Nordkyst Mutual, has paid a first sum.',
  'The mayor said that she was glad of the decision.',
  'The town square has been used as a market on Saturdays, which shopkeepers would like to keep.',
];

/** First version of a story. `laterHallArticle` has edited, moved, added and removed paragraphs and another headline. */
export const hallArticle: Article = {
  ...quayArticle,
  headline: 'Burned fish hall to be rebuilt for four million',
  standfirst: 'The board decided on it behind closed doors.',
  body: { type: 'root', children: hallParagraphs.map((text) => makeParagraph(text)) },
};
export const laterHallArticle: Article = {
  ...hallArticle,
  headline: 'Burned fish hall to be rebuilt by spring, for five million',
  standfirst: 'The board decided on it in an open meeting.',
  authors: [...hallArticle.authors, 'Jo Ruiz'],
  publishedAt: '2026-11-11T09:30:00+01:00',
  body: { type: 'root', children: laterHallParagraphs.map((text) => makeParagraph(text)) },
};

const [quayOpening, ...otherQuayBlocks] = quayArticle.body.children;

/** `quayArticle` with a new headline and a new paragraph. */
export const laterQuayArticle: Article = {
  ...quayArticle,
  headline: 'Port of Alden reopens its oldest quay after twelve years',
  body: {
    type: 'root',
    children: [
      ...(quayOpening ? [quayOpening] : []),
      makeParagraph('The harbour master said on Wednesday that a second crane had been ordered.'),
      ...otherQuayBlocks,
    ],
  },
};

/** A comparison of two versions. */
export const hallComparison: Comparison = {
  before: 'version-1',
  after: 'version-2',
  language: 'en',
  difference: findDifference(hallArticle, laterHallArticle),
  headlines: listHeadlineChanges([
    { id: 'version-1', clipId: 'clip-quay', keptAt: twoVersions[0].keptAt, article: hallArticle },
    {
      id: 'version-2',
      clipId: 'clip-quay',
      keptAt: twoVersions[1].keptAt,
      article: laterHallArticle,
    },
  ]),
};

const [arabicOpening, ...otherArabicBlocks] = arabicArticle.body.children;

/** A comparison in a right-to-left language. */
export const arabicComparison: Comparison = {
  ...hallComparison,
  language: 'ar',
  difference: findDifference(arabicArticle, {
    ...arabicArticle,
    headline: `${arabicArticle.headline} غدًا`,
    body: {
      type: 'root',
      children: [
        ...otherArabicBlocks,
        ...(arabicOpening ? [arabicOpening] : []),
        makeParagraph('اجتمع المجلس مرة أخرى يوم الأربعاء.'),
      ],
    },
  }),
  headlines: [],
};

/** `quayArticle` at two other publishers. */
export const sampleNearDuplicates: readonly NearDuplicateLink[] = [
  {
    clip: makeClip(
      { ...quayArticle, publisher: 'Nordkyst Avis', headline: 'Alden’s old quay is open again' },
      { id: 'clip-avis' },
    ),
    likeness: 0.83,
  },
  {
    clip: makeClip({ ...quayArticle, publisher: 'Alden Weekly' }, { id: 'clip-weekly' }),
    likeness: 0.46,
  },
];

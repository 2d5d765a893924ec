import type { PageStats } from '../stats/page-stats';
import { textLexicon } from '../stats/text-lexicon';
import type { FeatureGroup, Write } from './feature-group';

const categories = textLexicon.names;
const tags = [
  'p',
  'li',
  'div',
  'td',
  'blockquote',
  'span',
  'a',
  'dd',
  'pre',
  'section',
  'figcaption',
];
const textNames = [
  'chars',
  'words',
  'linkShare',
  'prose',
  'boldShare',
  'italicShare',
  'digitShare',
  'upperShare',
  'commas',
  'stops',
  'stopsPerChar',
  'ending',
  'beginning',
  'wordLength',
  'links',
  'images',
  'breaks',
  'hasTime',
  'hasBar',
  'hasAddress',
  'hasYear',
  'hasClock',
  'hasQuote',
  'repeats',
  'mediaBefore',
  'mediaAfter',
];
/** Features of a run's text and tag. */
export const textFeatures: FeatureGroup = {
  names: [
    ...textNames,
    ...categories.map((name) => `says-${name}`),
    'ownNames',
    ...tags.map((tag) => `tag-${tag}`),
  ],
  prepare: (page) => (index, write) => writeText(page, index, write),
};

function writeText(page: PageStats, index: number, write: Write): void {
  const run = page.outline.runs[index];
  const stats = page.runStats[index];
  if (!run || !stats) return;
  write(stats.chars);
  write(stats.words);
  write(stats.linkShare);
  write(stats.prose);
  write(stats.boldShare);
  write(stats.italicShare);
  write(stats.digitShare);
  write(stats.upperShare);
  write(stats.commas);
  write(stats.stops);
  write(stats.stops / stats.chars);
  write(stats.ending);
  write(stats.beginning);
  write(stats.chars / stats.words);
  write(run.links);
  write(run.images);
  write(run.breaks);
  write(run.hasTime ? 1 : 0);
  write(stats.hasBar ? 1 : 0);
  write(stats.hasAddress ? 1 : 0);
  write(stats.hasYear ? 1 : 0);
  write(stats.hasClock ? 1 : 0);
  write(stats.hasQuote ? 1 : 0);
  write(page.repeats[index] ?? 1);
  write(run.mediaBefore);
  write(page.outline.runs[index + 1]?.mediaBefore ?? 0);
  for (let bit = 0; bit < categories.length; bit++) write((stats.categories >> bit) & 1);
  write(run.names.length);
  const tag = page.outline.boxes[run.box]?.tag;
  for (const one of tags) write(tag === one ? 1 : 0);
}

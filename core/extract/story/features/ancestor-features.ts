import { nameLexicon } from '../stats/name-lexicon';
import type { PageStats } from '../stats/page-stats';
import type { FeatureGroup, Write } from './feature-group';

const classNameCategories = nameLexicon.names;
/** How many ancestors to look at. Ones further up carry no signal. */
const maxLevels = 12;
const ancestorTags = [
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'ul',
  'table',
  'figure',
  'blockquote',
  'a',
  'section',
];
/**
 * Features of the boxes around a run: how far up the nearest box of each tag and class-name
 * category is.
 */
export const ancestorFeatures: FeatureGroup = {
  names: [
    ...ancestorTags.map((tag) => `in-${tag}`),
    ...classNameCategories.map((name) => `named-${name}`),
  ],
  prepare: (page) => {
    const levels = new Int32Array(ancestorTags.length + classNameCategories.length);
    return (index, write) => writeAncestors(page, index, levels, write);
  },
};

/** Writes how many levels up the nearest box of each kind is, or `maxLevels` if no box is of that kind. */
function writeAncestors(page: PageStats, index: number, levels: Int32Array, write: Write): void {
  const { boxes, runs } = page.outline;
  levels.fill(maxLevels);
  let up = 0;
  for (
    let box = runs[index]?.box ?? -1;
    box >= 0 && up < maxLevels;
    box = boxes[box]?.parent ?? -1, up++
  ) {
    const tag = boxes[box]?.tag ?? '';
    const tagIndex = ancestorTags.indexOf(tag === 'ol' ? 'ul' : tag);
    if (tagIndex >= 0 && levels[tagIndex] === maxLevels) levels[tagIndex] = up;
    const bits = page.nameCategories[box] ?? 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const featureIndex = ancestorTags.length + 31 - Math.clz32(rest & -rest);
      if (levels[featureIndex] === maxLevels) levels[featureIndex] = up;
    }
  }
  for (const value of levels) write(value);
}

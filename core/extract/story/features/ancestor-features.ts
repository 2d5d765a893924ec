import { nameLexicon } from '../stats/name-lexicon';
import type { PageStats } from '../stats/page-stats';
import type { FeatureGroup, Write } from './feature-group';

const categories = nameLexicon.names;
/** Levels of boxes. Ancestors further up say nothing about a run. */
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
/** Kinds of boxes around a run, by tag and by name. */
export const ancestorFeatures: FeatureGroup = {
  names: [...ancestorTags.map((tag) => `in-${tag}`), ...categories.map((name) => `named-${name}`)],
  prepare: (page) => {
    const level = new Int32Array(ancestorTags.length + categories.length);
    return (index, write) => writeAncestors(page, index, level, write);
  },
};

/** Writes how many levels up the nearest box of each kind is. */
function writeAncestors(page: PageStats, index: number, levels: Int32Array, write: Write): void {
  const { boxes, runs } = page.outline;
  levels.fill(maxLevels);
  let up = 0;
  for (
    let at = runs[index]?.box ?? -1;
    at >= 0 && up < maxLevels;
    at = boxes[at]?.parent ?? -1, up++
  ) {
    const tag = boxes[at]?.tag ?? '';
    const place = ancestorTags.indexOf(tag === 'ol' ? 'ul' : tag);
    if (place >= 0 && levels[place] === maxLevels) levels[place] = up;
    const bits = page.nameCategories[at] ?? 0;
    if (bits === 0) continue;
    for (let bit = 0; bit < categories.length; bit++) {
      const slot = ancestorTags.length + bit;
      if ((bits >> bit) & 1 && levels[slot] === maxLevels) levels[slot] = up;
    }
  }
  for (const value of levels) write(value);
}

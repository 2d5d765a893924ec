import type { FeatureGroup, Write } from './feature-group';
import { nameLexicon } from './name-words';
import type { StoryPage } from './story-page';

const meanings = nameLexicon.names;
/** Levels of boxes; names further up say nothing about a run. */
const farthest = 12;
const around = [
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
/** What kinds of boxes stand around a run, by tag and by name. */
export const aroundFeatures: FeatureGroup = {
  names: [...around.map((tag) => `in-${tag}`), ...meanings.map((name) => `named-${name}`)],
  prepare: (page) => {
    const level = new Int32Array(around.length + meanings.length);
    return (index, write) => writeAround(page, index, level, write);
  },
};

/** How many levels up the nearest box of each kind is. */
function writeAround(page: StoryPage, index: number, level: Int32Array, write: Write): void {
  const { boxes, runs } = page.outline;
  level.fill(farthest);
  let up = 0;
  for (
    let at = runs[index]?.box ?? -1;
    at >= 0 && up < farthest;
    at = boxes[at]?.parent ?? -1, up++
  ) {
    const tag = boxes[at]?.tag ?? '';
    const place = around.indexOf(tag === 'ol' ? 'ul' : tag);
    if (place >= 0 && level[place] === farthest) level[place] = up;
    const bits = page.names[at] ?? 0;
    if (bits === 0) continue;
    for (let bit = 0; bit < meanings.length; bit++) {
      const slot = around.length + bit;
      if ((bits >> bit) & 1 && level[slot] === farthest) level[slot] = up;
    }
  }
  for (const value of level) write(value);
}

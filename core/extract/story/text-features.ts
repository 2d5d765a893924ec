import type { FeatureGroup, Write } from './feature-group';
import type { StoryPage } from './story-page';
import { textLexicon } from './text-words';

const meanings = textLexicon.names;
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
/** What a run's own text and tag are like. */
export const textFeatures: FeatureGroup = {
  names: [
    ...textNames,
    ...meanings.map((name) => `says-${name}`),
    'ownNames',
    ...tags.map((tag) => `tag-${tag}`),
  ],
  prepare: (page) => (index, write) => writeText(page, index, write),
};

function writeText(page: StoryPage, index: number, write: Write): void {
  const run = page.outline.runs[index];
  const fact = page.facts[index];
  if (!run || !fact) return;
  write(fact.chars);
  write(fact.words);
  write(fact.linkShare);
  write(fact.prose);
  write(fact.boldShare);
  write(fact.italicShare);
  write(fact.digitShare);
  write(fact.upperShare);
  write(fact.commas);
  write(fact.stops);
  write(fact.stops / fact.chars);
  write(fact.ending);
  write(fact.beginning);
  write(fact.chars / fact.words);
  write(run.links);
  write(run.images);
  write(run.breaks);
  write(run.hasTime ? 1 : 0);
  write(fact.hasBar ? 1 : 0);
  write(fact.hasAddress ? 1 : 0);
  write(fact.hasYear ? 1 : 0);
  write(fact.hasClock ? 1 : 0);
  write(fact.hasQuote ? 1 : 0);
  write(page.repeats[index] ?? 1);
  write(run.mediaBefore);
  write(page.outline.runs[index + 1]?.mediaBefore ?? 0);
  for (let bit = 0; bit < meanings.length; bit++) write((fact.meanings >> bit) & 1);
  write(run.names.length);
  const tag = page.outline.boxes[run.box]?.tag;
  for (const one of tags) write(tag === one ? 1 : 0);
}

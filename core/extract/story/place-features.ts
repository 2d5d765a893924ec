import type { FeatureGroup, Write } from './feature-group';
import type { Box } from './outline';
import { fold, wordsOf } from './run-facts';
import type { StoryPage } from './story-page';

/** Levels of boxes at which a form is none. */
const farthest = 12;
const placeNames = [
  'place',
  'placeInChars',
  'runs',
  'totalChars',
  'totalProse',
  'depth',
  'heading',
  'isHidden',
  'isForm',
  'formNear',
  'titleMatch',
  'descriptionMatch',
  'bodyMatch',
  'hasBody',
  'runsFromHeadline',
  'charsFromHeadline',
  'hasHeadline',
  'authorMatch',
];
/** Where on the page a run stands, and how like it is to what metadata say. */
export const placeFeatures: FeatureGroup = {
  names: placeNames,
  prepare: (page) => {
    const { boxes } = page.outline;
    const hasForms = boxes.map((box) => box.names.includes('data-form-'));
    const holdsForms = findFormHolders(boxes, hasForms);
    const authors = page.hints.authors
      .map((name) => wordsOf(fold(name)))
      .filter((name) => name.length > 1);
    return (index, write) => writePlace(page, index, hasForms, holdsForms, authors, write);
  },
};

function writePlace(
  page: StoryPage,
  index: number,
  hasForms: readonly boolean[],
  holdsForms: readonly boolean[],
  authors: readonly (readonly string[])[],
  write: Write,
): void {
  const { outline, facts } = page;
  const run = outline.runs[index];
  const fact = facts[index];
  const box = outline.boxes[run?.box ?? 0];
  if (!run || !fact || !box) return;
  write(index / outline.runs.length);
  write((page.before[index] ?? 0) / page.totalChars);
  write(outline.runs.length);
  write(page.totalChars);
  write(page.totalProse);
  write(box.depth);
  write(page.headings[index] ?? 0);
  write(box.isHidden ? 1 : 0);
  let form = 0;
  let near = farthest;
  for (let at = run.box, up = 0; at >= 0 && up < 4; at = outline.boxes[at]?.parent ?? -1, up++) {
    if (hasForms[at]) form = 1;
    if (holdsForms[at] && near === farthest) near = up;
  }
  write(form);
  write(near);
  write(page.titleMatch[index] ?? 0);
  write(page.descriptionMatch[index] ?? 0);
  write(page.bodyMatch[index] ?? 0);
  write(page.hints.body === null ? 0 : page.hints.body.length / (page.totalProse || 1));
  write(page.headline < 0 ? -999 : index - page.headline);
  write(page.headline < 0 ? -1e6 : (page.before[index] ?? 0) - (page.before[page.headline] ?? 0));
  write(page.headline < 0 ? 0 : 1);
  const isAuthor =
    fact.chars < 200 && authors.some((name) => name.every((word) => fact.head.includes(word)));
  write(isAuthor ? 1 : 0);
}

/** Boxes with a form in them, at most two levels down. */
function findFormHolders(boxes: readonly Box[], hasForms: readonly boolean[]): readonly boolean[] {
  const holders = new Array<boolean>(boxes.length).fill(false);
  for (const [place, hasForm] of hasForms.entries()) {
    if (!hasForm) continue;
    const parent = boxes[place]?.parent ?? -1;
    const above = boxes[parent]?.parent ?? -1;
    for (const holder of [place, parent, above]) if (holder >= 0) holders[holder] = true;
  }
  return holders;
}

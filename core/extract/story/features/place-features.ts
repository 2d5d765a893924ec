import type { Box } from '../outline/read-outline';
import type { PageStats } from '../stats/page-stats';
import { foldAccents, splitWords } from '../stats/run-stats';
import type { FeatureGroup, Write } from './feature-group';

/** Levels of boxes. The value if there is no form nearby. */
const maxLevels = 12;
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
/** Features of a run's position on the page, and its similarity to metadata. */
export const placeFeatures: FeatureGroup = {
  names: placeNames,
  prepare: (page) => {
    const { boxes } = page.outline;
    const hasForms = boxes.map((box) => box.names.includes('data-form-'));
    const holdsForms = findFormHolders(boxes, hasForms);
    const authors = page.hints.authors
      .map((name) => splitWords(foldAccents(name)))
      .filter((name) => name.length > 1);
    return (index, write) => writePlace(page, index, hasForms, holdsForms, authors, write);
  },
};

function writePlace(
  page: PageStats,
  index: number,
  hasForms: readonly boolean[],
  holdsForms: readonly boolean[],
  authors: readonly (readonly string[])[],
  write: Write,
): void {
  const { outline, runStats } = page;
  const run = outline.runs[index];
  const stats = runStats[index];
  const box = outline.boxes[run?.box ?? 0];
  if (!run || !stats || !box) return;
  write(index / outline.runs.length);
  write((page.charsBefore[index] ?? 0) / page.totalChars);
  write(outline.runs.length);
  write(page.totalChars);
  write(page.totalProse);
  write(box.depth);
  write(page.headings[index] ?? 0);
  write(box.isHidden ? 1 : 0);
  let isInForm = 0;
  let formLevel = maxLevels;
  for (let at = run.box, up = 0; at >= 0 && up < 4; at = outline.boxes[at]?.parent ?? -1, up++) {
    if (hasForms[at]) isInForm = 1;
    if (holdsForms[at] && formLevel === maxLevels) formLevel = up;
  }
  write(isInForm);
  write(formLevel);
  write(page.titleMatch[index] ?? 0);
  write(page.descriptionMatch[index] ?? 0);
  write(page.bodyMatch[index] ?? 0);
  write(page.hints.body === null ? 0 : page.hints.body.length / (page.totalProse || 1));
  write(page.headlineRun < 0 ? -999 : index - page.headlineRun);
  write(
    page.headlineRun < 0
      ? -1e6
      : (page.charsBefore[index] ?? 0) - (page.charsBefore[page.headlineRun] ?? 0),
  );
  write(page.headlineRun < 0 ? 0 : 1);
  const isAuthor =
    stats.chars < 200 &&
    authors.some((name) => name.every((word) => stats.headWords.includes(word)));
  write(isAuthor ? 1 : 0);
}

/** Returns the boxes with a form at most two levels down. */
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

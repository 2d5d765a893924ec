import { distanceTo, isInside } from './box-tree';
import type { FeatureGroup, Write } from './feature-group';
import type { StoryPage } from './story-page';

const boxNames = [
  'boxRuns',
  'boxLinkShare',
  'holderShare',
  'holderLinkShare',
  'holderRuns',
  'holderProsePerRun',
  'aboveShare',
  'aboveLinkShare',
  'aboveRuns',
  'above2Share',
  'above2LinkShare',
  'above2Runs',
  'holderScore',
  'aboveScore',
  'bestUp',
  'bestDown',
  'inBest',
  'coreUp',
  'coreDown',
  'inCore',
  'bestShare',
  'fromFirstInBest',
  'toLastInBest',
  'fromFirstInHolder',
  'toLastInHolder',
  'groupCount',
  'groupChars',
  'groupLinkShare',
  'groupShare',
  'groupStops',
];
/** What else is in the boxes around a run, how far the likeliest box is, and what its make is like. */
export const boxFeatures: FeatureGroup = {
  names: boxNames,
  prepare: (page) => (index, write) => writeBoxes(page, index, write),
};

function writeBoxes(page: StoryPage, index: number, write: Write): void {
  const { outline, sums, scores } = page;
  const { boxes } = outline;
  const own = outline.runs[index]?.box ?? 0;
  const holder = page.holders[index] ?? 0;
  const above = Math.max(0, boxes[holder]?.parent ?? 0);
  const above2 = Math.max(0, boxes[above]?.parent ?? 0);
  const share = (box: number) => (sums.longProse[box] ?? 0) / (page.totalProse || 1);
  const linkShare = (box: number) => (sums.linked[box] ?? 0) / ((sums.chars[box] ?? 0) || 1);
  const runs = (box: number) => sums.runs[box] ?? 0;
  const top = scores[page.best] || 1;
  write(runs(own));
  write(linkShare(own));
  write(share(holder));
  write(linkShare(holder));
  write(runs(holder));
  write((sums.longProse[holder] ?? 0) / (runs(holder) || 1));
  write(share(above));
  write(linkShare(above));
  write(runs(above));
  write(share(above2));
  write(linkShare(above2));
  write(runs(above2));
  write((scores[holder] ?? 0) / top);
  write((scores[above] ?? 0) / top);
  const toBest = distanceTo(boxes, own, page.best);
  write(toBest.up);
  write(toBest.down);
  write(toBest.up === 0 || isInside(boxes, own, page.best) ? 1 : 0);
  const toCore = distanceTo(boxes, own, page.core);
  write(toCore.up);
  write(toCore.down);
  write(isInside(boxes, own, page.core) ? 1 : 0);
  write(share(page.best));
  write(index - (sums.first[page.best] ?? 0));
  write((sums.last[page.best] ?? 0) - index);
  write(index - (sums.first[holder] ?? 0));
  write((sums.last[holder] ?? 0) - index);
  const group = page.groups[index];
  if (!group) return;
  write(group.count);
  write(group.chars / group.count);
  write(group.linked / (group.chars || 1));
  write(group.longProse / (page.totalProse || 1));
  write(group.stops / group.count);
}

import { getDistance, isWithin } from '../outline/box-tree';
import type { PageStats } from '../stats/page-stats';
import type { FeatureGroup, Write } from './feature-group';

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
/**
 * What else is in the boxes around a run, the distance to the best and core boxes, and the
 * sums of its group.
 */
export const boxFeatures: FeatureGroup = {
  names: boxNames,
  prepare: (page) => (index, write) => writeBoxes(page, index, write),
};

function writeBoxes(page: PageStats, index: number, write: Write): void {
  const { outline, boxSums, scores } = page;
  const { boxes } = outline;
  const own = outline.runs[index]?.box ?? 0;
  const holder = page.holders[index] ?? 0;
  const above = Math.max(0, boxes[holder]?.parent ?? 0);
  const above2 = Math.max(0, boxes[above]?.parent ?? 0);
  const share = (box: number) => (boxSums.longProse[box] ?? 0) / (page.totalProse || 1);
  const linkShare = (box: number) => (boxSums.linked[box] ?? 0) / ((boxSums.chars[box] ?? 0) || 1);
  const runs = (box: number) => boxSums.runs[box] ?? 0;
  const top = scores[page.bestBox] || 1;
  write(runs(own));
  write(linkShare(own));
  write(share(holder));
  write(linkShare(holder));
  write(runs(holder));
  write((boxSums.longProse[holder] ?? 0) / (runs(holder) || 1));
  write(share(above));
  write(linkShare(above));
  write(runs(above));
  write(share(above2));
  write(linkShare(above2));
  write(runs(above2));
  write((scores[holder] ?? 0) / top);
  write((scores[above] ?? 0) / top);
  const toBest = getDistance(boxes, own, page.bestBox);
  write(toBest.up);
  write(toBest.down);
  write(toBest.up === 0 || isWithin(boxes, own, page.bestBox) ? 1 : 0);
  const toCore = getDistance(boxes, own, page.coreBox);
  write(toCore.up);
  write(toCore.down);
  write(isWithin(boxes, own, page.coreBox) ? 1 : 0);
  write(share(page.bestBox));
  write(index - (boxSums.first[page.bestBox] ?? 0));
  write((boxSums.last[page.bestBox] ?? 0) - index);
  write(index - (boxSums.first[holder] ?? 0));
  write((boxSums.last[holder] ?? 0) - index);
  const group = page.groups[index];
  if (!group) return;
  write(group.count);
  write(group.chars / group.count);
  write(group.linked / (group.chars || 1));
  write(group.longProse / (page.totalProse || 1));
  write(group.stops / group.count);
}

export { compareStories, type StoryChange } from './compare-stories';
export {
  type BlockChange,
  type Difference,
  type FieldChange,
  findDifference,
} from './difference';
export { type HeadlineChange, listHeadlineChanges } from './headline-changes';
export { findRuns, type Run } from './runs';
export type { StoryBlock } from './story-block';

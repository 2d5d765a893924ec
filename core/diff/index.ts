export { compareStories, type StoryChange } from './compare-stories';
export { diffText, type Run } from './diff-text';
export {
  type BlockChange,
  type Difference,
  type FieldChange,
  findDifference,
} from './difference';
export { type HeadlineChange, listHeadlineChanges } from './headline-changes';
export type { StoryBlock } from './story-block';

export { mediaOnlyAttribute } from './choice/prune-to-story';
export {
  dropStorySideBoxes,
  dropUnrelatedRuns,
  fillStoryGaps,
  keepWholeStoryLists,
  rescorePage,
  type StoryDraft,
  scorePage,
  takeStoryElement,
} from './story-steps';

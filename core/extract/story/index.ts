export {
  dropUnrelatedRuns,
  fillStoryGaps,
  rescorePage,
  type StoryDraft,
  scorePage,
  takeStoryElement,
} from './story-steps';

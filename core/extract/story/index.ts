export {
  dropUnrelatedRuns as dropFromStory,
  fillStoryGaps as mendStory,
  rescorePage as lookAtPageAgain,
  type StoryDraft,
  scorePage as lookAtPage,
  takeStoryElement as takeStory,
} from './story-steps';

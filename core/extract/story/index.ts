export {
  dropFromStory,
  lookAtPage,
  lookAtPageAgain,
  mendStory,
  type StoryDraft,
  takeStory,
} from './story-steps';

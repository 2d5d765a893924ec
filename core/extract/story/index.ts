export { lookAtPage, lookAtPageAgain, type StoryDraft, takeStory } from './story-steps';

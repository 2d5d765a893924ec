export { findStory } from './find-story';

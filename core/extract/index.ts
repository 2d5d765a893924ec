export { extractArticle } from './extract-article';
export { readStory } from './read-story';
export { splitByline } from './split-byline';
export { steps } from './steps';
export { toBody } from './to-body';

export { toBody } from './body/to-body';
export { extractArticle } from './extract-article';
export { extractPage } from './extract-page';
export { extractSelection } from './extract-selection';
export { splitByline } from './fields/byline/split-byline';
export { readStory } from './read-story';
export { steps } from './steps';

export { extractArticle } from './extract-article';
export { splitByline } from './split-byline';
export { steps } from './steps';
export { toBody } from './to-body';

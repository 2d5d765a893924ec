export { extractArticle } from './extract-article';
export { findNextPage, type NextPage } from './find-next-page';
export { joinPages } from './join-pages';
export { splitByline } from './split-byline';
export { steps } from './steps';
export { toBody } from './to-body';

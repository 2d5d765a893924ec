export { passageLink } from './passage-link';

export { createPassageLink } from './passage-link';

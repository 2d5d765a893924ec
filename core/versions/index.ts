export { countChangedParagraphs } from './count-changed-paragraphs';

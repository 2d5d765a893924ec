export { readingTable } from './characters';
export { describe } from './describe';
export { locate, locateInSlices } from './locate';
export { locateInText } from './locate-in-text';
export type { Located } from './located';
export { createPainter, type Painter } from './painter';
export { paragraphsOf } from './paragraphs-of';
export { readText } from './read-text';
export type { Slices } from './work';

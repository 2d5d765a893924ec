export { describe } from './describe';
export { locate } from './locate';
export type { Located } from './located';
export { createPainter, type Mark, type Painter } from './painter';
export { type Place, placesOf } from './reading-order';

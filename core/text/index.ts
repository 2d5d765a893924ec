export { createCharClasses } from './char-classes';
export { foldText } from './fold-text';
export { hashText } from './hash-text';
export { inlineText, plainText } from './plain-text';
export { stableId } from './stable-id';
export { textDirection } from './text-direction';
export { countWords, readingMinutes } from './word-count';

export { createCharClassifier } from './char-classes';
export { collapseSpaces } from './collapse-spaces';
export { foldText } from './fold-text';
export { hashText } from './hash-text';
export { inlineText, plainText } from './plain-text';
export { singleLine } from './single-line';
export { createStableId, toUuid } from './stable-id';
export { getTextDirection } from './text-direction';
export { countWords, readingMinutes } from './word-count';

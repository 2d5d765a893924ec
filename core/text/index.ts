export { createCharClassifier } from './char-classes';
export { foldText } from './fold-text';
export { hashText } from './hash-text';
export { inlineText, plainText } from './plain-text';
export { createStableId } from './stable-id';
export { getTextDirection } from './text-direction';
export { countWords, readingMinutes } from './word-count';

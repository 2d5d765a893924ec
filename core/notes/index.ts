export { addMissingParagraphs } from './add-missing-paragraphs';
export { containsNote } from './contains-note';
export { findNewParagraphs } from './find-new-paragraphs';
export { findSource } from './find-source';
export { mergeTexts } from './merge-texts';
export { moveCaret } from './move-caret';
export { appendNote, type NoteParagraph, splitParagraphs } from './note-paragraphs';
export { renderedNote } from './rendered-note';

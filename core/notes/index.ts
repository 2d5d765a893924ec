export { addMissingParagraphs } from './add-missing-paragraphs';
export { containsNote } from './contains-note';
export { findNewParagraphs } from './find-new-paragraphs';
export { mergeNote } from './merge-note';
export { mergeTexts } from './merge-texts';
export { appendNote, type NoteParagraph, splitParagraphs } from './note-paragraphs';
export { renderedNote } from './rendered-note';

export { containsNote } from './contains-note';
export { findNewParagraphs } from './find-new-paragraphs';
export { mergeNote } from './merge-note';
export { type NoteParagraph, noteAbove, noteParagraphs } from './note-paragraphs';
export { renderedNote } from './rendered-note';
export { withNote } from './with-note';

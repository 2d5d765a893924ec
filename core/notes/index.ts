export { containsNote } from './contains-note';
export { mergeNote } from './merge-note';
export { type NoteParagraph, noteAbove, noteParagraphs } from './note-paragraphs';
export { renderedNote } from './rendered-note';
export { unsaid } from './unsaid';
export { withNote } from './with-note';

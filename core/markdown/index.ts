export { parseNoteBlocks } from './note-blocks';

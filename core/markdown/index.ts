export { noteBlocks } from './note-blocks';

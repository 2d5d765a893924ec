export { makeFileName } from './file-name';
export { detectImageType, type ImageFile } from './image-file';
export { createImportFile, type ImportFile } from './readable-file';

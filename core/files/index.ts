export { makeFileName } from './file-name';
export { detectPictureType, type Picture } from './picture';
export { createImportFile, type ImportFile } from './readable-file';

export { fileName } from './file-name';
export { type Picture, pictureType } from './picture';
export { fileSource, type ImportFile } from './readable-file';

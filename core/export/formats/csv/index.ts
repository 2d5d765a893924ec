export { toAnnotationsCsv } from './annotations-csv';
export { toClipsCsv } from './clips-csv';
export { toReadwiseCsv } from './readwise-csv';

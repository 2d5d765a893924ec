export { annotationsCsvWriter, toAnnotationsCsv } from './annotations-csv';
export { clipsCsvWriter, toClipsCsv } from './clips-csv';
export { readwiseCsvWriter, toReadwiseCsv } from './readwise-csv';

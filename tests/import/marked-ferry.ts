import { anAnnotation, aWholeClip } from '../export/samples';
import { readImport } from './read-import';

/** The address of a story that was marked in another program. */
export const ferry = 'https://www.haldencourier.example/news/osk-ferry';
/** When the mark was made. */
export const time = '2026-11-12T17:20:00.000Z';
export const whole = aWholeClip({
  annotations: [
    anAnnotation('The last boat', { note: 'Which?', tags: ['sea/boats'], colour: 'plum' }),
  ],
});

/** Reads a file that holds a value as JSON. */
export const readJson = (value: unknown) => readImport(JSON.stringify(value));

import { makeAnnotation, makeWholeClip } from '../export/samples';
import { readImport } from './read-import';

/** The address of the highlighted story. */
export const ferry = 'https://www.haldencourier.example/news/osk-ferry';
/** The time of the highlight. */
export const time = '2026-11-12T17:20:00.000Z';
export const whole = makeWholeClip({
  annotations: [
    makeAnnotation('The last boat', { note: 'Which?', tags: ['sea/boats'], colour: 'plum' }),
  ],
});

/** Imports a value as a JSON file. */
export const readJson = (value: unknown) => readImport(JSON.stringify(value));

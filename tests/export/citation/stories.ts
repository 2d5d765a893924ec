import type { CitedStory } from '../../../core/export/formats/citation';

const story: CitedStory = {
  title: 'Ferry to Osk Island stops for the winter',
  authors: [
    { given: 'Ada', dropping: '', nonDropping: '', family: 'Mensah', suffix: '' },
    { given: 'Jan-Ole P.', dropping: '', nonDropping: 'van', family: 'Halder', suffix: '' },
  ],
  newspaper: 'The Halden Courier',
  source: 'Nordby Press Agency',
  issued: { year: 2026, month: 11, day: 12 },
  accessed: { year: 2026, month: 12, day: 3 },
  url: 'https://www.haldencourier.example/news/osk-ferry?a=1&b=2_3#x',
  language: 'en',
  section: 'City',
  abstract: 'The last boat leaves on Friday.',
  tags: ['alden/council', 'boats'],
};

/** Makes a story with all fields, with the given changes. */
export function makeStory(change: Partial<CitedStory> = {}): CitedStory {
  return { ...story, ...change };
}

/** Makes a story with only the fields that every page has, with the given changes. */
export function makeBareStory(change: Partial<CitedStory> = {}): CitedStory {
  return makeStory({
    authors: [],
    newspaper: null,
    source: null,
    issued: null,
    language: null,
    section: null,
    abstract: null,
    tags: [],
    ...change,
  });
}

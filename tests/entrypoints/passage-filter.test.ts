import { expect, it } from 'vitest';
import type { Passage } from '../../core/model';
import { createPassageFilter } from '../../entrypoints/page-controller/passage-filter';

const makePassage = (exact: string, prefix = '', suffix = ''): Passage => ({
  quote: { exact, prefix, suffix },
  position: { start: 0, end: exact.length },
  textVersion: 1,
});

/** Creates a function that returns which of these passages, numbered from 0, a text may contain. */
const createCandidateFinder = (...passages: readonly Passage[]) => {
  const findCandidates = createPassageFilter(
    new Map(passages.map((passage, index) => [`${index}`, passage])),
  );
  return (text: string) => [...findCandidates(text)].sort();
};

it('recognises a passage in edited and differently typeset text, but not in other text', () => {
  const findCandidates = createCandidateFinder(
    makePassage('The crane turned on Tuesday, and the gulls left the quay.'),
  );
  expect(findCandidates('Harbour gauge 2.31 metres')).toEqual([]);
  expect(findCandidates('It is said that the  CRANE turned on Monday and gulls stayed.')).toEqual([
    '0',
  ]);
});

it('returns only the passages that a text may contain', () => {
  const findCandidates = createCandidateFinder(
    makePassage('The crane turned on Tuesday'),
    makePassage('Oysters are counted twice'),
    makePassage('as the crane turned on its foot'),
  );
  expect(findCandidates('Then the crane turned on us.')).toEqual(['0', '2']);
});

it('does not recognise a passage by a common phrase', () => {
  const findCandidates = createCandidateFinder(
    makePassage(
      'According to the keeper, the crane turned on Tuesday and the gulls left the quay.',
    ),
  );
  expect(findCandidates('According to a survey, readers sleep well.')).toEqual([]);
});

it('recognises a passage that is added in small pieces', () => {
  const findCandidates = createCandidateFinder(makePassage('The crane turned on Tuesday'));
  expect(['The ', 'cra', 'ne ', 'tur', 'ned'].flatMap(findCandidates)).toContain('0');
});

it('recognises a short passage by its context', () => {
  const findCandidates = createCandidateFinder(
    makePassage('No', 'She was asked about the gate. ', ', she said at once.'),
  );
  expect(findCandidates('asked about the gate. Yes, she')).toEqual(['0']);
});

import { expect, it } from 'vitest';
import type { Passage } from '../../core/model';
import { createPassageFilter } from '../../entrypoints/page-controller/passage-filter';

const passage = (exact: string, prefix = '', suffix = ''): Passage => ({
  quote: { exact, prefix, suffix },
  position: { start: 0, end: exact.length },
  textVersion: 1,
});

/** Returns which of these passages, numbered from 0, a text may contain. */
const kinAmong = (...passages: readonly Passage[]) => {
  const kinOf = createPassageFilter(new Map(passages.map((one, at) => [`${at}`, one])));
  return (text: string) => [...kinOf(text)].sort();
};

it('recognises a passage in edited and differently typeset text, and nothing else', () => {
  const kinOf = kinAmong(passage('The crane turned on Tuesday, and the gulls left the quay.'));
  expect(kinOf('Harbour gauge 2.31 metres')).toEqual([]);
  expect(kinOf('It is said that the  CRANE turned on Monday and gulls stayed.')).toEqual(['0']);
});

it('returns all passages that a text may contain, and only these', () => {
  const kinOf = kinAmong(
    passage('The crane turned on Tuesday'),
    passage('Oysters are counted twice'),
    passage('as the crane turned on its foot'),
  );
  expect(kinOf('Then the crane turned on us.')).toEqual(['0', '2']);
});

it('does not match a common phrase', () => {
  const kinOf = kinAmong(
    passage('According to the keeper, the crane turned on Tuesday and the gulls left the quay.'),
  );
  expect(kinOf('According to a survey, readers sleep well.')).toEqual([]);
});

it('recognises text added in small pieces', () => {
  const kinOf = kinAmong(passage('The crane turned on Tuesday'));
  expect(['The ', 'cra', 'ne ', 'tur', 'ned'].flatMap(kinOf)).toContain('0');
});

it('recognises a short passage by its context', () => {
  const kinOf = kinAmong(passage('No', 'She was asked about the gate. ', ', she said at once.'));
  expect(kinOf('asked about the gate. Yes, she')).toEqual(['0']);
});

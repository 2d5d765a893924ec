import { expect, it } from 'vitest';
import type { Passage } from '../../core/model';
import { createKinship } from '../../entrypoints/page-desk/kinship';

const passage = (exact: string, prefix = '', suffix = ''): Passage => ({
  quote: { exact, prefix, suffix },
  position: { start: 0, end: exact.length },
  textVersion: 1,
});

it('knows the words of a passage, edited and set otherwise, and nothing else', () => {
  const isKin = createKinship([
    passage('The crane turned on Tuesday, and the gulls left the quay.'),
  ]);
  expect(isKin('Harbour gauge 2.31 metres')).toBe(false);
  expect(isKin('It is said that the  CRANE turned on Monday and gulls stayed.')).toBe(true);
});

it('knows words that come in small pieces', () => {
  const isKin = createKinship([passage('The crane turned on Tuesday')]);
  expect(['The ', 'cra', 'ne ', 'tur', 'ned'].map(isKin)).toContain(true);
});

it('knows a short passage by what stands around it', () => {
  const isKin = createKinship([
    passage('No', 'She was asked about the gate. ', ', she said at once.'),
  ]);
  expect(isKin('asked about the gate. Yes, she')).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { hashLabel, matchesLabel } from '../../bench/truth/hash-label';

describe('matching a text with a label', () => {
  it('ignores case, accents and punctuation', () => {
    expect(matchesLabel('The café “reopens”', 'the CAFE reopens.')).toBe(true);
    expect(matchesLabel('The café reopens', 'The café closes')).toBe(false);
  });

  it('accepts any text that begins like a label with an ellipsis', () => {
    expect(matchesLabel('The gate was raised by a metre.', 'The gate was…')).toBe(true);
    expect(matchesLabel('A gate was raised.', 'The gate was…')).toBe(false);
  });

  it('compares with a hash', () => {
    expect(matchesLabel('The GATE was raised', hashLabel('The gate was raised.'))).toBe(true);
    expect(matchesLabel('The gate was lowered', hashLabel('The gate was raised.'))).toBe(false);
  });

  it('compares the first words with the hash of a beginning', () => {
    const label = `${hashLabel('The gate was')}:3`;
    expect(matchesLabel('The gate was raised by a metre.', label)).toBe(true);
    expect(matchesLabel('The gate is closed.', label)).toBe(false);
  });
});

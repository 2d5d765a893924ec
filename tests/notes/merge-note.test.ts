import { describe, expect, it } from 'vitest';
import { mergeNote } from '../../core/notes';

describe('mergeNote', () => {
  it('returns the edited note if the stored note did not change', () => {
    expect(mergeNote('Ask', 'Ask', 'Ask her')).toBe('Ask her');
    expect(mergeNote('Ask', 'Ask', '')).toBe('');
    expect(mergeNote('', '', 'Ask')).toBe('Ask');
  });

  it('keeps text written elsewhere above the edit', () => {
    expect(mergeNote('Check the date', '', 'Ask her')).toBe('Check the date\n\nAsk her');
    expect(mergeNote('Check the date', 'Ask', '')).toBe('Check the date');
  });

  it('does not repeat text that the edit already contains', () => {
    expect(mergeNote('Ask', '', 'Ask her')).toBe('Ask her');
  });

  it('changes nothing if the same edit is merged twice', () => {
    for (const [stored, before, after] of [
      ['Check', '', 'Ask'],
      ['Check\n\nAsk', 'Ask', 'Ask\n\nher'],
      ['Check\n\nAsk\n\nher', 'Ask\n\nher', 'Ask'],
    ] as const) {
      const merged = mergeNote(stored, before, after);
      expect(mergeNote(merged, before, after)).toBe(merged);
    }
  });

  it('replaces the edited part of a merged note while the user types', () => {
    const keys = ['A', 'As', 'Ask'];
    let stored = 'Check the date';
    let before = '';
    for (const key of keys) {
      stored = mergeNote(stored, before, key);
      before = key;
    }
    expect(stored).toBe('Check the date\n\nAsk');
    expect(mergeNote('Ask\n\nCheck', 'Ask', 'Ask her')).toBe('Ask her\n\nCheck');
    expect(mergeNote('One\n\nAsk\n\nTwo', 'Ask', '')).toBe('One\n\nTwo');
  });
});

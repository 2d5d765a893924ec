import { describe, expect, it } from 'vitest';
import { mergeNote } from '../../core/notes';

describe('a note that was edited in two places', () => {
  it('is the edited note if nothing else was written meanwhile', () => {
    expect(mergeNote('Ask', 'Ask', 'Ask her')).toBe('Ask her');
    expect(mergeNote('Ask', 'Ask', '')).toBe('');
    expect(mergeNote('', '', 'Ask')).toBe('Ask');
  });

  it('keeps what was written elsewhere above the edit', () => {
    expect(mergeNote('Check the date', '', 'Ask her')).toBe('Check the date\n\nAsk her');
    expect(mergeNote('Check the date', 'Ask', '')).toBe('Check the date');
  });

  it('does not repeat text that the edit already contains', () => {
    expect(mergeNote('Ask', '', 'Ask her')).toBe('Ask her');
  });

  it('stays unchanged when the same edit is made again', () => {
    for (const [stored, before, after] of [
      ['Check', '', 'Ask'],
      ['Check\n\nAsk', 'Ask', 'Ask\n\nher'],
      ['Check\n\nAsk\n\nher', 'Ask\n\nher', 'Ask'],
    ] as const) {
      const once = mergeNote(stored, before, after);
      expect(mergeNote(once, before, after)).toBe(once);
    }
  });

  it('grows only by the typed text, not with every key, once both notes are kept', () => {
    const keys = ['A', 'As', 'Ask'];
    let kept = 'Check the date';
    let before = '';
    for (const key of keys) {
      kept = mergeNote(kept, before, key);
      before = key;
    }
    expect(kept).toBe('Check the date\n\nAsk');
    expect(mergeNote('Ask\n\nCheck', 'Ask', 'Ask her')).toBe('Ask her\n\nCheck');
    expect(mergeNote('One\n\nAsk\n\nTwo', 'Ask', '')).toBe('One\n\nTwo');
  });
});

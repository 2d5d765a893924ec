import { expect, it } from 'vitest';
import { formatLocation } from '../../core/model';

it('formats a location with its unit, or returns null for an unknown unit', () => {
  expect(formatLocation({ type: 'page', value: '12' })).toBe('page 12');
  expect(formatLocation({ type: 'time_offset', value: '90' })).toBe('time offset 90');
  expect(formatLocation({ type: '', value: '12' })).toBeNull();
  expect(formatLocation({ type: 'none', value: '' })).toBeNull();
});

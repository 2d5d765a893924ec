import { expect, it } from 'vitest';
import { workLocation } from '../../core/model';

it('a location is said with what it counts, and not at all where that is unknown', () => {
  expect(workLocation({ type: 'page', value: '12' })).toBe('page 12');
  expect(workLocation({ type: 'time_offset', value: '90' })).toBe('time offset 90');
  expect(workLocation({ type: '', value: '12' })).toBeNull();
  expect(workLocation({ type: 'none', value: '' })).toBeNull();
});

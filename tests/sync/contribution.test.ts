import { expect, it } from 'vitest';
import { describeContribution, readContribution } from '../../core/sync';
import { makeState } from '../reconcile/states';

const pageValues = [{ name: 'selector:.user', value: 'ana@example.org' }];

it('neither shares values of a page for templates nor takes those of others', () => {
  const state = makeState({ clip: { tags: ['team/energy'], pageValues } });
  const fields = describeContribution(state, 'team/energy', () => 'hash');
  if (fields === null) throw new Error('nothing is shared');
  expect(JSON.stringify(fields)).not.toContain('ana@example.org');
  const sent = { ...fields, values: { ...fields.values, pageValues } };
  expect(readContribution('clip-1', sent, 'work')?.clip).not.toHaveProperty('pageValues');
});

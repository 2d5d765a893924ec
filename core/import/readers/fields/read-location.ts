import type { WorkLocation } from '../../../model';
import type { Fields } from './fields';

/** Reads the columns `location` and `location type` of a highlight; empty if it has no location. */
export function readLocation(fields: Fields): { readonly location?: WorkLocation } {
  const type = fields.text('location type');
  const value = fields.text('location');
  return value === '' && type === '' ? {} : { location: { type, value } };
}

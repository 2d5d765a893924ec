import { type CorrectableField, type Corrections, correctableFields } from '../model';

/** Returns the fields that have a value of the user's. */
export function listCorrectedFields({ fields }: Corrections): readonly CorrectableField[] {
  return correctableFields.filter((field) => fields[field]?.value !== undefined);
}

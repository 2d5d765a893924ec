/** The texts of a JSON-LD property, which may be a single value or a list. */
export function namesOf(value: unknown): readonly string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}

/** The texts of a JSON-LD property, which is one value or a list. */
export function namesOf(value: unknown): readonly string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}

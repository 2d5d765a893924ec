import * as v from 'valibot';

/** Parses the opened JSON of a record. Returns null if it does not match the schema. */
export function parseContent<Schema extends v.GenericSchema>(
  schema: Schema,
  content: Uint8Array,
): v.InferOutput<Schema> | null {
  try {
    const { success, output } = v.safeParse(schema, JSON.parse(new TextDecoder().decode(content)));
    return success ? output : null;
  } catch {
    return null;
  }
}

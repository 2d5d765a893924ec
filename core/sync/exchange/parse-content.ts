import * as v from 'valibot';
import { syncRecordSchema } from '../sync-record';

/** What is sealed of a record. */
export const recordContentSchema = v.object({ id: v.string(), record: syncRecordSchema });

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

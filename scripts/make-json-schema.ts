import { toJsonSchema } from '@valibot/to-json-schema';
import { jsonExportSchema } from '../core/export/formats/json';

/**
 * Generates the JSON Schema of Pressmark's own format from the schema that reads it. What JSON
 * Schema cannot express (which addresses may be linked, that the parts of a clip belong
 * together) is left out, so it accepts slightly more than `fromJson` does.
 */
export function makeJsonSchema(): object {
  const { $schema, ...schema } = toJsonSchema(jsonExportSchema, {
    errorMode: 'ignore',
    typeMode: 'input',
  });
  return {
    $schema,
    title: 'A file of Pressmark',
    description:
      'Clips with their versions and annotations, version 1 of the format. Times are ISO 8601; a body is an mdast tree cut down to an allow-list, with one node of its own, "figure". What a newer Pressmark adds may be there as well.',
    ...schema,
  };
}

import * as v from 'valibot';
import {
  fail,
  type Instant,
  instantSchema,
  type Result,
  succeed,
  type WholeClip,
  wholeClipSchema,
} from '../../model';
import {
  createJsonListWriter,
  type ListWriter,
  type ListWriterOptions,
  writeList,
} from './list-writer';

/**
 * Pressmark's own format: complete clips, without any loss.
 *
 * A change that older versions would misread raises `version`; `fromJson` continues to
 * read all earlier versions.
 */
export interface JsonExport {
  readonly format: 'pressmark';
  readonly version: 1;
  readonly exportedAt: Instant;
  readonly clips: readonly WholeClip[];
}

const envelopeSchema = v.object({ format: v.literal('pressmark'), version: v.number() });

/** The schema of the file; `pressmark.schema.json` describes the same for other programs. */
export const jsonExportSchema: v.GenericSchema<unknown, JsonExport> = v.object({
  format: v.literal('pressmark'),
  version: v.literal(1),
  exportedAt: instantSchema,
  clips: v.array(wholeClipSchema),
});

/** Writes a `JsonExport`, indented by one space to make it readable and diffable. */
export function createJsonWriter({ now }: Pick<ListWriterOptions, 'now'>): ListWriter {
  const head: Omit<JsonExport, 'clips'> = { format: 'pressmark', version: 1, exportedAt: now };
  const opened = JSON.stringify(head, null, 1).replace(/\n\}$/, ',\n "clips": [');
  return createJsonListWriter(
    opened,
    (whole) => [whole],
    () => '\n ]\n}\n',
  );
}

/** Clips as the text of a JSON file. */
export function toJson(wholes: readonly WholeClip[], exportedAt: Instant): string {
  return writeList(createJsonWriter({ now: exportedAt }), wholes);
}

/**
 * Reads what `toJson` wrote. Anything else is `invalid-input`, with a detail that says
 * where the file deviates from the format.
 */
export function fromJson(text: string): Result<JsonExport> {
  try {
    const file: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const envelope = v.safeParse(envelopeSchema, file);
    if (!envelope.success) return fail('invalid-input', 'not a file of Pressmark');
    const { version } = envelope.output;
    if (version !== 1)
      return fail('invalid-input', `version ${version} of the format is not known`);
    const parsed = v.safeParse(jsonExportSchema, file, { abortEarly: true });
    if (parsed.success) return succeed(parsed.output);
    const [issue] = parsed.issues;
    return fail('invalid-input', `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  } catch (error) {
    if (error instanceof SyntaxError) return fail('invalid-input', `no JSON: ${error.message}`);
    // Nested deeper than the stack, which no article is.
    if (error instanceof RangeError) return fail('invalid-input', 'nested too deeply');
    throw error;
  }
}

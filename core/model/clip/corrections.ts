import * as v from 'valibot';
import type { Article } from '../article/article';
import { type Instant, instantSchema, zonedTimeSchema } from '../instant';

/** The fields of an article that the user can correct, in the order in which they are shown. */
export const correctableFields = [
  'headline',
  'standfirst',
  'authors',
  'publisher',
  'sourceCredit',
  'publishedAt',
  'modifiedAt',
  'section',
] as const satisfies readonly (keyof Article)[];

export type CorrectableField = (typeof correctableFields)[number];

/** The user's correction of one field. */
export interface FieldCorrection<Value> {
  /**
   * The user's value; null if the user cleared the field. Absent if the user reverted to
   * the page's value.
   */
  readonly value?: Value;
  /** When the user decided this. The later of two corrections wins. */
  readonly at: Instant;
  /** The id of the member of a shared tag who decided this. Absent if the user did. */
  readonly by?: string;
  /**
   * What another device made of the field before either knew of the other's correction. Absent
   * once the user has corrected the field again.
   */
  readonly overruled?: readonly OverruledCorrection<Value>[];
}

/** A correction that was overruled by a later one of another device. */
interface OverruledCorrection<Value> {
  readonly value: Value;
  readonly at: Instant;
}

export type FieldCorrections = {
  readonly [Field in CorrectableField]?: FieldCorrection<Article[Field]>;
};

/** A block of the body, identified by its content: positions differ between versions. */
export interface BlockName {
  /** Its folded text, or the address of its image: see `core/corrections`. */
  readonly block: string;
  /** Which of several blocks with this key, counted from 0. */
  readonly occurrence: number;
  /** How many blocks had this key in the version that was corrected. Default: 1. */
  readonly total?: number;
}

/** The user's decision whether a block belongs to the story. */
export interface BlockCorrection extends BlockName {
  /** False if the user restored it. */
  readonly isRemoved: boolean;
  readonly at: Instant;
  /** As in `FieldCorrection`. */
  readonly by?: string;
}

/**
 * What the user corrected in an article. Versions stay as they were read from the page,
 * so each correction can be reverted, and applies to later versions.
 */
export interface Corrections {
  readonly fields: FieldCorrections;
  readonly blocks: readonly BlockCorrection[];
}

/** A change of corrections. A field without a value goes back to what the page says. */
export interface CorrectionEdit {
  readonly fields?: {
    readonly [Field in CorrectableField]?: Omit<FieldCorrection<Article[Field]>, 'at' | 'by'>;
  };
  readonly blocks?: readonly Omit<BlockCorrection, 'at' | 'by'>[];
}

/** True for a day that exists: "2026-02-30" does not. */
export function isRealDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

const text = v.nullable(v.string());
const time = v.nullable(
  v.pipe(
    zonedTimeSchema,
    v.check((value) => isRealDay(value.slice(0, 10)), 'the day does not exist'),
  ),
);

/** The schema of the user's value of each field. */
const correctedValueSchemas = {
  headline: v.pipe(v.string(), v.nonEmpty()),
  standfirst: text,
  authors: v.array(v.string()),
  publisher: text,
  sourceCredit: text,
  publishedAt: time,
  modifiedAt: time,
  section: text,
} as const satisfies {
  readonly [Field in CorrectableField]: v.GenericSchema<unknown, Article[Field]>;
};

/** Returns a schema for an object with optional decisions about fields, and what else each has. */
export function createFieldsSchema(
  describe: (value: v.GenericSchema) => v.ObjectEntries = () => ({}),
) {
  const entries = Object.entries(correctedValueSchemas).map(([field, value]) => [
    field,
    v.exactOptional(v.object({ ...describe(value), value: v.exactOptional(value) })),
  ]);
  return v.object(Object.fromEntries(entries) as v.ObjectEntries);
}

/** The schemas of a block and of the user's decision about it. */
export const blockDecisionEntries = {
  block: v.string(),
  occurrence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  total: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  isRemoved: v.boolean(),
};

export const correctionsSchema = v.object({
  fields: createFieldsSchema((value) => ({
    at: instantSchema,
    by: v.exactOptional(v.string()),
    overruled: v.exactOptional(v.array(v.object({ value, at: instantSchema }))),
  })),
  blocks: v.array(
    v.object({ ...blockDecisionEntries, at: instantSchema, by: v.exactOptional(v.string()) }),
  ),
}) as unknown as v.GenericSchema<unknown, Corrections>;

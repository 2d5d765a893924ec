import * as v from 'valibot';
import { colourSchema, tagSchema } from '../../../model';
import { type MethodContract, method } from '../../methods';
import { limit, now } from './arguments';
import { changeSchema } from './change-schemas';

const typed = v.string();
const tagKey = v.string();

export const tagCalls = {
  /**
   * Tags in use whose name, or one of its path segments, begins with the typed text, most
   * used first.
   */
  completeTags: method([typed, limit], v.pipe(v.array(tagSchema), v.readonly())),
  /** Every tag in use. */
  listTags: method([], v.pipe(v.array(tagSchema), v.readonly())),
  recolourTag: method([tagKey, v.nullable(colourSchema), now], changeSchema),
} satisfies MethodContract;

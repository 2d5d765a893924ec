import type { Field } from './field';
import { doubledLeadImage } from './lead-image';
import { sourceCredit } from './source-credit';

/** The fields to compare with what people read on the pages. */
export const fields: readonly Field[] = [sourceCredit, doubledLeadImage];

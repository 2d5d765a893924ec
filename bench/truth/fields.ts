import type { Field } from './field';
import { doubledLeadImage } from './lead-image';
import { sourceCredit } from './source-credit';

/** Every field that is compared with what people read off the pages. */
export const fields: readonly Field[] = [sourceCredit, doubledLeadImage];

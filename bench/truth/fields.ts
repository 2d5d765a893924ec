import type { Field } from './field';
import { doubledLeadImage, leadCaption, leadCredit } from './lead-image';
import { sourceCredit } from './source-credit';
import { markedStrings, requiredText, unwantedImages, unwantedText } from './strings';
import { authors, headline, published, standfirst } from './values';

/** The fields to compare with what people read on the pages. */
export const fields: readonly Field[] = [
  headline,
  standfirst,
  authors,
  published,
  sourceCredit,
  requiredText,
  unwantedText,
  doubledLeadImage,
  leadCaption,
  leadCredit,
  unwantedImages,
  markedStrings,
];

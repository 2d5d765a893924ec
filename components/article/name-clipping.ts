import type { Completeness } from '../../core/model';
import { text } from '../strings';
import '../strings/en/panels/popup.ftl';

/** The label of the button that saves a page: "Clip article", "Save page". */
export function nameClipping(completeness: Completeness): string {
  switch (completeness) {
    case 'page':
      return text('popup-clip-page');
    case 'link':
      return text('popup-clip-link');
    case 'selection':
      return text('popup-clip-selection');
    default:
      return text('popup-clip-article');
  }
}

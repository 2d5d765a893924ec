import { describe, locate } from '../../../core/anchor';
import type { Passage } from '../../../core/model';
import type { AnchorEngine } from './anchor-engine';

export const pressmark: AnchorEngine = {
  name: 'pressmark',
  describe,
  locate: (root, selectors) =>
    locate(root, selectors as readonly Passage[]).map((located) =>
      located.how === 'lost' ? null : located.range,
    ),
};

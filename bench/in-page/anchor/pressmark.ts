import { describe, locate } from '../../../core/anchor';
import type { Passage } from '../../../core/model';
import type { Contestant } from './contestant';

export const pressmark: Contestant = {
  name: 'pressmark',
  describe,
  locate: (root, described) =>
    locate(root, described as readonly Passage[]).map((found) =>
      found.how === 'lost' ? null : found.range,
    ),
};

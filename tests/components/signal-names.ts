import { JSDOM } from 'jsdom';
import { readPageFacts } from '../../core/detect/page-facts';

const { document } = new JSDOM('').window;

/** All signal names of `core/detect`: one per fact. */
export const signalNames: readonly string[] = readPageFacts(
  document,
  'https://courier.example/',
).map(([name]) => name);

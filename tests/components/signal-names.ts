import { JSDOM } from 'jsdom';
import { readPageFacts } from '../../core/detect/page-facts';

const { document } = new JSDOM('').window;

/** Every name that a signal of `core/detect` can have: each fact has its own, on any page. */
export const signalNames: readonly string[] = readPageFacts(
  document,
  'https://courier.example/',
).map(([name]) => name);

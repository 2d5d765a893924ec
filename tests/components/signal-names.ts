import { JSDOM } from 'jsdom';
import { readPageFacts } from '../../core/detect/page-facts';

const { document: emptyDocument } = new JSDOM('').window;

/** The names of all signals of `core/detect`, one per fact. */
export const signalNames: readonly string[] = readPageFacts(
  emptyDocument,
  'https://courier.example/',
).map(([name]) => name);

import { findAddress } from './find-address';
import { findAuthors } from './find-authors';
import { findBodyElement } from './find-body-element';
import { findCompleteness } from './find-completeness';
import { findGate } from './find-gate';
import { findHeadline } from './find-headline';
import { findImage } from './find-image';
import { findLanguage } from './find-language';
import { findPublisher } from './find-publisher';
import { findSection } from './find-section';
import { findSourceCredit } from './find-source-credit';
import { findHeadingElement, findStandfirst } from './find-standfirst';
import { findTimes } from './find-times';
import { markLiveEntries } from './live-entries';
import { removeClutter } from './remove-clutter';
import type { Step } from './step';
import { toBlocks } from './to-body';
import { trimBlocks } from './trim-blocks';

/** The extraction, in its order. Each step sees what those before it found. */
export const steps: readonly Step[] = [
  {
    name: 'address',
    reason: 'the canonical address says which story this is, before anything is weighed',
    run: ({ page }) => ({ url: findAddress(page) }),
  },
  {
    name: 'publisher',
    reason: 'its name must be known before it can be cut off the headline and out of the byline',
    run: ({ page, structured }) => ({ publisher: findPublisher(page, structured) }),
  },
  {
    name: 'headline',
    reason: 'the h1 that it agrees with tells where the story begins on the page',
    run: (draft) => ({ headline: findHeadline(draft) }),
  },
  {
    name: 'standfirst',
    reason: 'found on the whole page, since body finding often loses it',
    run: (draft) => ({ standfirst: findStandfirst(draft) }),
  },
  {
    name: 'authors',
    reason: 'read before clutter goes, because bylines stand in boxes that look like it',
    run: (draft) => ({ authors: findAuthors(draft) }),
  },
  {
    name: 'times',
    reason: 'read before clutter goes, for the same reason',
    run: (draft) => findTimes(draft),
  },
  {
    name: 'language and section',
    reason: 'breadcrumbs are clutter to the next step',
    run: ({ page, structured }) => ({
      language: findLanguage(page, structured),
      section: findSection(page, structured),
    }),
  },
  {
    name: 'gate',
    reason: 'a wall before the rest of the story is clutter to a later step',
    run: ({ page }) => ({ gate: findGate(page.document) }),
  },
  {
    name: 'live entries',
    reason: 'the times that part a live blog stand in boxes that are clutter to the next step',
    run: ({ page }) => {
      markLiveEntries(page.document);
      return {};
    },
  },
  {
    name: 'clutter',
    reason: 'what stands around stories would weigh in the search for the body',
    run: ({ page, headline }) => {
      removeClutter(page.document, findHeadingElement(page.document, headline));
      return {};
    },
  },
  {
    name: 'body element',
    reason: 'the one element that holds the story',
    run: ({ page }) => ({ element: findBodyElement(page) }),
  },
  {
    name: 'blocks',
    reason: 'from here on the model is worked on, not the page',
    run: ({ page, element }) => ({ blocks: element ? toBlocks(element, page.baseUrl) : [] }),
  },
  {
    name: 'trim',
    reason: 'headline and standfirst stand in fields of their own and must not be doubled',
    run: (draft) => ({ blocks: trimBlocks(draft) }),
  },
  {
    name: 'source credit',
    reason: 'after trimming, because a gate for comments often follows the credit line',
    run: (draft) => {
      const { name, blocks } = findSourceCredit(draft);
      return { sourceCredit: name, blocks };
    },
  },
  {
    name: 'image',
    reason: 'takes caption and credit from the same picture in the body',
    run: (draft) => ({ image: findImage(draft) }),
  },
  {
    name: 'completeness',
    reason: 'judged by how much text was found',
    run: (draft) => {
      const { completeness, evidence } = findCompleteness(draft);
      return { completeness, evidence: { ...draft.evidence, completeness: evidence } };
    },
  },
];

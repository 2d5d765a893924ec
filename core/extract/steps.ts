import { markLiveEntries } from './body/live-entries';
import { mergeFigures } from './body/merge-figures';
import { toBlocks } from './body/to-body';
import { trimBlocks } from './body/trim-blocks';
import { findAuthors } from './fields/byline/find-authors';
import { findAddress } from './fields/find-address';
import { findCompleteness } from './fields/find-completeness';
import { findImage } from './fields/find-image';
import { findLanguage } from './fields/find-language';
import { findPublisher } from './fields/find-publisher';
import { findSection } from './fields/find-section';
import { findHeadline } from './fields/headline/find-headline';
import { findStandfirst } from './fields/headline/find-standfirst';
import { findSourceCredit } from './fields/source';
import { findTimes } from './fields/time/find-times';
import type { Step } from './step';
import { dropFromStory, lookAtPage, lookAtPageAgain, mendStory, takeStory } from './story';

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
    run: (draft) => {
      const found = findHeadline(draft);
      return {
        headline: found?.value ?? null,
        evidence: { ...draft.evidence, headline: found?.source ?? null },
      };
    },
  },
  {
    name: 'standfirst',
    reason: 'found on the whole page, since body finding often loses it',
    run: (draft) => {
      const found = findStandfirst(draft);
      // Out of the copy, so that no later step takes it for a paragraph of the story.
      for (const element of found?.elements ?? []) element.remove();
      return {
        standfirst: found?.value ?? null,
        evidence: { ...draft.evidence, standfirst: found?.source ?? null },
      };
    },
  },
  {
    name: 'authors',
    reason: 'read before clutter goes, because bylines stand in boxes that look like it',
    run: (draft) => {
      const found = findAuthors(draft);
      return {
        authors: found?.value ?? [],
        evidence: { ...draft.evidence, authors: found?.source ?? null },
      };
    },
  },
  {
    name: 'times',
    reason: 'read before clutter goes, for the same reason',
    run: (draft) => {
      const { published, modifiedAt } = findTimes(draft);
      return {
        publishedAt: published?.value ?? null,
        modifiedAt,
        evidence: { ...draft.evidence, publishedAt: published?.source ?? null },
      };
    },
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
    name: 'live entries',
    reason: 'the times that part a live blog are no story to the next step',
    run: ({ page }) => {
      markLiveEntries(page.document);
      return {};
    },
  },
  {
    name: 'first look',
    reason: 'each run of text is judged by itself and by its place',
    run: ({ page, structured }) => ({ story: lookAtPage(page, structured) }),
  },
  {
    name: 'second look',
    reason: 'a run is judged again with what the first look made of those around it',
    run: ({ story }) => ({ story: story && lookAtPageAgain(story) }),
  },
  {
    name: 'outsiders',
    reason: 'comments, banners and other stories read like one, and are told by their place',
    run: ({ story }) => ({ story: story && dropFromStory(story) }),
  },
  {
    name: 'mending',
    reason: 'what was in doubt between two paragraphs, or of their make, belongs to them',
    run: ({ story }) => ({ story: story && mendStory(story) }),
  },
  {
    name: 'story',
    reason: 'what is story stays in the copy, with its pictures, and all else goes',
    run: ({ page, story }) => ({ element: story && takeStory(story, page.baseUrl) }),
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
    name: 'repeated figures',
    reason: 'pages ship one picture in several sizes, one after the other',
    run: ({ blocks }) => ({ blocks: mergeFigures(blocks) }),
  },
  {
    name: 'image',
    reason: 'takes address, caption and credit from the same picture in the body',
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

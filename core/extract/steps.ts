import { type Evidence, type EvidenceField, evidenceFields } from '../model';
import { markLiveEntries } from './body/live-entries';
import { mergeFigures } from './body/merge-figures';
import { toBlocks } from './body/to-body';
import { trimBlocks } from './body/trim-blocks';
import { findAuthors } from './fields/byline/find-authors';
import { getCertainty } from './fields/certainty';
import { findAddress } from './fields/find-address';
import { findCompleteness } from './fields/find-completeness';
import { findLanguage } from './fields/find-language';
import { findPublisher } from './fields/find-publisher';
import { findSection } from './fields/find-section';
import { findHeadline } from './fields/headline/find-headline';
import { findSourceCredit } from './fields/source';
import type { SourcedValue } from './fields/sourced-value';
import { findStandfirst } from './fields/standfirst/find-standfirst';
import { findTimes } from './fields/time/find-times';
import { keepOwnStory } from './keep-own-story';
import { findImage } from './lead/find-image';
import { findShownLead } from './lead/find-shown-lead';
import { readStructuredArticle } from './page/structured-data';
import type { Draft, Step } from './step';
import {
  dropStorySideBoxes,
  dropUnrelatedRuns,
  fillStoryGaps,
  keepWholeStoryLists,
  rescorePage,
  scorePage,
  takeStoryElement,
} from './story';

/** The steps that read the fields of a page, whatever its story is. */
export const fieldSteps: readonly Step[] = [
  {
    name: 'own story',
    reason: 'all other steps read one story, and a page may show several below each other',
    run: ({ page: whole }) => {
      const page = keepOwnStory(whole);
      return page === whole ? {} : { page, structured: readStructuredArticle(page) };
    },
  },
  {
    name: 'address',
    reason: 'the canonical URL identifies the story and needs nothing else',
    run: ({ page }) => ({ url: findAddress(page) }),
  },
  {
    name: 'publisher',
    reason: 'its name is later removed from the headline and the byline',
    run: (draft) => {
      const found = findPublisher(draft.page, draft.structured);
      return {
        publisher: found?.value ?? null,
        evidence: noteEvidence(draft, { publisher: found }),
      };
    },
  },
  {
    name: 'headline',
    reason: 'the matching h1 shows where the story starts on the page',
    run: (draft) => {
      const found = findHeadline(draft);
      return {
        headline: found?.value ?? null,
        evidence: noteEvidence(draft, { headline: found }),
      };
    },
  },
  {
    name: 'standfirst',
    reason: 'found on the whole page, because the choice of the story often loses it',
    run: (draft) => {
      const { found, isUncertain } = findStandfirst(draft);
      // Removed from the copy. Later steps would take it for a paragraph of the story.
      for (const element of found?.elements ?? []) element.remove();
      return {
        standfirst: found?.value ?? null,
        evidence: noteEvidence(draft, { standfirst: found }, isUncertain),
      };
    },
  },
  {
    name: 'authors',
    reason: 'read before boilerplate is removed, because bylines are in boxes that look like it',
    run: (draft) => {
      const { found, isUncertain } = findAuthors(draft);
      return {
        authors: found?.value ?? [],
        evidence: noteEvidence(draft, { authors: found }, isUncertain),
      };
    },
  },
  {
    name: 'times',
    reason: 'read before boilerplate is removed, for the same reason',
    run: (draft) => {
      const { published, modified } = findTimes(draft);
      return {
        publishedAt: published?.value ?? null,
        modifiedAt: modified?.value ?? null,
        evidence: noteEvidence(draft, { publishedAt: published, modifiedAt: modified }),
      };
    },
  },
  {
    name: 'language and section',
    reason: 'breadcrumbs are removed as boilerplate later',
    run: (draft) => {
      const found = findSection(draft.page, draft.structured);
      return {
        language: findLanguage(draft.page, draft.structured),
        section: found?.value ?? null,
        evidence: noteEvidence(draft, { section: found }),
      };
    },
  },
];

/** The extraction steps in order. Each step sees the results of those before it. */
export const steps: readonly Step[] = [
  ...fieldSteps,
  {
    name: 'live entries',
    reason: 'the next step would drop the times of a live blog as boilerplate',
    run: ({ page }) => {
      markLiveEntries(page.document);
      return {};
    },
  },
  {
    name: 'first pass',
    reason: 'scores each text run by its own features and its position',
    run: ({ page, structured }) => ({ story: scorePage(page, structured) }),
  },
  {
    name: 'second pass',
    reason: 'scores each run again, with the scores of its neighbours as features',
    run: ({ story }) => ({ story: story && rescorePage(story) }),
  },
  {
    name: 'drop unrelated',
    reason: 'comments, banners and other stories read like this one but are elsewhere on the page',
    run: ({ story }) => ({ story: story && dropUnrelatedRuns(story) }),
  },
  {
    name: 'fill gaps',
    reason: 'uncertain runs between paragraphs, or with the same markup, belong to the story',
    run: ({ story }) => ({ story: story && fillStoryGaps(story) }),
  },
  {
    name: 'whole lists',
    reason: 'single items and cells are too short to be judged alone',
    run: ({ story }) => ({ story: story && keepWholeStoryLists(story) }),
  },
  {
    name: 'shown lead image',
    reason: 'needs the start of the story; the next steps remove what is above it',
    run: (draft) => ({ shownLead: findShownLead(draft) }),
  },
  {
    name: 'side boxes',
    reason: 'players, teasers and adverts for apps contain sentences that read like story',
    run: ({ story }) => ({ story: story && dropStorySideBoxes(story) }),
  },
  {
    name: 'story',
    reason: 'removes everything else from the copy; keeps the images of the story',
    run: ({ page, story }) => ({ element: story && takeStoryElement(story, page.baseUrl) }),
  },
  {
    name: 'blocks',
    reason: 'later steps work on the model instead of the page',
    run: ({ page, element }) => ({ blocks: element ? toBlocks(element, page.baseUrl) : [] }),
  },
  {
    name: 'trim',
    reason: 'headline and standfirst have their own fields and must not be repeated in the body',
    run: (draft) => ({ blocks: trimBlocks(draft) }),
  },
  {
    name: 'source credit',
    reason: 'after trimming, because a login prompt for comments often follows the credit line',
    run: (draft) => {
      const { found, blocks } = findSourceCredit(draft);
      return {
        sourceCredit: found?.value ?? null,
        blocks,
        evidence: noteEvidence(draft, { sourceCredit: found }),
      };
    },
  },
  {
    name: 'repeated figures',
    reason: 'pages contain the same image in several sizes in a row',
    run: ({ blocks }) => ({ blocks: mergeFigures(blocks) }),
  },
  {
    name: 'image',
    reason: 'takes URL, caption and credit from the same image in the body',
    run: (draft) => {
      const { found, blocks } = findImage(draft);
      return {
        image: found?.value ?? null,
        blocks,
        evidence: noteEvidence(draft, { image: found }),
      };
    },
  },
  {
    name: 'completeness',
    reason: 'depends on how much text was found',
    run: (draft) => {
      const { completeness, evidence } = findCompleteness(draft);
      return { completeness, evidence: { ...draft.evidence, completeness: evidence } };
    },
  },
];

/** Adds to the evidence where fields were found, or that they are too uncertain to show. */
function noteEvidence(
  { evidence }: Draft,
  results: { readonly [Field in EvidenceField]?: SourcedValue<unknown> | null },
  isUncertain = false,
): Evidence {
  let noted = evidence;
  for (const field of evidenceFields) {
    const found = results[field];
    if (found === undefined) continue;
    const certainty = found && (found.certainty ?? getCertainty(field, found));
    noted = {
      ...noted,
      [field]: found?.source ?? null,
      ...(found?.isConfirmed && { confirmed: [...(noted.confirmed ?? []), field] }),
      ...(certainty !== null && { certainty: { ...noted.certainty, [field]: certainty } }),
      ...(isUncertain && { uncertain: [...(noted.uncertain ?? []), field] }),
    };
  }
  return noted;
}

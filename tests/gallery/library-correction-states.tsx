import type { DetailsDrafts } from '../../components/library/details/details-form';
import { text } from '../../components/strings';
import '../../components/strings/en/reading/corrections.ftl';
import type { Evidence } from '../../core/model';
import { correctedClip } from '../components/sample-corrections';
import { makeLibraryState, settleLibrary } from './library-state';
import { clickControl, type GalleryState, typeInto } from './state';

const widths = [320, 480, 900, 1280];
const corrected = { openClip: correctedClip };

const lead = {
  url: 'https://images.haldencourier.example/quay-4711.jpg',
  alt: 'A crane over the quay',
  caption: 'The crane on Tuesday morning, before the council met.',
  credit: 'Ida Holm',
};
const { article, original } = correctedClip;
const withLead = {
  openClip: {
    ...correctedClip,
    article: article && { ...article, image: lead },
    ...(original && { original: { ...original, image: lead } }),
  },
};
const withLeadRemoved = { openClip: { ...withLead.openClip, article } };

/** With the evidence that the page gave for the fields that were not corrected. */
const withSources = {
  openClip: {
    ...correctedClip,
    article: correctedClip.article && {
      ...correctedClip.article,
      evidence: {
        headline: null,
        standfirst: 'open-graph',
        authors: null,
        publisher: 'json-ld',
        sourceCredit: null,
        publishedAt: null,
        modifiedAt: null,
        section: null,
        image: null,
        completeness: null,
        confirmed: ['standfirst'],
        certainty: { standfirst: 96 },
        uncertain: ['section'],
      } satisfies Evidence,
    },
  },
};

const makeDrafts = (draft: ReturnType<DetailsDrafts['find']>): DetailsDrafts => ({
  find: () => draft,
  set() {},
});

/** Chooses an item of the reader's menu. */
async function chooseFromMenu(root: ParentNode, label: string): Promise<void> {
  clickControl(root, '.reader-bar [aria-haspopup=menu]');
  await settleLibrary();
  const items = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')];
  items.find(({ textContent }) => textContent === label)?.click();
  await settleLibrary();
}

const openTextEditing = (root: ParentNode) => chooseFromMenu(root, text('corrections-edit-text'));
const openDetails = (root: ParentNode) => chooseFromMenu(root, text('corrections-edit-details'));

export const libraryCorrectionStates: readonly GalleryState[] = [
  makeLibraryState('corrected', corrected, {
    widths,
    async act(root) {
      root.querySelector('.correction-lines')?.scrollIntoView({ block: 'end' });
    },
  }),
  makeLibraryState('details', corrected, { widths, height: 1000, act: openDetails }),
  makeLibraryState('details-sources', withSources, {
    widths: [320, 1280],
    height: 1000,
    async act(root) {
      await openDetails(root);
      clickControl(root, '.details-form__sources > summary');
      root.querySelector('.field-sources__about')?.scrollIntoView({ block: 'center' });
    },
  }),
  makeLibraryState(
    'details-draft',
    { ...corrected, detailsDrafts: makeDrafts({ section: 'Harbours' }) },
    { widths },
  ),
  makeLibraryState('details-invalid', corrected, {
    widths,
    async act(root) {
      await openDetails(root);
      typeInto(root.querySelector('.details-form .field'), '');
      await settleLibrary();
      clickControl(root, '.details-form [type=submit]');
      await settleLibrary();
    },
  }),
  makeLibraryState(
    'details-not-saved',
    {
      ...corrected,
      detailsDrafts: makeDrafts({ section: 'Harbours' }),
      onCorrect: async () => ({ code: 'disk-full', detail: null }),
    },
    {
      widths: [320, 1280],
      async act(root) {
        await openDetails(root);
        clickControl(root, '.details-form [type=submit]');
        await settleLibrary();
      },
    },
  ),
  makeLibraryState('edit-text', withLead, { widths, act: openTextEditing }),
  makeLibraryState('edit-text-lead-removed', withLeadRemoved, { widths, act: openTextEditing }),
];

import { useState } from 'preact/hooks';
import { text } from '../../components/strings';
import '../../components/strings/en/panels/panel.ftl';
import { arabicArticle, germanArticle, quayArticle } from '../components/sample-articles';
import {
  fortyAnnotations,
  makeAnnotation,
  makeFoundPlace,
  makePassage,
  makePlaced,
  sharedAnnotations,
  sharedClip,
  threeAnnotations,
} from '../components/samples';
import { bookPage, defaultProps, makePanelState, makeSavedPage, Panel } from './panel-state';
import { clickControl, type GalleryState, settle, typeInto } from './state';

type SavedPage = ReturnType<typeof makeSavedPage>;

const unplacedAnnotations = threeAnnotations.map(({ annotation }) => ({
  annotation,
  place: { kind: 'unknown' } as const,
}));

const changedAnnotations = [
  makePlaced(
    makeAnnotation('vote', { passage: makePassage('The vote was 14 to 11', 40), colour: 'rose' }),
    {
      ...{ kind: 'found', how: 'changed', order: 1, part: 3 },
      changedWording: {
        change: 'number',
        words: 'The vote was 14 to 10, with one ballot set aside as spoiled',
        isOwnCopy: false,
      },
    },
  ),
  makePlaced(
    makeAnnotation('sign', {
      passage: {
        ...makePassage('the mayor will sign the order on Monday', 90),
        accepted: 'the mayor will not sign the order',
        earlier: ['the mayor may sign the order'],
      },
    }),
    {
      ...{ kind: 'found', how: 'changed', order: 2, part: 4 },
      changedWording: {
        ...{ change: 'negation', words: 'the mayor will not sign the order', isOwnCopy: false },
      },
    },
  ),
] as const;

const withNote = (page: SavedPage, note: string): SavedPage => ({
  ...page,
  clip: { ...page.clip, note },
});

const markdownNote = makePlaced(
  makeAnnotation('fund', {
    note: 'How much is *left*? The **June budget** said `2.4 million`:\n\n- granite, 1.9\n- dredging, [not begun](https://alden.example/dredging)\n\n> We shall see in spring.\n\nMinutes: https://alden.example/minutes/2026/june',
    tags: ['money'],
  }),
  makeFoundPlace(2),
);

/** The panel. Its first annotation is deleted elsewhere when the hidden button is clicked. */
function DeletedElsewhere() {
  const [isDeleted, setDeleted] = useState(false);
  const annotations = isDeleted ? threeAnnotations.slice(1) : threeAnnotations;
  return (
    <>
      <Panel {...defaultProps} page={makeSavedPage(quayArticle, annotations)} />
      <button type="button" id="elsewhere" hidden onClick={() => setDeleted(true)}>
        Elsewhere
      </button>
    </>
  );
}

const ownPage = makeSavedPage(quayArticle, sharedAnnotations);
/** A page that two people share with the user, who had it before. */
const sharedPage = { ...ownPage, clip: { ...ownPage.clip, ...sharedClip } };

export const panelNoteStates: readonly GalleryState[] = [
  makePanelState('changed-wording', makeSavedPage(quayArticle, changedAnnotations)),
  makePanelState(
    'saved',
    makeSavedPage(quayArticle, threeAnnotations),
    { saving: 'saved', activeId: 'fund' },
    { widths: [280, 400, 600] },
  ),
  makePanelState('others', sharedPage, { activeId: 'fund-ana' }, { widths: [280, 320, 400, 600] }),
  makePanelState(
    'others-rtl',
    makeSavedPage(arabicArticle, sharedAnnotations),
    {},
    { isRtl: true },
  ),
  makePanelState('saved-empty', makeSavedPage(quayArticle, [])),
  makePanelState('many', makeSavedPage(quayArticle, fortyAnnotations)),
  makePanelState('not-open', makeSavedPage(quayArticle, unplacedAnnotations, false)),
  makePanelState('highlights-only', bookPage),
  makePanelState('german', makeSavedPage(germanArticle, threeAnnotations)),
  makePanelState(
    'arabic-interface',
    makeSavedPage(arabicArticle, threeAnnotations),
    {},
    { isRtl: true, widths: [400] },
  ),
  makePanelState(
    'editing',
    makeSavedPage(quayArticle, threeAnnotations),
    {},
    {
      act: (root) => clickControl(root, '.annotation-card__edit'),
    },
  ),
  makePanelState('links-reading', makeSavedPage(quayArticle, threeAnnotations), {
    toast: {
      ...{ key: 1, step: 'undoable', isUndone: false },
      get words() {
        return text('panel-links-reading', { total: 3 });
      },
      onUndo: () => {},
    },
  }),
  makePanelState('links-removed', makeSavedPage(quayArticle, threeAnnotations), {
    toast: {
      ...{ key: 1, step: 'undoable', isUndone: true },
      get words() {
        return text('panel-links-removed', { total: 3 });
      },
      onUndo: () => {},
    },
  }),
  makePanelState('links-none', makeSavedPage(quayArticle, threeAnnotations), {
    toast: {
      ...{ key: 1, step: 'said' },
      get words() {
        return text('panel-links-none-dropped');
      },
    },
  }),
  makePanelState('text-saved', makeSavedPage(quayArticle, []), {
    toast: {
      ...{ key: 1, step: 'undoable', isUndone: false },
      get words() {
        return text('panel-selection-saved');
      },
      onUndo: () => {},
    },
  }),
  makePanelState('toast', makeSavedPage(quayArticle, threeAnnotations), {
    toast: { key: 1, step: 'done', kind: 'deleted', total: 1 },
  }),
  makePanelState('undone', makeSavedPage(quayArticle, threeAnnotations), {
    toast: { key: 1, step: 'undone', kind: 'colour', total: 3 },
  }),
  makePanelState(
    'filter',
    makeSavedPage(quayArticle, fortyAnnotations),
    {},
    {
      widths: [280, 400, 600],
      async act(root) {
        clickControl(root, '.filter__choice:has(.colour--leaf)');
        await settle();
        clickControl(root, '.filter__choice:not([title])');
        await settle();
        typeInto(root.querySelector('.filter__field'), 'granite');
      },
    },
  ),
  makePanelState(
    'filter-no-match',
    makeSavedPage(quayArticle, threeAnnotations),
    {},
    { act: (root) => typeInto(root.querySelector('.filter__field'), 'zeppelin') },
  ),
  makePanelState(
    'markdown',
    withNote(makeSavedPage(quayArticle, [markdownNote]), markdownNote.annotation.note),
    {},
    { widths: [280, 400] },
  ),
  makePanelState(
    'card-menu',
    makeSavedPage(quayArticle, threeAnnotations),
    {},
    { act: (root) => clickControl(root, '.annotation-card .menu button') },
  ),
  makePanelState(
    'bulk-menu',
    makeSavedPage(quayArticle, threeAnnotations),
    {},
    { act: (root) => clickControl(root, '.filter .menu button') },
  ),
  makePanelState('attaching', makeSavedPage(quayArticle, threeAnnotations), {
    attaching: {
      annotationId: 'spring',
      quote: 'will open in the spring',
      trouble: 'nothing-selected',
    },
  }),
  ...(['notes', 'article'] as const).map((tab) =>
    makePanelState(
      `attaching-far-down-${tab}`,
      makeSavedPage(quayArticle, tab === 'notes' ? fortyAnnotations : threeAnnotations),
      {
        tab,
        ...(tab === 'article' && { activeId: 'spring' }),
        attaching: {
          annotationId: 'spring',
          quote: 'will open in the spring, if the money lasts and the winter is mild',
          trouble: null,
        },
        toast: { key: 1, step: 'undone', kind: 'attached', total: 1 },
      },
      { widths: [280, 420], act: () => scrollTo(0, 900) },
    ),
  ),
  makePanelState(
    'edited-deleted',
    makeSavedPage(quayArticle, threeAnnotations),
    {},
    {
      render: () => <DeletedElsewhere />,
      async act(root) {
        clickControl(root, '.annotation-card__edit');
        await settle();
        clickControl(root, '#elsewhere');
        await settle();
      },
    },
  ),
  makePanelState(
    'active-card',
    makeSavedPage(quayArticle, threeAnnotations),
    { tab: 'article', activeId: 'fund' },
    { widths: [280, 400, 600] },
  ),
];

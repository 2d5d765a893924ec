import { useState } from 'preact/hooks';
import type { PlacedAnnotation } from '../../components/annotation/placed-annotation';
import { arabicArticle, germanArticle, quayArticle } from '../components/sample-articles';
import {
  annotationOf,
  fortyAnnotations,
  foundAt,
  passageOf,
  placed,
  threeAnnotations,
} from '../components/samples';
import { book, Panel, panel, plain, savedPage } from './panel-state';
import { type GalleryState, press, settle, typeInto } from './state';

const notPlaced = threeAnnotations.map(({ annotation }) => ({
  annotation,
  place: { kind: 'unknown' } as const,
}));

const changedWords = [
  placed(
    annotationOf('vote', { passage: passageOf('The vote was 14 to 11', 40), colour: 'rose' }),
    {
      ...{ kind: 'found', how: 'changed', order: 1, paragraph: 3 },
      changedWording: {
        change: 'number',
        words: 'The vote was 14 to 10, with one ballot set aside as spoiled',
      },
    },
  ),
  placed(
    annotationOf('sign', {
      passage: {
        ...passageOf('the mayor will sign the order on Monday', 90),
        accepted: 'the mayor will not sign the order',
        earlier: ['the mayor may sign the order'],
      },
    }),
    {
      ...{ kind: 'found', how: 'changed', order: 2, paragraph: 4 },
      changedWording: { change: 'negation', words: 'the mayor will not sign the order' },
    },
  ),
] as const;

const markdownNote = placed(
  annotationOf('fund', {
    note: 'How much is *left*? The **June budget** said `2.4 million`:\n\n- granite, 1.9\n- dredging, [not begun](https://alden.example/dredging)\n\n> We shall see in spring.\n\nMinutes: https://alden.example/minutes/2026/june',
    tags: ['money'],
  }),
  foundAt(2),
);

/** The panel while the first annotation is changed in another place: by the button that no picture shows. */
function Conflict({ isDeletion = false }: { readonly isDeletion?: boolean }) {
  const [isChanged, setChanged] = useState(false);
  const [first, ...others] = threeAnnotations as [PlacedAnnotation, ...PlacedAnnotation[]];
  const changed = placed({ ...first.annotation, note: 'The June budget is online.' }, first.place);
  const after = isDeletion ? others : [changed, ...others];
  return (
    <>
      <Panel {...plain} page={savedPage(quayArticle, isChanged ? after : threeAnnotations)} />
      <button type="button" id="elsewhere" hidden onClick={() => setChanged(true)}>
        Elsewhere
      </button>
    </>
  );
}

export const panelNoteStates: readonly GalleryState[] = [
  panel('changed-words', savedPage(quayArticle, changedWords)),
  panel(
    'saved',
    savedPage(quayArticle, threeAnnotations),
    { saving: 'saved', activeId: 'fund' },
    { widths: [280, 400, 600] },
  ),
  panel('saved-empty', savedPage(quayArticle, [])),
  panel('many', savedPage(quayArticle, fortyAnnotations)),
  panel('not-open', savedPage(quayArticle, notPlaced, false)),
  panel('highlights-only', book),
  panel('german', savedPage(germanArticle, threeAnnotations)),
  panel(
    'arabic-interface',
    savedPage(arabicArticle, threeAnnotations),
    {},
    { isRtl: true, widths: [400] },
  ),
  panel(
    'editing',
    savedPage(quayArticle, threeAnnotations),
    {},
    {
      act: (root) => press(root, '[aria-label^="Edit the highlight"]'),
    },
  ),
  panel(
    'menu',
    savedPage(quayArticle, threeAnnotations),
    {},
    {
      act: (root) => press(root, '[aria-haspopup=menu]'),
    },
  ),
  panel('toast', savedPage(quayArticle, threeAnnotations), {
    toast: { key: 1, step: 'done', kind: 'deleted', total: 1 },
  }),
  panel('undone', savedPage(quayArticle, threeAnnotations), {
    toast: { key: 1, step: 'undone', kind: 'colour', total: 3 },
  }),
  panel(
    'filtered',
    savedPage(quayArticle, fortyAnnotations),
    {},
    {
      widths: [280, 400, 600],
      async act(root) {
        press(root, '.filter__choice[title^="Sky"]');
        await settle();
        press(root, '.filter__choice:not([title])');
        await settle();
        typeInto(root.querySelector('.filter__field'), 'granite');
      },
    },
  ),
  panel(
    'filtered-none',
    savedPage(quayArticle, threeAnnotations),
    {},
    { act: (root) => typeInto(root.querySelector('.filter__field'), 'zeppelin') },
  ),
  panel('markdown', savedPage(quayArticle, [markdownNote]), {}, { widths: [280, 400] }),
  panel(
    'card-menu',
    savedPage(quayArticle, threeAnnotations),
    {},
    { act: (root) => press(root, '.annotation-card .menu button') },
  ),
  panel(
    'bulk-menu',
    savedPage(quayArticle, threeAnnotations),
    {},
    { act: (root) => press(root, '.filter .menu button') },
  ),
  panel('attaching', savedPage(quayArticle, threeAnnotations), {
    attaching: {
      annotationId: 'spring',
      quote: 'will open in the spring',
      trouble: 'nothing-selected',
    },
  }),
  ...(['notes', 'article'] as const).map((tab) =>
    panel(
      `attaching-far-down-${tab}`,
      savedPage(quayArticle, tab === 'notes' ? fortyAnnotations : threeAnnotations),
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
  panel(
    'conflict',
    savedPage(quayArticle, threeAnnotations),
    {},
    {
      draw: () => <Conflict />,
      async act(root) {
        press(root, '[aria-label^="Edit the highlight"]');
        await settle();
        typeInto(root.querySelector('.annotation-card textarea'), 'Ask the clerk.');
        await settle();
        press(root, '#elsewhere');
        await settle();
      },
    },
  ),
  panel(
    'gone',
    savedPage(quayArticle, threeAnnotations),
    {},
    {
      draw: () => <Conflict isDeletion />,
      async act(root) {
        press(root, '[aria-label^="Edit the highlight"]');
        await settle();
        press(root, '#elsewhere');
        await settle();
      },
    },
  ),
  panel(
    'peek',
    savedPage(quayArticle, threeAnnotations),
    { tab: 'article', activeId: 'fund' },
    { widths: [280, 400, 600] },
  ),
];

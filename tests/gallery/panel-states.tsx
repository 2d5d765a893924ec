import { useState } from 'preact/hooks';
import type { PlacedAnnotation } from '../../components/annotation/placed-annotation';
import { PanelView } from '../../components/PanelView';
import type { PanelPage, PanelProps, PanelTab } from '../../components/panel/panel-props';
import { ClipImagesContext } from '../../components/reader/clip-images';
import { compareStories } from '../../core/diff';
import { type Article, summarise } from '../../core/model';
import {
  arabicArticle,
  bookArticle,
  germanArticle,
  quayArticle,
} from '../components/sample-articles';
import { sampleExports } from '../components/sample-exports';
import { missingImages } from '../components/sample-images';
import {
  hall,
  hallComparison,
  laterHall,
  laterQuay,
  sampleKin,
} from '../components/sample-versions';
import {
  annotationOf,
  bookAnnotations,
  bookClip,
  clipOf,
  completeSampleTags,
  fortyAnnotations,
  foundAt,
  now,
  passageOf,
  placed,
  shelf,
  threeAnnotations,
  twoVersions,
} from '../components/samples';
import { type GalleryState, press, settle, typeInto } from './state';

const nothing = () => {};

const plain: Omit<PanelProps, 'page' | 'onTab'> = {
  visitedSite: null,
  isAccessRefused: false,
  onAllow: nothing,
  tab: 'notes',
  older: null,
  comparison: null,
  nearDuplicates: [],
  onCompare: nothing,
  onCloseComparison: nothing,
  onKeepVersion: nothing,
  revealed: 0,
  toast: null,
  attaching: null,
  onEditEnd: nothing,
  onShowInCopy: nothing,
  onShowOnPage: nothing,
  onShowVersion: nothing,
  onReattach: nothing,
  onKeepWording: nothing,
  onTakeWording: nothing,
  onRecolourAll: nothing,
  onDeleteAll: nothing,
  onClearActive: nothing,
  onUndo: nothing,
  onRedo: nothing,
  onToastGone: nothing,
  onAttach: nothing,
  onCancelAttach: nothing,
  onChooseVersion: nothing,
  onOlderRoot: nothing,
  shelf: { clips: shelf, query: '' },
  now,
  activeId: null,
  busy: false,
  saving: 'idle',
  problem: null,
  exporting: null,
  exports: sampleExports,
  onChooseFolder: nothing,
  onAddTemplate: async () => '',
  onCompleteTags: completeSampleTags,
  onClip: nothing,
  onEditClip: nothing,
  onDeleteClip: nothing,
  onRestoreClip: nothing,
  onRetry: nothing,
  onExport: nothing,
  onCancelExport: nothing,
  onSearch: nothing,
  onOpenClip: nothing,
  onOpenPage: nothing,
  onOpenLibrary: nothing,
  onReaderRoot: nothing,
  onJump: nothing,
  onEditAnnotation: nothing,
  onDeleteAnnotation: nothing,
  onRestoreAnnotation: nothing,
};

/** The panel with its tabs, which whoever shows it keeps. */
function Panel(props: Omit<PanelProps, 'onTab'>) {
  const [tab, setTab] = useState<PanelTab>(props.tab);
  return <PanelView {...props} tab={tab} onTab={setTab} />;
}

function panel(
  name: string,
  page: PanelPage,
  change: Partial<PanelProps> = {},
  more: Partial<GalleryState> = {},
): GalleryState {
  return {
    name: `panel-${name}`,
    widths: [280, 400],
    height: 720,
    draw: () => <Panel {...plain} {...change} page={page} />,
    ...more,
  };
}

function kept(
  article: Article,
  annotations: readonly PlacedAnnotation[],
  isOpen = true,
): Extract<PanelPage, { kind: 'kept' }> {
  const clip = clipOf(article, { versionId: 'version-2' });
  return { kind: 'kept', clip, article, annotations, versions: twoVersions, isOpen, change: null };
}

const book = { ...kept(bookArticle, bookAnnotations, false), clip: bookClip };

const notPlaced = threeAnnotations.map(({ annotation }) => ({
  annotation,
  place: { kind: 'unknown' } as const,
}));

const changedWords = [
  placed(
    annotationOf('vote', { passage: passageOf('The vote was 14 to 11', 40), colour: 'rose' }),
    {
      ...{ kind: 'found', how: 'changed', order: 1, paragraph: 3 },
      now: {
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
      now: { change: 'negation', words: 'the mayor will not sign the order' },
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
      <Panel {...plain} page={kept(quayArticle, isChanged ? after : threeAnnotations)} />
      <button type="button" id="elsewhere" hidden onClick={() => setChanged(true)}>
        Elsewhere
      </button>
    </>
  );
}

const tab = (number: number) => `[role=tab]:nth-child(${number})`;

export const panelStates: readonly GalleryState[] = [
  panel('changed-words', kept(quayArticle, changedWords)),
  panel('reading', { kind: 'reading' }),
  panel('ordinary', { kind: 'ordinary' }),
  panel('unreadable', { kind: 'unreadable', failure: { code: 'page-forbidden', detail: null } }),
  panel('no-access', { kind: 'unreadable', failure: { code: 'no-access', detail: null } }),
  panel('visit', kept(quayArticle, threeAnnotations), { visitedSite: 'ledger.example' }),
  panel('article', {
    kind: 'article',
    summary: summarise(quayArticle),
    wordCount: 912,
    isPrivate: false,
  }),
  panel(
    'kept',
    kept(quayArticle, threeAnnotations),
    { saving: 'saved', activeId: 'fund' },
    { widths: [280, 400, 600] },
  ),
  panel(
    'changed',
    { ...kept(quayArticle, threeAnnotations), change: compareStories(quayArticle, laterQuay) },
    { nearDuplicates: sampleKin },
  ),
  panel(
    'compared',
    { ...kept(hall, threeAnnotations), change: compareStories(hall, laterHall) },
    { tab: 'article', comparison: { ...hallComparison, after: 'page' } },
  ),
  panel(
    'image-missing',
    kept(quayArticle, threeAnnotations),
    {},
    {
      draw: () => (
        <ClipImagesContext.Provider value={missingImages(null)}>
          <Panel {...plain} tab="article" page={kept(quayArticle, threeAnnotations)} />
        </ClipImagesContext.Provider>
      ),
    },
  ),
  panel('kept-empty', kept(quayArticle, [])),
  panel('many', kept(quayArticle, fortyAnnotations)),
  panel('not-open', kept(quayArticle, notPlaced, false)),
  panel('highlights-only', book),
  panel('highlights-only-article', book, { tab: 'article' }),
  panel('german', kept(germanArticle, threeAnnotations)),
  panel(
    'arabic-interface',
    kept(arabicArticle, threeAnnotations),
    {},
    { isRtl: true, widths: [400] },
  ),
  panel(
    'editing',
    kept(quayArticle, threeAnnotations),
    {},
    {
      act: (root) => press(root, '[aria-label^="Edit the highlight"]'),
    },
  ),
  panel(
    'menu',
    kept(quayArticle, threeAnnotations),
    {},
    {
      act: (root) => press(root, '[aria-haspopup=menu]'),
    },
  ),
  panel('toast', kept(quayArticle, threeAnnotations), {
    toast: { key: 1, step: 'done', kind: 'deleted', total: 1 },
  }),
  panel('undone', kept(quayArticle, threeAnnotations), {
    toast: { key: 1, step: 'undone', kind: 'colour', total: 3 },
  }),
  panel(
    'filtered',
    kept(quayArticle, fortyAnnotations),
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
    kept(quayArticle, threeAnnotations),
    {},
    { act: (root) => typeInto(root.querySelector('.filter__field'), 'zeppelin') },
  ),
  panel('markdown', kept(quayArticle, [markdownNote]), {}, { widths: [280, 400] }),
  panel(
    'card-menu',
    kept(quayArticle, threeAnnotations),
    {},
    { act: (root) => press(root, '.annotation-card .menu button') },
  ),
  panel(
    'bulk-menu',
    kept(quayArticle, threeAnnotations),
    {},
    { act: (root) => press(root, '.filter .menu button') },
  ),
  panel('attaching', kept(quayArticle, threeAnnotations), {
    attaching: {
      annotationId: 'spring',
      quote: 'will open in the spring',
      trouble: 'nothing-selected',
    },
  }),
  ...(['notes', 'article'] as const).map((tab) =>
    panel(
      `attaching-far-down-${tab}`,
      kept(quayArticle, tab === 'notes' ? fortyAnnotations : threeAnnotations),
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
    kept(quayArticle, threeAnnotations),
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
    kept(quayArticle, threeAnnotations),
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
    kept(quayArticle, threeAnnotations),
    { tab: 'article', activeId: 'fund' },
    { widths: [280, 400, 600] },
  ),
  panel('older', kept(quayArticle, threeAnnotations), {
    tab: 'article',
    older: { version: twoVersions[0], article: quayArticle },
  }),
  panel('problem', kept(quayArticle, threeAnnotations), {
    problem: { code: 'disk-full', detail: null },
  }),
  panel(
    'export',
    kept(quayArticle, threeAnnotations),
    {},
    {
      widths: [280, 320, 400],
      act: async (root) => {
        press(root, '[aria-label="Export…"]');
        await settle();
      },
    },
  ),
  panel('exporting', kept(quayArticle, threeAnnotations), {
    exporting: { done: 340, total: 1284 },
  }),
  panel('deleted', { kind: 'deleted', clip: clipOf(quayArticle) }),
  panel(
    'copy',
    kept(quayArticle, threeAnnotations),
    {},
    {
      widths: [280, 400, 600],
      height: 1500,
      act: (root) => press(root, tab(2)),
    },
  ),
  panel('copy-arabic', kept(arabicArticle, []), {}, { act: (root) => press(root, tab(2)) }),
  panel(
    'copy-none',
    { kind: 'article', summary: summarise(quayArticle), wordCount: 912, isPrivate: false },
    {},
    {
      act: (root) => press(root, tab(2)),
    },
  ),
  panel('library', kept(quayArticle, threeAnnotations), {}, { act: (root) => press(root, tab(3)) }),
  panel(
    'library-search',
    { kind: 'ordinary' },
    { shelf: { clips: shelf.slice(0, 1), query: 'quay tag:harbours' } },
    {
      act: (root) => press(root, tab(3)),
    },
  ),
  panel(
    'library-none',
    { kind: 'ordinary' },
    { shelf: { clips: [], query: 'zeppelin' } },
    {
      async act(root) {
        press(root, tab(3));
        await settle();
      },
    },
  ),
];

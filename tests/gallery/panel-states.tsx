import type { PlacedAnnotation } from '../../components/annotation/placed-annotation';
import { PanelView } from '../../components/PanelView';
import type { PanelPage, PanelProps } from '../../components/panel/panel-props';
import { type Article, summarise } from '../../core/model';
import {
  arabicArticle,
  clipOf,
  completeSampleTags,
  fortyAnnotations,
  germanArticle,
  now,
  quayArticle,
  shelf,
  threeAnnotations,
} from '../components/samples';
import { type GalleryState, press, settle } from './state';

const nothing = () => {};

const plain: Omit<PanelProps, 'page'> = {
  shelf: { clips: shelf, query: '' },
  now,
  activeId: null,
  busy: false,
  saving: 'idle',
  problem: null,
  exporting: null,
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
    draw: () => <PanelView {...plain} {...change} page={page} />,
    ...more,
  };
}

function kept(
  article: Article,
  annotations: readonly PlacedAnnotation[],
  isOpen = true,
): Extract<PanelPage, { kind: 'kept' }> {
  return { kind: 'kept', clip: clipOf(article), article, annotations, isOpen };
}

const notPlaced = threeAnnotations.map(({ annotation }) => ({
  annotation,
  place: { kind: 'unknown' } as const,
}));

const tab = (number: number) => `[role=tab]:nth-child(${number})`;

export const panelStates: readonly GalleryState[] = [
  panel('reading', { kind: 'reading' }),
  panel('ordinary', { kind: 'ordinary' }),
  panel('unreadable', { kind: 'unreadable', failure: { code: 'page-forbidden', detail: null } }),
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
  panel('kept-empty', kept(quayArticle, [])),
  panel('many', kept(quayArticle, fortyAnnotations)),
  panel('not-open', kept(quayArticle, notPlaced, false)),
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
      act: (root) => press(root, '[aria-label^="Edit the annotation"]'),
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
  panel(
    'toast',
    kept(quayArticle, threeAnnotations),
    {},
    {
      act: (root) => press(root, '[aria-label^="Delete the annotation"]'),
    },
  ),
  panel('problem', kept(quayArticle, threeAnnotations), {
    problem: { code: 'disk-full', detail: null },
  }),
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

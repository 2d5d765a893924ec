import { LibraryView } from '../../components/LibraryView';
import type { LibraryProps } from '../../components/library/library-props';
import { arabicArticle, quayArticle } from '../components/sample-articles';
import { clipOf, completeSampleTags, now, shelf, threeAnnotations } from '../components/samples';
import { type GalleryState, press } from './state';

const nothing = () => {};

const plain: LibraryProps = {
  clips: shelf,
  total: 1284,
  hasMore: true,
  query: '',
  chosen: { clip: clipOf(quayArticle), article: quayArticle, annotations: threeAnnotations },
  now,
  activeId: null,
  saving: 'idle',
  problem: null,
  exporting: null,
  onCompleteTags: completeSampleTags,
  onSearch: nothing,
  onMore: nothing,
  onChoose: nothing,
  onEditClip: nothing,
  onDeleteClip: nothing,
  onRestoreClip: nothing,
  onRetry: nothing,
  onExport: nothing,
  onCancelExport: nothing,
  onOpenPage: nothing,
  onReaderRoot: nothing,
  onJump: nothing,
  onEditAnnotation: nothing,
  onDeleteAnnotation: nothing,
  onRestoreAnnotation: nothing,
};

function library(
  name: string,
  change: Partial<LibraryProps> = {},
  more: Partial<GalleryState> = {},
): GalleryState {
  return {
    name: `library-${name}`,
    widths: [1280],
    height: 800,
    draw: () => <LibraryView {...plain} {...change} />,
    ...more,
  };
}

export const libraryStates: readonly GalleryState[] = [
  library('reading', { saving: 'saved' }, { widths: [400, 640, 900, 1280, 1680] }),
  library('list', { chosen: null }, { widths: [400, 1280] }),
  library('search', { query: 'quay tag:harbours', clips: shelf.slice(0, 2), hasMore: false }),
  library('no-match', { query: 'zeppelin', clips: [], hasMore: false, chosen: null }),
  library('empty', { clips: [], total: 0, hasMore: false, chosen: null }),
  library('loading', { clips: null, total: null, hasMore: false, chosen: null }),
  library('problem', {
    problem: { code: 'disk-full', detail: null },
    exporting: { done: 12, total: null },
  }),
  library('arabic', {
    chosen: {
      clip: clipOf(arabicArticle, { id: 'clip-arabic' }),
      article: arabicArticle,
      annotations: [],
    },
  }),
  library('arabic-interface', {}, { isRtl: true }),
  library('menu', {}, { act: (root) => press(root, '[aria-haspopup=menu]') }),
];

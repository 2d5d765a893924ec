import { useState } from 'preact/hooks';
import type { PlacedAnnotation } from '../../components/annotation/placed-annotation';
import { PanelView } from '../../components/PanelView';
import type { PanelPage, PanelProps, PanelTab } from '../../components/panel/panel-props';
import type { Article } from '../../core/model';
import { bookArticle } from '../components/sample-articles';
import { sampleExports } from '../components/sample-exports';
import {
  bookAnnotations,
  bookClip,
  clipOf,
  completeSampleTags,
  now,
  shelf,
  twoVersions,
} from '../components/samples';
import type { GalleryState } from './state';

const nothing = () => {};

export const plain: Omit<PanelProps, 'page' | 'onTab'> = {
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
  onDismissWording: nothing,
  onAcceptWording: nothing,
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
export function Panel(props: Omit<PanelProps, 'onTab'>) {
  const [tab, setTab] = useState<PanelTab>(props.tab);
  return <PanelView {...props} tab={tab} onTab={setTab} />;
}

export function panel(
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

export function savedPage(
  article: Article,
  annotations: readonly PlacedAnnotation[],
  isOpen = true,
): Extract<PanelPage, { kind: 'saved' }> {
  const clip = clipOf(article, { versionId: 'version-2' });
  return { kind: 'saved', clip, article, annotations, versions: twoVersions, isOpen, change: null };
}

export const book = { ...savedPage(bookArticle, bookAnnotations, false), clip: bookClip };

export const tab = (number: number) => `[role=tab]:nth-child(${number})`;

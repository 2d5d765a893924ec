import { PopupView } from '../../components/PopupView';
import type { PopupPage, PopupProps } from '../../components/popup/popup-props';
import { type Article, summarise } from '../../core/model';
import { countWords, plainText } from '../../core/text';
import { completeSampleTags, now } from '../components/samples';
import type { GalleryState } from './state';

const nothing = () => {};

const plain: Omit<PopupProps, 'page'> = {
  draft: { tags: [], note: '' },
  now,
  busy: false,
  saving: 'idle',
  problem: null,
  reasons: { kind: 'waiting' },
  visitedSite: null,
  isAccessRefused: false,
  onAllow: nothing,
  backupAdvice: null,
  onCompleteTags: completeSampleTags,
  onDraft: nothing,
  onClip: nothing,
  onKeepVersion: nothing,
  onSeeChange: nothing,
  onOpenClip: nothing,
  onDelete: nothing,
  onUndoDelete: nothing,
  onRetry: nothing,
  onAskWhy: nothing,
  onOpenPanel: nothing,
  onOpenLibrary: nothing,
  onOpenSettings: nothing,
  onDismissAdvice: nothing,
};

/** One state of the popup. */
export function popup(
  name: string,
  page: PopupPage,
  change: Partial<PopupProps> = {},
  more: Partial<GalleryState> = {},
): GalleryState {
  return {
    name: `popup-${name}`,
    widths: [360],
    height: 80,
    draw: () => <PopupView {...plain} {...change} page={page} />,
    ...more,
  };
}

/** The page of a story that is not kept. */
export function unkept(article: Article, isPrivate = false): PopupPage {
  return {
    kind: 'article',
    summary: summarise(article),
    wordCount: countWords(plainText(article.body)) + 700,
    isPrivate,
  };
}

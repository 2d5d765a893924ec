import type { Article } from '../../../core/model';
import { selectNone } from '../rows/row-selection';
import { type PlaceName, placeQueries } from '../search/queries';
import type { LibraryPlace } from '../shelves/Shelves';
import { isListHidden, type LibraryActionContext, type PerformAction } from './action-context';
import { renderNow } from './render-now';

/** Actions that change what the page shows, and undo. */
export const pageActions = {
  back: goBack,
  goAll: (context) => goToPlace(context, 'all'),
  goUnread: (context) => goToPlace(context, 'unread'),
  goFavourites: (context) => goToPlace(context, 'favourites'),
  goArchive: (context) => goToPlace(context, 'archive'),
  goBin: (context) => goToPlace(context, 'bin'),
  notebook: (context) => toggleView(context, 'notebook'),
  statistics: (context) => toggleView(context, 'statistics'),
  settings: (context) => toggleView(context, 'settings'),
  search: focusSearchBox,
  undo: ({ props }) => props.onUndo(),
  redo: ({ props }) => props.onRedo(),
  listen,
  help: (context) => toggleView(context, 'help'),
} satisfies Record<string, PerformAction>;

/** Clears the selection, or else returns to the list. */
function goBack(context: LibraryActionContext): void {
  const { props, choice, list } = context;
  if (choice.peek().selected.size > 0) {
    choice.value = selectNone(choice.peek());
    return;
  }
  renderNow(() => {
    if (props.view !== 'list') props.onView('list');
    if (isListHidden(context)) props.onOpen(null);
  });
  list.current?.focus();
}

function goToPlace({ props, list }: LibraryActionContext, place: PlaceName): void {
  renderNow(() => props.onQuestion(placeQueries[place]));
  list.current?.focus();
}

function toggleView({ props }: LibraryActionContext, view: Exclude<LibraryPlace, 'list'>): void {
  props.onView(props.view === view ? 'list' : view);
}

/** Clicks the button. Without one, the story cannot be read aloud, and a message says why. */
function listen({ props, pane }: LibraryActionContext): void {
  const button = pane.current?.querySelector<HTMLElement>('.reader-bar__listen');
  const article = props.openClip?.article;
  if (button) button.click();
  else if (article && props.comparison === null) void tellSilence(article, props);
}

async function tellSilence(
  article: Article,
  { speech, onNotify }: LibraryActionContext['props'],
): Promise<void> {
  const { explainSilence } = await import('../reader/explain-silence');
  const reason = explainSilence(article, speech?.voices ?? []);
  if (reason !== null) onNotify(reason);
}

function focusSearchBox({ props, field }: LibraryActionContext): void {
  if (props.view !== 'list') renderNow(() => props.onView('list'));
  field.current?.focus();
  field.current?.select();
}

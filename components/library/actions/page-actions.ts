import { chooseVoice } from '../../../core/speech';
import { text } from '../../strings';
import '../../strings/en/reading/reader.ftl';
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
  renderNow(() => {
    props.onView('list');
    props.onQuestion(placeQueries[place]);
  });
  list.current?.focus();
}

function toggleView({ props }: LibraryActionContext, view: Exclude<LibraryPlace, 'list'>): void {
  props.onView(props.view === view ? 'list' : view);
}

/** Through the button, which is missing when the story cannot be read aloud. */
function listen({ props, pane }: LibraryActionContext): void {
  const button = pane.current?.querySelector<HTMLElement>('.reader-bar__listen');
  if (button) {
    button.click();
    return;
  }
  const { openClip, comparison, speech } = props;
  const article = openClip?.article ?? null;
  if (article === null || comparison !== null) return;
  if (article.body.children.length === 0) props.onNotify(text('reader-aloud-no-text'));
  else if (article.language === null) props.onNotify(text('reader-aloud-no-language'));
  else if (chooseVoice(speech?.voices ?? [], article.language) === null)
    props.onNotify(text('reader-aloud-no-voice'));
}

function focusSearchBox({ props, field }: LibraryActionContext): void {
  if (props.view !== 'list') renderNow(() => props.onView('list'));
  field.current?.focus();
  field.current?.select();
}

import { ExportMenu } from '../controls/ExportMenu';
import { Icon } from '../controls/Icon';
import { SearchField } from '../controls/SearchField';
import { ClipShelf } from '../library/ClipShelf';
import { words } from '../words';
import type { PanelProps } from './panel-props';

/** The Library tab: search, recent clips, and everything as files. */
export function PanelLibrary(props: PanelProps) {
  const { page, shelf } = props;
  return (
    <>
      <div class="panel__search">
        <SearchField query={shelf.query} hasKey={false} onSearch={props.onSearch} />
        <div class="panel__line">
          <button
            type="button"
            class="button button--quiet button--small panel__whole"
            onClick={props.onOpenLibrary}
          >
            <Icon name="open" />
            {words.panel.openWholeLibrary}
          </button>
          <ExportMenu hasClip={false} onExport={props.onExport} />
        </div>
      </div>
      <ClipShelf
        clips={shelf.clips}
        query={shelf.query}
        chosenId={page.kind === 'kept' ? page.clip.id : null}
        now={props.now}
        onChoose={props.onOpenClip}
        onClearSearch={() => props.onSearch('')}
      />
    </>
  );
}

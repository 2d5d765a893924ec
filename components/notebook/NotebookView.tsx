import { Empty } from '../controls/Empty';
import { Waiting } from '../controls/Waiting';
import { libraryWords } from '../words';
import { groupByClip } from './group-by-clip';
import { NotebookBar } from './NotebookBar';
import { NotebookClip } from './NotebookClip';
import { type NotebookProps, wholeNotebook } from './notebook-props';

const { notebook } = libraryWords;

/** Every annotation of the library, those of one article together. */
export function NotebookView(props: NotebookProps) {
  const { entries, filter } = props;
  const isFiltering = filter.text.trim() !== '' || filter.colours.length + filter.tags.length > 0;
  return (
    <div class="notebook">
      <h1 class="notebook__title">{notebook.title}</h1>
      <NotebookBar {...props} isFiltering={isFiltering} />
      {entries === null && <Waiting words={notebook.loading} />}
      {entries?.length === 0 && !isFiltering && (
        <Empty title={notebook.empty} next={notebook.emptyNext} />
      )}
      {entries?.length === 0 && isFiltering && (
        <Empty title={notebook.none} next={notebook.noneNext}>
          <button type="button" class="button" onClick={() => props.onFilter(wholeNotebook)}>
            {notebook.clear}
          </button>
        </Empty>
      )}
      {entries !== null && entries.length > 0 && (
        <div class="notebook__clips">
          {groupByClip(entries).map((group) => (
            <NotebookClip key={group[0].annotation.id} {...props} group={group} />
          ))}
        </div>
      )}
      {props.hasMore && (
        <button type="button" class="button notebook__more" onClick={props.onMore}>
          {notebook.more}
        </button>
      )}
    </div>
  );
}

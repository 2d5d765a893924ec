import { useEffect, useRef } from 'preact/hooks';
import { Empty } from '../controls/Empty';
import { MemoBlock } from '../controls/MemoBlock';
import { Waiting } from '../controls/Waiting';
import { text } from '../strings';
import '../strings/en/reading/notebook.ftl';
import { groupByClip } from './group-by-clip';
import { NotebookBar } from './NotebookBar';
import { NotebookClip } from './NotebookClip';
import { isFiltered, type NotebookProps, noNotebookFilter } from './notebook-props';

/** All annotations of the library, grouped by article. Scrolling to the end loads more. */
export function NotebookView(props: NotebookProps) {
  const { entries, filter, hasMore } = props;
  const isFiltering = isFiltered(filter);
  const more = useRef<HTMLButtonElement>(null);
  const last = useRef(props);
  last.current = props;

  useEffect(() => {
    const button = more.current;
    const view = button?.ownerDocument.defaultView;
    if (!button || !view?.IntersectionObserver) return;
    const observer = new view.IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) last.current.onMore();
      },
      { rootMargin: '600px' },
    );
    observer.observe(button);
    return () => observer.disconnect();
  }, [entries, hasMore]);

  // Cards depend on the current time only through its year.
  const year = props.now.getFullYear();
  return (
    <div class="notebook">
      <h1 class="notebook__title">{text('notebook-title')}</h1>
      <NotebookBar {...props} isFiltering={isFiltering} />
      {entries === null && <Waiting message={text('notebook-loading')} />}
      {entries?.length === 0 && !isFiltering && (
        <Empty title={text('notebook-empty')} next={text('notebook-empty.next')} />
      )}
      {entries !== null && props.isLoading && (
        <p class="notebook__loading">{text('notebook-more-loading')}</p>
      )}
      {entries?.length === 0 && isFiltering && !props.isLoading && (
        <Empty title={text('notebook-none')} next={text('notebook-none.next')}>
          <button type="button" class="button" onClick={() => props.onFilter(noNotebookFilter)}>
            {text('notebook-clear')}
          </button>
        </Empty>
      )}
      {entries !== null && entries.length > 0 && (
        <div class="notebook__clips" aria-busy={props.isLoading}>
          {groupByClip(entries).map((group) => (
            <MemoBlock
              key={group[0].annotation.id}
              dependencies={[year, ...group]}
              renderContent={() => <NotebookClip {...props} group={group} />}
            />
          ))}
        </div>
      )}
      {hasMore && (
        <button ref={more} type="button" class="button notebook__more" onClick={props.onMore}>
          {text('notebook-more')}
        </button>
      )}
    </div>
  );
}

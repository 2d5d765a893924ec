import type { Signal } from '@preact/signals';
import type { ComponentChildren, ComponentType, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ExportScope } from '../../../core/export';
import { findTypedAddresses } from '../../../core/model';
import { FailureAlert } from '../../controls/FailureAlert';
import { Waiting } from '../../controls/Waiting';
import { text } from '../../strings';
import '../../strings/en/library/clips.ftl';
import type { LibraryActions } from '../actions/create-library-actions';
import { revealActiveRow } from '../actions/list-actions';
import type {
  ClipChangeProps,
  ClipRef,
  LibraryProps,
  ListProps,
  SearchProps,
} from '../library-props';
import { ClipRows } from '../rows/ClipRows';
import { goTo, type RowSelection, selectAll, selectNone } from '../rows/row-selection';
import type { FilterChipsProps } from '../search/FilterChips';
import { getPlace, hasWords } from '../search/queries';
import { SearchBox } from '../search/SearchBox';
import { BinLine } from './BinLine';
import { BulkBar } from './BulkBar';
import { EmptyList } from './EmptyList';
import { IndexLine } from './IndexLine';
import { ListHead } from './ListHead';
import { WorkBar } from './WorkBar';

export interface ClipColumnProps
  extends SearchProps,
    ListProps,
    ClipChangeProps,
    Pick<LibraryProps, 'openClip' | 'problem' | 'now' | 'onRetry'> {
  readonly choice: Signal<RowSelection>;
  readonly list: RefObject<HTMLDivElement>;
  readonly field: RefObject<HTMLInputElement>;
  readonly actions: LibraryActions;
  /** Null until loaded. */
  readonly FilterChips: ComponentType<FilterChipsProps> | null;
  /** Shown before the search box: the drawer button. */
  readonly children: ComponentChildren;
  /** Shown above the rows: notices about the whole library. */
  readonly notice: ComponentChildren;
  onTag(which: readonly ClipRef[]): void;
  onPurge(which: readonly ClipRef[]): void;
  onAskExport(scope: ExportScope, selected?: readonly ClipRef[]): void;
  onSave(): void;
  onEmpty(): void;
}

/**
 * The middle column of the library: search box, list header and list.
 *
 * Drawn elements are taken out of `props`: effects of the rows keep callbacks of earlier renders,
 * and through an element these would keep every tree that was drawn since.
 */
export function ClipColumn({ children, notice, ...props }: ClipColumnProps) {
  const { numbers, question, choice, list, actions, openClip } = props;
  const [isChoosing, setChoosing] = useState(false);
  const { selected } = choice.value;
  const place = getPlace(question);
  const isShelf = question.trim() === '' || question.trim().startsWith('is:');
  const total = numbers?.length ?? 0;
  const column = useRef<HTMLElement>(null);
  // The notice offers to save what was typed.
  const isAddress = findTypedAddresses(question).length > 0;
  // `localhost:8080` looks like a filter.
  const problems = isAddress ? [] : props.problems;

  const findOffer = () =>
    isAddress ? column.current?.querySelector<HTMLElement>('.filling__offer button') : null;

  return (
    <section ref={column} class="library__list" aria-label={text('clips-list-label')}>
      <h1 class="visually-hidden">{text('clips-title')}</h1>
      <div class="library__search">
        {children}
        <SearchBox
          question={question}
          problems={problems}
          field={props.field}
          now={props.now}
          FilterChips={props.FilterChips}
          onComplete={props.onCompleteQuestion}
          onQuestion={(next) => props.onQuestion(next, true)}
          onLeave={() => (findOffer() ?? list.current)?.focus()}
          onDown={() => {
            const offer = findOffer();
            if (!offer && total === 0) return;
            if (!offer && numbers) choice.value = goTo(numbers, 0, selected);
            (offer ?? list.current)?.focus();
            revealActiveRow({ list });
          }}
        />
      </div>
      {props.work ? (
        <WorkBar work={props.work} onCancel={props.onCancelWork} />
      ) : selected.size > 0 && numbers ? (
        <BulkBar
          selectedCount={selected.size}
          total={total}
          place={place}
          onEdit={actions.editTargets}
          onTag={() => props.onTag(actions.listTargets())}
          onPurge={() => props.onPurge(actions.listTargets())}
          onExport={() => props.onAskExport('chosen', actions.listTargets())}
          onChooseAll={() => {
            choice.value = selectAll(choice.value, numbers);
          }}
          onChooseNone={() => {
            choice.value = selectNone(choice.value);
            list.current?.focus();
          }}
        />
      ) : (
        <ListHead
          // “0 clips” above “This page is in your library.” would be false.
          total={numbers === null || (isAddress && total === 0) ? null : (props.total ?? total)}
          isWhole={props.isWhole || props.total !== undefined}
          order={props.order}
          hasBest={hasWords(question)}
          isChoosing={isChoosing}
          density={props.density}
          onChoosing={setChoosing}
          onDensity={props.onDensity}
          onOrder={props.onOrder}
          onExport={
            total > 0 ? () => props.onAskExport(question.trim() ? 'found' : 'all') : undefined
          }
          onSave={isShelf || problems.length > 0 ? undefined : props.onSave}
        />
      )}
      {place === 'bin' && total > 0 && <BinLine onEmpty={props.onEmpty} />}
      {props.indexing && <IndexLine {...props.indexing} />}
      {props.problem && openClip === null && (
        <div class="library__problem">
          <FailureAlert failure={props.problem} onRetry={props.onRetry} />
        </div>
      )}
      {notice}
      {numbers === null && !props.problem && (
        <Waiting message={text('clips-loading')} later={text('clips-loading.later')} />
      )}
      {numbers?.length === 0 && props.indexing === null && !isAddress && (
        <EmptyList
          question={question}
          hasProblem={problems.some(({ isLeftOut }) => isLeftOut)}
          onClear={() => props.onQuestion('', true)}
        />
      )}
      {numbers !== null && numbers.length > 0 && (
        <ClipRows
          label={text('clips-list-label')}
          numbers={numbers}
          rows={props.rows}
          density={props.density}
          choice={choice}
          openId={openClip?.clip.id ?? null}
          openNumber={openClip?.number ?? null}
          isChoosing={isChoosing}
          now={props.now}
          list={list}
          onChoice={(next) => {
            choice.value = next;
          }}
          onOpen={actions.openRow}
          onFavourite={(number) => {
            const isFavourite = props.rows.read(number)?.clip.favouriteAt === null;
            props.onEditClips([number], { isFavourite });
          }}
        />
      )}
    </section>
  );
}

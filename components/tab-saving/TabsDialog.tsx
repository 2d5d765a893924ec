import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Alert } from '../controls/Alert';
import { Dialog } from '../controls/Dialog';
import { DialogFoot } from '../controls/DialogFoot';
import { WorkProgress } from '../controls/WorkProgress';
import { formatNumber, text } from '../strings';
import { describeFailure } from '../strings/failures';
import '../strings/en/library/opentabs.ftl';
import type { OfferedTab, TabOutcome, TabResult, TabsProps, TabsStatus } from './tabs-status';

type Step<Name extends TabsStatus['step']> = Extract<TabsStatus, { step: Name }>;

/** Lets the user choose tabs of a window, then shows progress and the outcome for each. */
export function TabsDialog(props: TabsProps) {
  const { shown } = props;
  const content = useRef<HTMLDivElement>(null);
  // Each step has other buttons.
  useEffect(() => {
    content.current
      ?.querySelector<HTMLElement>('.dialog__actions > :last-child:not(:disabled)')
      ?.focus();
  }, [shown.step]);
  return (
    <Dialog
      title={text('opentabs-title')}
      isWide
      onClose={shown.step === 'running' ? props.onStop : props.onClose}
    >
      <div ref={content} class="tab-saving">
        {shown.step === 'ready' && <Ready {...props} shown={shown} />}
        {shown.step === 'running' && <Running {...props} shown={shown} />}
        {shown.step === 'done' && <Report {...props} shown={shown} />}
      </div>
    </Dialog>
  );
}

function Ready({ shown, ...props }: TabsProps & { readonly shown: Step<'ready'> }) {
  const { tabs, needsAccess, isPrivate } = shown;
  const chosen = tabs.filter(({ isChosen }) => isChosen);
  // They have no names, so they cannot be told apart.
  const unseen = tabs.filter(({ url }) => needsAccess && url === null);
  return (
    <>
      {isPrivate && (
        <Alert tone="calm" icon="info">
          <p class="alert__happened">{text('opentabs-private')}</p>
          <p class="alert__more">{text('opentabs-private.next')}</p>
        </Alert>
      )}
      {needsAccess && (
        <Alert tone="calm" icon="info">
          <p class="alert__happened">{text('opentabs-access')}</p>
          <p class="alert__more">{text('opentabs-access.next')}</p>
        </Alert>
      )}
      {tabs.length === 0 ? (
        <p>{text('opentabs-none')}</p>
      ) : (
        <fieldset class="tab-saving__tabs" aria-label={text('opentabs-title')}>
          <GroupLine tabs={tabs} className="tab-saving__all" onChoose={props.onChoose}>
            <span>{text('opentabs-all')}</span>
          </GroupLine>
          {tabs
            .filter((tab) => !unseen.includes(tab))
            .map((tab) => (
              <label key={tab.id} class="radio-line">
                <input
                  type="checkbox"
                  checked={tab.isChosen}
                  disabled={!tab.isSavable}
                  onChange={(event) => props.onChoose([tab.id], event.currentTarget.checked)}
                />
                <TabName {...tab} />
              </label>
            ))}
          {unseen.length > 0 && (
            <GroupLine tabs={unseen} onChoose={props.onChoose}>
              <span class="tab-saving__name">
                {text('opentabs-hidden.all', { total: unseen.length })}
                <small class="tab-saving__site">{text('opentabs-hidden.next')}</small>
              </span>
            </GroupLine>
          )}
        </fieldset>
      )}
      <DialogFoot
        actions={[
          { label: text('common-cancel'), onClick: props.onClose },
          {
            label: text('opentabs-start', { total: chosen.length }),
            isPrimary: true,
            takesFocus: true,
            isDisabled: chosen.length === 0,
            onClick: props.onStart,
          },
        ]}
      />
    </>
  );
}

interface GroupLineProps extends Pick<TabsProps, 'onChoose'>, Pick<Step<'ready'>, 'tabs'> {
  readonly className?: string;
  readonly children: ComponentChildren;
}

/** Chooses all tabs of a list that can be saved, or none. */
function GroupLine({ tabs, className = '', children, onChoose }: GroupLineProps) {
  const all = tabs.filter(({ isSavable }) => isSavable);
  const chosen = all.filter(({ isChosen }) => isChosen);
  return (
    <label class={`radio-line ${className}`}>
      <input
        type="checkbox"
        checked={all.length > 0 && chosen.length === all.length}
        disabled={all.length === 0}
        indeterminate={chosen.length > 0 && chosen.length < all.length}
        onChange={({ currentTarget: { checked } }) =>
          onChoose(
            all.map(({ id }) => id),
            checked,
          )
        }
      />
      {children}
    </label>
  );
}

interface TabNameProps extends Pick<OfferedTab, 'title' | 'url' | 'isLoading'> {
  /** Default: true. */
  readonly isSavable?: boolean;
  /** True if the address is hidden for lack of access. Otherwise, a tab without one is a browser page. Default: false. */
  readonly isHidden?: boolean;
}

function TabName({ title, url, isHidden = false, isLoading, isSavable = true }: TabNameProps) {
  const kind = isLoading ? 'loading' : isHidden ? 'hidden' : 'forbidden';
  const name = title || (url ?? text(`opentabs-${kind}`));
  return (
    <span class="tab-saving__name">
      <span class="tab-saving__title" dir="auto" title={name}>
        {name}
      </span>
      {!isSavable ? (
        <small class="tab-saving__site">{text('opentabs-not-savable')}</small>
      ) : (
        url !== null && (
          <small class="tab-saving__site">
            <bdi>{new URL(url).host}</bdi>
          </small>
        )
      )}
    </span>
  );
}

function Running({ shown, ...props }: TabsProps & { readonly shown: Step<'running'> }) {
  const { done, total, title } = shown;
  return (
    <>
      <div class="filling__work">
        <WorkProgress label={text('opentabs-progress-label')} done={done} total={total} />
        <span>{text('opentabs-working', { done, total })}</span>
        <span class="filling__site" dir="auto">
          {title}
        </span>
      </div>
      <DialogFoot actions={[{ label: text('opentabs-stop'), onClick: props.onStop }]} />
    </>
  );
}

const outcomes: readonly TabOutcome[] = ['saved', 'link', 'known', 'missed'];

function Report({ shown, ...props }: TabsProps & { readonly shown: Step<'done'> }) {
  const { results, isStopped, undo } = shown;
  const notSaved = results.filter(({ outcome }) => outcome === 'missed').length;
  const created = results.filter(({ createdId }) => createdId !== null).length;
  const isUndone = undo === 'done' || undo === 'redo-failed';
  const listed = isUndone ? [] : outcomes;
  const groups = listed
    .map((outcome) => ({ outcome, tabs: results.filter((one) => one.outcome === outcome) }))
    .filter(({ tabs }) => tabs.length > 0);
  return (
    <>
      <p class="filling__status" role="status">
        {isUndone
          ? text('opentabs-undone', { total: created })
          : isStopped
            ? text('opentabs-stopped', { left: notSaved })
            : text('opentabs-finished')}
      </p>
      {(undo === 'failed' || undo === 'redo-failed') && (
        <Alert tone="problem" icon="alert">
          <p>{text(undo === 'failed' ? 'opentabs-undo-failed' : 'opentabs-redo-failed')}</p>
        </Alert>
      )}
      {groups.map(({ outcome, tabs }) => (
        <details key={outcome} class="import__group" open={outcome !== 'known'}>
          <summary class="import__reason">
            {text(`opentabs-outcome-${outcome}`)}
            <span class="import__times">{formatNumber(tabs.length)}</span>
          </summary>
          <ul class="import__lines tab-saving__results">
            {tabs.map((one) => (
              <li key={one.tabId} class="tab-saving__result">
                <TabName
                  {...one}
                  isHidden={one.reason === 'no-access'}
                  isLoading={one.reason === 'loading'}
                />
                <Reason {...one} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      <DialogFoot
        actions={[
          created === 0
            ? null
            : {
                label: text(isUndone ? 'common-redo' : 'common-undo'),
                isDisabled: undo === 'running',
                onClick: isUndone ? props.onRedo : props.onUndo,
              },
          { label: text('opentabs-close'), isPrimary: true, onClick: props.onClose },
        ]}
      />
    </>
  );
}

function Reason({ outcome, reason }: TabResult) {
  if (reason === null && outcome !== 'link') return null;
  return (
    <span class="tab-saving__reason">
      {reason === 'asleep' || reason === 'loading'
        ? text(`opentabs-${reason}.reason`)
        : reason === null
          ? text('opentabs-no-text')
          : describeFailure(reason).happened}
    </span>
  );
}

import { useId, useState } from 'preact/hooks';
import type { Member } from '../../core/sync';
import { ConfirmDialog } from '../library/dialogs/ConfirmDialog';
import { formatAgo, joinDots, text } from '../strings';
import '../strings/en/library/sharing.ftl';
import { InviteDialog } from './InviteDialog';
import { LoginDialog } from './LoginDialog';
import { RemoveMemberDialog } from './RemoveMemberDialog';
import { SharingActionDialog } from './SharingActionDialog';
import { RightAlert, SharedTagAlert, type SharedTagAlertProps } from './SharingTroubleAlert';
import type { SharedTagStatus, SharingSettingsProps } from './sharing-status';

/** The dialog that is open. */
type Asked =
  | { readonly kind: 'invite'; readonly again: Member | null }
  | { readonly kind: 'login' | 'right' | 'leave' | 'end' }
  | { readonly kind: 'remove'; readonly member: Member };

type SharedTagItemProps = SharingSettingsProps & { readonly shared: SharedTagStatus };

/** A shared tag: its state, its members, and what can be done about it. */
export function SharedTagItem(props: SharedTagItemProps) {
  const { shared, isPrivate, now } = props;
  const { id, tag, name, host, canWrite, isPaused, state } = shared;
  const [asked, setAsked] = useState<Asked | null>(null);
  const heading = useId();
  const close = () => setAsked(null);
  const isOver = state.problem === 'removed' || state.problem === 'ended';
  const canChange = canWrite && !isPrivate && !isOver;
  const changeLogin = isPrivate || isOver ? undefined : () => setAsked({ kind: 'login' });
  return (
    <li class="sharing__tag" aria-labelledby={heading}>
      <div class="sync__state">
        <h3 id={heading} class="settings__label">
          <bdi>{tag}</bdi>
        </h3>
        <p class="settings__soft">
          {canWrite ? text('sharing-of', { name, host }) : text('sharing-of.reads', { name, host })}
        </p>
        <p role="status">{describeState(shared, now)}</p>
        {shared.news && <p class="settings__soft">{shared.news.sentence}</p>}
        {shared.unsent > 0 && !isOver && (isPaused || state.problem !== null) && (
          <p class="settings__soft">{text('sharing-unsent', { total: shared.unsent })}</p>
        )}
        {state.unreadable > 0 && <p>{text('sharing-unreadable', { total: state.unreadable })}</p>}
      </div>
      {state.problem !== null && !isPaused && (
        <SharedTagAlert
          problem={state.problem}
          endedBy={nameEnder(shared)}
          onChangeLogin={changeLogin}
        />
      )}
      {changeLogin && !isPaused && state.mayWrite !== null && state.mayWrite !== canWrite && (
        <RightAlert mayWrite={state.mayWrite} onAsk={() => setAsked({ kind: 'right' })} />
      )}
      {shared.isRemovalUnfinished && canChange && asked === null && (
        <p>{text('sharing-remove.unfinished')}</p>
      )}
      <Members shared={shared} canChange={canChange} onAsk={setAsked} />
      {!isPrivate && (
        <div class="settings__actions">
          {canChange && (
            <button
              type="button"
              class="button"
              aria-label={text('sharing-invite.label', { tag })}
              onClick={() => setAsked({ kind: 'invite', again: null })}
            >
              {text('sharing-invite')}
            </button>
          )}
          {!isOver && (
            <button
              type="button"
              class="button"
              aria-label={
                isPaused
                  ? text('sharing-resume.label', { tag })
                  : text('sharing-pause.label', { tag })
              }
              onClick={() => props.onPause(id, !isPaused)}
            >
              {isPaused ? text('sharing-resume') : text('sharing-pause')}
            </button>
          )}
          {changeLogin && (
            <button
              type="button"
              class="button"
              aria-label={text('sharing-login.label', { tag })}
              onClick={changeLogin}
            >
              {text('sharing-login')}
            </button>
          )}
          <button
            type="button"
            class="button"
            aria-label={text('sharing-leave.label', { tag })}
            onClick={() => setAsked({ kind: 'leave' })}
          >
            {text('sharing-leave')}
          </button>
          {canChange && (
            <button
              type="button"
              class="button button--danger"
              aria-label={text('sharing-end.label', { tag })}
              onClick={() => setAsked({ kind: 'end' })}
            >
              {text('sharing-end')}
            </button>
          )}
        </div>
      )}
      {asked?.kind === 'invite' && <InviteDialog {...props} again={asked.again} onClose={close} />}
      {(asked?.kind === 'login' || asked?.kind === 'right') && (
        <LoginDialog {...props} keepsLogin={asked.kind === 'right'} onClose={close} />
      )}
      {asked?.kind === 'leave' && (
        <ConfirmDialog
          title={text('sharing-leave.title', { tag })}
          message={describeLeaving(shared)}
          actionLabel={text('sharing-leave.act')}
          onConfirm={() => props.onLeave(id)}
          onClose={close}
        />
      )}
      {asked?.kind === 'end' && (
        <SharingActionDialog
          title={text('sharing-end.title', { tag })}
          actionLabel={text('sharing-end.act')}
          busyLabel={text('sharing-end.busy')}
          onConfirm={() => props.onEnd(id)}
          onClose={close}
        >
          <p>{text('sharing-end.next')}</p>
        </SharingActionDialog>
      )}
      {asked?.kind === 'remove' && (
        <RemoveMemberDialog {...props} member={asked.member} onClose={close} />
      )}
    </li>
  );
}

/** Who has deleted a shared tag; null if that is not known. */
function nameEnder({ state, member, members }: SharedTagStatus): SharedTagAlertProps['endedBy'] {
  if (state.endedBy === member) return 'you';
  const name = members.find(({ id }) => id === state.endedBy)?.name.trim();
  return name ? { name } : null;
}

interface MembersProps {
  readonly shared: SharedTagStatus;
  /** Whether the user can invite and remove. */
  readonly canChange: boolean;
  onAsk(asked: Asked): void;
}

/** The members of a shared tag, the user first. */
function Members({ shared, canChange, onAsk }: MembersProps) {
  const id = useId();
  const { member: own } = shared;
  const members = shared.members.filter(({ status }) => status !== 'removed');
  if (members.length === 0) return null;
  const sorted = members.toSorted(
    (one, other) => Number(other.id === own) - Number(one.id === own),
  );
  return (
    <div class="sync__devices">
      <h4 id={id} class="settings__label">
        {text('sharing-members')}
      </h4>
      <ul aria-labelledby={id}>
        {sorted.map((member) => {
          const { name } = member;
          // Who may only read cannot change the list.
          const { canWrite } = member.id === own ? shared : member;
          const facts = joinDots([
            member.id === own ? text('sharing-member-you') : null,
            canWrite ? null : text('sharing-member-reads'),
            member.status === 'left' ? text('sharing-member-left') : null,
            member.status === 'active' && member.hasJoined === false
              ? text('sharing-member-invited')
              : null,
          ]);
          return (
            <li key={member.id} class="sync__device">
              <div>
                <bdi>{name}</bdi>
                {facts !== '' && <p class="settings__soft">{facts}</p>}
              </div>
              <div class="sharing__member-actions">
                {canChange && member.status === 'left' && (
                  <button
                    type="button"
                    class="button button--quiet button--small"
                    aria-label={text('sharing-again.label', { name })}
                    onClick={() => onAsk({ kind: 'invite', again: member })}
                  >
                    {text('sharing-again')}
                  </button>
                )}
                {canChange && member.id !== own && (
                  <button
                    type="button"
                    class="button button--quiet button--small"
                    aria-label={text('sharing-remove.label', { name })}
                    onClick={() => onAsk({ kind: 'remove', member })}
                  >
                    {text('sharing-remove')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What happens if the user leaves. */
function describeLeaving({ canWrite, state, member, members }: SharedTagStatus): string {
  if (state.problem === 'removed') return text('sharing-leave.removed');
  if (state.problem === 'ended') return text('sharing-leave.ended');
  if (!canWrite) return text('sharing-leave.reads');
  const isLast = members.every(({ id, status }) => id === member || status !== 'active');
  return isLast ? text('sharing-leave.last') : text('sharing-leave.next');
}

function describeState({ isPaused, state, unsent }: SharedTagStatus, now: Date): string {
  if (isPaused) return text('sharing-paused');
  if (state.activity === 'connecting') return text('sharing-connecting');
  if (state.activity === 'exchanging') {
    // Most exchanges are over before anyone could read this.
    if (unsent > 0) return text('sharing-sending', { unsent });
    if (state.received > 0) return text('sharing-receiving');
  }
  if (state.syncedAt === null) return text('sharing-never');
  return text('sharing-current', { ago: formatAgo(state.syncedAt, now) });
}

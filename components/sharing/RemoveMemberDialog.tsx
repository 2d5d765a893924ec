import { Fragment } from 'preact';
import type { Member } from '../../core/sync';
import { text } from '../strings';
import '../strings/en/library/sharing.ftl';
import { SharingActionDialog } from './SharingActionDialog';
import type { SharedTagStatus, SharingCallbacks } from './sharing-status';

type RemoveMemberDialogProps = Pick<SharingCallbacks, 'onRemoveMember'> & {
  readonly shared: SharedTagStatus;
  readonly member: Member;
  onClose(): void;
};

/** A command whose lines break only at spaces, not within an option. */
function splitWords(command: string) {
  return command.split(' ').map((word, index) => (
    <Fragment key={word}>
      {index > 0 && ' '}
      <span class="command__word">{word}</span>
    </Fragment>
  ));
}

/** Asks before a member is removed from a shared tag. */
export function RemoveMemberDialog(props: RemoveMemberDialogProps) {
  const { shared, member, onRemoveMember, onClose } = props;
  const { name } = member;
  return (
    <SharingActionDialog
      title={text('sharing-remove.title', { name, tag: shared.tag })}
      actionLabel={text('sharing-remove.act')}
      busyLabel={text('sharing-remove.busy')}
      onConfirm={() => onRemoveMember(shared.id, member.id)}
      onClose={onClose}
    >
      <p>{text('sharing-remove.next', { name })}</p>
      <p>{text('sharing-remove.login')}</p>
      <p dir="ltr">
        <code>{splitWords(text('sharing-remove.command'))}</code>
      </p>
    </SharingActionDialog>
  );
}

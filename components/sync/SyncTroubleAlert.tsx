import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/library/sync.ftl';
import { leastPassphrase, type SyncTrouble } from './sync-status';

/** Why sync, or a step towards it, failed. */
export function SyncTroubleAlert({ trouble }: { readonly trouble: SyncTrouble }) {
  return (
    <Alert tone="problem" icon="alert">
      <TroubleText trouble={trouble} />
    </Alert>
  );
}

function TroubleText({ trouble }: { readonly trouble: SyncTrouble }) {
  if (trouble.kind === 'problem') {
    return (
      <>
        <p class="alert__happened">{text(`sync-problem-${trouble.code}.happened`)}</p>
        <p class="alert__more">{text(`sync-problem-${trouble.code}.next`)}</p>
      </>
    );
  }
  return (
    <p>
      {trouble.kind === 'refused'
        ? text(`sync-refused-${trouble.code}`)
        : invalidText(trouble.code)}
    </p>
  );
}

function invalidText(code: 'address' | 'short' | 'differs'): string {
  switch (code) {
    case 'address':
      return text('sync-address-wrong');
    case 'short':
      return text('sync-passphrase-short', { least: `${leastPassphrase}` });
    case 'differs':
      return text('sync-passphrase-differs');
  }
}

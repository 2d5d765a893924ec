import { AccessLine } from './access/AccessLine';
import { AccessNotice } from './access/AccessNotice';
import { BackupNotice } from './backup/BackupNotice';
import { FailureAlert } from './controls/FailureAlert';
import { Icon } from './controls/Icon';
import { Waiting } from './controls/Waiting';
import { DetectionOff } from './popup/DetectionOff';
import { describeSaved } from './popup/describe-saved';
import { PopupDeleted } from './popup/PopupDeleted';
import { PopupKeys } from './popup/PopupKeys';
import { PopupPlain } from './popup/PopupPlain';
import { PopupStory } from './popup/PopupStory';
import type { PopupProps } from './popup/popup-props';
import { joinDots, text } from './strings';
import './strings/en/panels/popup.ftl';

/** The toolbar button's popup: the story to save, or the saved clip. */
export function PopupView(props: PopupProps) {
  return (
    <main class="popup">
      <h1 class="visually-hidden">{text('common-app-name')}</h1>
      {/* Clipping swaps the fields, so screen readers need this announcement. */}
      <p class="visually-hidden" role="status">
        {props.page.kind === 'saved' && joinDots(describeSaved(props.page, props.now))}
      </p>
      {props.backupAdvice?.kind === 'failed' && (
        <BackupNotice
          advice={props.backupAdvice}
          clips={0}
          now={props.now}
          onSettings={props.onOpenSettings}
          onDismiss={props.onDismissAdvice}
        />
      )}
      <PopupBody {...props} />
      <AccessLine {...props} />
      <DetectionOff {...props} />
      <button type="button" class="disclosure popup-tabs" onClick={props.onSaveTabs}>
        <Icon name="copy" />
        {text('popup-save-tabs')}
      </button>
      <PopupKeys {...props} />
    </main>
  );
}

function PopupBody(props: PopupProps) {
  const { page } = props;
  switch (page.kind) {
    case 'reading':
      return page.pageUrl === null ? (
        <PopupPlain {...props}>
          <Waiting message={text('popup-reading')} />
        </PopupPlain>
      ) : (
        <PopupStory key={page.pageUrl} {...props} page={page} />
      );
    case 'unreadable':
      return (
        <PopupPlain {...props}>
          {page.failure.code === 'no-access' ? (
            <AccessNotice {...props} />
          ) : (
            <FailureAlert failure={page.failure} onRetry={props.onRetry} />
          )}
        </PopupPlain>
      );
    case 'deleted':
      return (
        <PopupPlain {...props}>
          <PopupDeleted {...props} clip={page.clip} />
        </PopupPlain>
      );
    case 'article':
    case 'saved':
      return <PopupStory key={page.pageUrl} {...props} page={page} />;
  }
}

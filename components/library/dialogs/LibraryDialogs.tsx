import { listCorrectedFields } from '../../../core/corrections';
import type { ExportScope } from '../../../core/export';
import { ExportDialog } from '../../export/ExportDialog';
import { text } from '../../strings';
import '../../strings/en/library/library.ftl';
import '../../strings/en/library/search.ftl';
import { DetailsDialog } from '../details/DetailsDialog';
import type {
  ClipChangeProps,
  ClipRef,
  LibraryProps,
  ListProps,
  OpenClip,
  SearchProps,
  TransferProps,
} from '../library-props';
import { ConfirmDialog } from './ConfirmDialog';
import { NameDialog } from './NameDialog';
import { getOfferedScopes } from './offered-scopes';
import { TagDialog } from './TagDialog';

export type OpenDialog =
  | { readonly kind: 'save-search' }
  | { readonly kind: 'empty-bin' }
  | { readonly kind: 'purge'; readonly clips: readonly ClipRef[] }
  | {
      readonly kind: 'export';
      readonly scope: ExportScope;
      readonly selected: readonly ClipRef[];
    }
  | { readonly kind: 'details' }
  | { readonly kind: 'tags'; readonly clips: readonly ClipRef[] };

export interface LibraryDialogsProps
  extends SearchProps,
    ListProps,
    ClipChangeProps,
    TransferProps,
    Pick<LibraryProps, 'now' | 'openClip' | 'shelves' | 'detailsDrafts' | 'onCorrect'> {
  readonly dialog: OpenDialog | null;
  onClose(): void;
}

/** Renders the open dialog, if any. */
export function LibraryDialogs(props: LibraryDialogsProps) {
  const { dialog, onClose, question } = props;
  switch (dialog?.kind) {
    case 'save-search':
      return (
        <NameDialog
          title={text('search-save.title')}
          label={text('search-name-label')}
          name={question.trim()}
          hint={question.trim()}
          checkName={() => ({ actionLabel: text('search-save-act'), note: null })}
          // The trailing space ends the last word, so it is matched as a whole word.
          onName={(name) => props.onSaveSearch(name, `${question.trim()} `)}
          onClose={onClose}
        />
      );
    case 'empty-bin':
      return (
        <ConfirmDialog
          title={text('library-bulk-empty-bin.title')}
          message={text('library-bulk-empty-bin.sure', { total: props.shelves?.bin ?? 0 })}
          actionLabel={text('library-bulk-empty-bin')}
          onConfirm={props.onEmptyBin}
          onClose={onClose}
        />
      );
    case 'purge':
      return (
        <ConfirmDialog
          title={text('library-bulk-purge.title', { total: dialog.clips.length })}
          message={text('library-bulk-purge.sure', { total: dialog.clips.length })}
          actionLabel={text('library-bulk-purge')}
          onConfirm={() => props.onPurge(dialog.clips)}
          onClose={onClose}
        />
      );
    case 'tags':
      return (
        <TagDialog
          total={dialog.clips.length}
          collectTags={(onFound, signal) => props.collectTags(dialog.clips, onFound, signal)}
          onCompleteTags={props.onCompleteTags}
          onEdit={(edit) => props.onEditClips(dialog.clips, edit)}
          onClose={onClose}
        />
      );
    case 'details':
      return props.openClip && <OpenClipDetails {...props} openClip={props.openClip} />;
    case 'export': {
      const { scope, selected } = dialog;
      return (
        <ExportDialog
          {...props}
          scopes={getOfferedScopes(props, selected)}
          scope={scope}
          onExport={(choice) => props.onExport(choice, selected)}
        />
      );
    }
    case undefined:
      return null;
  }
}

interface OpenClipDetailsProps
  extends Pick<LibraryDialogsProps, 'now' | 'detailsDrafts' | 'onCorrect' | 'onClose'> {
  readonly openClip: OpenClip;
}

function OpenClipDetails({ openClip, detailsDrafts, ...props }: OpenClipDetailsProps) {
  const { clip, article, original } = openClip;
  if (article === null) return null;
  return (
    <DetailsDialog
      key={clip.id}
      article={article}
      original={original ?? article}
      latestDay={getLatestDay(props.now)}
      corrected={clip.corrections ? listCorrectedFields(clip.corrections) : []}
      draft={detailsDrafts.find(clip.id)}
      onDraft={(draft) => detailsDrafts.set(clip.id, draft)}
      onCorrect={(edit) => props.onCorrect(clip.id, edit)}
      onClose={props.onClose}
    />
  );
}

/** Hours by which the easternmost time zone is ahead of UTC. */
const maxHoursAhead = 14;

/** Returns the latest day that it is anywhere. A page gives days in its own time zone. */
function getLatestDay(now: Date): string {
  return new Date(now.getTime() + maxHoursAhead * 3_600_000).toISOString().slice(0, 10);
}

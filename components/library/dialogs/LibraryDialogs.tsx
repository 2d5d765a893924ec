import type { ExportScope } from '../../../core/export';
import { ExportDialog } from '../../export/ExportDialog';
import { text } from '../../strings';
import '../../strings/en/library/library.ftl';
import '../../strings/en/library/search.ftl';
import type {
  ClipChangeProps,
  ClipRef,
  LibraryProps,
  ListProps,
  SearchProps,
  TransferProps,
} from '../library-props';
import { ConfirmDialog } from './ConfirmDialog';
import { exportScopes } from './export-scopes';
import { KeySheet } from './KeySheet';
import { NameDialog } from './NameDialog';
import { TagDialog } from './TagDialog';

export type OpenDialog =
  | { readonly kind: 'keys' }
  | { readonly kind: 'save' }
  | { readonly kind: 'empty-bin' }
  | { readonly kind: 'purge'; readonly which: readonly ClipRef[] }
  | {
      readonly kind: 'export';
      readonly scope: ExportScope;
      readonly chosen: readonly ClipRef[];
    }
  | { readonly kind: 'tags'; readonly which: readonly ClipRef[] };

export interface LibraryDialogsProps
  extends SearchProps,
    ListProps,
    ClipChangeProps,
    TransferProps,
    Pick<LibraryProps, 'chosen' | 'shelves'> {
  readonly dialog: OpenDialog | null;
  onClose(): void;
}

/** Renders the open dialog, if any. */
export function LibraryDialogs(props: LibraryDialogsProps) {
  const { dialog, onClose, question } = props;
  switch (dialog?.kind) {
    case 'keys':
      return <KeySheet onClose={onClose} />;
    case 'save':
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
          title={text('library-bulk-purge.title', { total: dialog.which.length })}
          message={text('library-bulk-purge.sure', { total: dialog.which.length })}
          actionLabel={text('library-bulk-purge')}
          onConfirm={() => props.onPurge(dialog.which)}
          onClose={onClose}
        />
      );
    case 'tags':
      return (
        <TagDialog
          total={dialog.which.length}
          collectTags={(onFound, signal) => props.collectTags(dialog.which, onFound, signal)}
          onCompleteTags={props.onCompleteTags}
          onEdit={(edit) => props.onEditClips(dialog.which, edit)}
          onClose={onClose}
        />
      );
    case 'export': {
      const { scope, chosen } = dialog;
      return (
        <ExportDialog
          {...props}
          scopes={exportScopes(props, chosen)}
          scope={scope}
          onExport={(choice) => props.onExport(choice, chosen)}
        />
      );
    }
    case undefined:
      return null;
  }
}

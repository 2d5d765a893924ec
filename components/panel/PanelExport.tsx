import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ExportDialogProps } from '../export/ExportDialog';

/** The export dialog, which is loaded when it is opened. */
export function PanelExport(props: ExportDialogProps) {
  const [Dialog, setDialog] = useState<FunctionComponent<ExportDialogProps> | null>(null);
  useEffect(() => {
    void import('../export/ExportDialog').then(({ ExportDialog }) => setDialog(() => ExportDialog));
  }, []);
  return Dialog && <Dialog {...props} />;
}

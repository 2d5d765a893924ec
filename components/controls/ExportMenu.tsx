import type { ExportFormat, ExportScope } from '../export-choice';
import { words } from '../words';
import { MenuButton } from './MenuButton';

export interface ExportMenuProps {
  /** Whether a clip is in front that can be exported alone. */
  readonly hasClip: boolean;
  readonly isIconOnly?: boolean;
  onExport(scope: ExportScope, format: ExportFormat): void;
}

/** This clip or the whole library, as Markdown or JSON. */
export function ExportMenu({ hasClip, isIconOnly = false, onExport }: ExportMenuProps) {
  const clip = [
    { label: words.export.clipMarkdown, onChoose: () => onExport('clip', 'markdown') },
    { label: words.export.clipJson, onChoose: () => onExport('clip', 'json') },
  ];
  const all = [
    { label: words.export.allMarkdown, onChoose: () => onExport('all', 'markdown') },
    { label: words.export.allJson, onChoose: () => onExport('all', 'json') },
  ];
  return (
    <MenuButton
      label={words.export.menu}
      icon="export"
      isIconOnly={isIconOnly}
      groups={hasClip ? [clip, all] : [all]}
    />
  );
}

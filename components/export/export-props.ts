import type {
  ExportChoice,
  ExportFormatChoice,
  ExportMemory,
  ExportScope,
  ExportTarget,
} from '../../core/export';

/** Progress of a long export, in clips. `total` is null until known. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number | null;
}

/** A scope that can be exported, with its number of clips, or null until known. */
export interface OfferedScope {
  readonly scope: ExportScope;
  readonly total: number | null;
}

export interface ExportProps {
  readonly exportMemory: ExportMemory;
  /** Names of the Markdown templates. */
  readonly templates: readonly string[];
  /** Name of the folder chosen last. */
  readonly exportFolder: string | null;
  readonly canChooseFolder: boolean;
  /** When this choice was last exported to the same target. Null if never. */
  exportedAt(choice: ExportChoice): string | null;
  onExport(choice: ExportChoice): void;
  onCancelExport(): void;
  onChooseFolder(): void;
  /** Adds a template. Resolves to a message for the user. */
  onAddTemplate(text: string): Promise<string>;
}

/** Formats in display order, grouped by purpose. */
export const formatGroups = {
  read: ['markdown', 'html', 'epub', 'pdf'],
  annotations: ['annotations-csv', 'readwise-csv', 'web-annotations', 'hypothesis'],
  cite: ['csl-json', 'ris', 'bibtex'],
  data: ['json', 'clips-csv', 'backup'],
} as const satisfies Record<string, readonly ExportFormatChoice[]>;

/** Formats that are not text, or span several files. */
const noText: readonly ExportFormatChoice[] = ['epub', 'backup', 'pdf'];

/** Above this number of clips, the text is too long for the clipboard to be useful. */
const maxCopied = 200;

export function targetsFor(
  format: ExportFormatChoice,
  total: number | null,
  canChooseFolder: boolean,
): readonly ExportTarget[] {
  if (format === 'pdf') return ['download'];
  const isFiles = format === 'markdown' || format === 'html';
  const isText =
    !noText.includes(format) && total !== null && total <= (isFiles ? 1 : maxCopied) && total > 0;
  return [
    'download',
    ...(canChooseFolder ? (['folder'] as const) : []),
    ...(isText ? (['clipboard'] as const) : []),
  ];
}

/** Returns which formats a scope offers. A backup is always of the whole library. */
export function formatsFor(scope: ExportScope): (format: ExportFormatChoice) => boolean {
  return (format) => (format === 'backup' ? scope === 'all' : format !== 'pdf' || scope !== 'all');
}

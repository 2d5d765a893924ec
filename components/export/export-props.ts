import type {
  ExportChoice,
  ExportFormatChoice,
  ExportMemory,
  ExportScope,
  ExportTarget,
} from '../../core/exchange';

/** How far a long export has come, in clips. `total` is null while it is not known. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number | null;
}

/** Clips that can be exported, and how many they are; null while that is not known. */
export interface OfferedScope {
  readonly scope: ExportScope;
  readonly total: number | null;
}

/** What the export dialog knows and asks for. */
export interface ExportProps {
  readonly exportMemory: ExportMemory;
  /** The names of the templates for Markdown. */
  readonly templates: readonly string[];
  /** The folder that was chosen last, by its name. */
  readonly exportFolder: string | null;
  readonly canChooseFolder: boolean;
  /** When this was last exported to the same place; null if never. */
  exportedAt(choice: ExportChoice): string | null;
  onExport(choice: ExportChoice): void;
  onCancelExport(): void;
  onChooseFolder(): void;
  /** Takes in a template; gives what is to be said of it. */
  onAddTemplate(text: string): Promise<string>;
}

/** The formats as they are listed, by what they are for. */
export const formatGroups = {
  read: ['markdown', 'html', 'epub', 'pdf'],
  annotations: ['annotations-csv', 'readwise-csv', 'web-annotations', 'hypothesis'],
  cite: ['csl-json', 'ris', 'bibtex'],
  data: ['json', 'clips-csv', 'backup'],
} as const satisfies Record<string, readonly ExportFormatChoice[]>;

/** Formats that are no text, or more than one file. */
const noText: readonly ExportFormatChoice[] = ['epub', 'backup', 'pdf'];

/** More clips than this make no text that anyone pastes. */
const maxCopied = 200;

/** Where a format can go. */
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

/** A backup holds everything or is none. */
export function formatsFor(scope: ExportScope): (format: ExportFormatChoice) => boolean {
  return (format) => (format === 'backup' ? scope === 'all' : format !== 'pdf' || scope !== 'all');
}

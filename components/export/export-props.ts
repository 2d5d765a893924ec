import {
  type ExportChoice,
  type ExportFormatChoice,
  type ExportMemory,
  type ExportScope,
  type ExportTarget,
  exportFormats,
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
  /**
   * Adds the template in a file. Resolves to a message for the user, or to a choice if the file has
   * several.
   */
  onAddTemplate(text: string): Promise<string | TemplateChoice>;
}

/** A template in a file. */
export interface TemplateOffer {
  readonly name: string;
  /** What to know before adding it. Empty if nothing. */
  readonly remark: string;
}

/** Templates to choose from. */
export interface TemplateChoice {
  readonly offers: readonly TemplateOffer[];
  /** Adds those with these indices. Returns a message for the user. */
  add(chosen: readonly number[]): string;
}

/** Above this number of clips, the text is too long for the clipboard to be useful. */
const maxCopied = 200;

export function targetsFor(
  format: ExportFormatChoice,
  total: number | null,
  canChooseFolder: boolean,
): readonly ExportTarget[] {
  const { kind } = exportFormats[format];
  if (kind === 'print') return ['download'];
  // The clipboard holds one text.
  const maxTotal = { list: maxCopied, 'clip-files': 1, book: 0, backup: 0 }[kind];
  const isText = total !== null && total > 0 && total <= maxTotal;
  return [
    'download',
    ...(canChooseFolder ? (['folder'] as const) : []),
    ...(isText ? (['clipboard'] as const) : []),
  ];
}

/** Returns which formats a scope offers. A backup is always of the whole library. */
export function formatsFor(scope: ExportScope): (format: ExportFormatChoice) => boolean {
  return (format) => {
    const { kind } = exportFormats[format];
    return kind === 'backup' ? scope === 'all' : kind !== 'print' || scope !== 'all';
  };
}

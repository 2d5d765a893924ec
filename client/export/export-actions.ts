import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ExportProps } from '../../components/export/export-props';
import { joinSentences, text } from '../../components/strings';
import '../../components/strings/en/library/export.ftl';
import {
  type ExportChoice,
  exportFormats,
  getExportKey,
  type ImportedTemplate,
  templatePresets,
} from '../../core/export';
import type { Failure } from '../../core/model';
import type { Library } from '../../storage';
import { reportProblem } from '../base/report-problem';
import { createExporter, type ExportedClips } from './exporter';

type Shown = 'exportMemory' | 'templates' | 'exportFolder' | 'canChooseFolder' | 'exportedAt';

/** State and handlers of a screen that exports. */
export interface ExportActions<Name> {
  readonly shown: ReadonlySignal<Pick<ExportProps, Shown>>;
  readonly progress: ReturnType<typeof createExporter>['progress'];
  readonly failure: ReadonlySignal<Failure | null>;
  retry(): void;
  readonly handlers: Pick<ExportProps, 'onCancelExport' | 'onChooseFolder' | 'onAddTemplate'> & {
    onExportChoice(choice: ExportChoice): void;
    onExport(choice: ExportChoice, chosen?: readonly Name[]): void;
    onRemoveTemplate(name: string): void;
  };
}

/**
 * `clipsOf` returns the clips of a choice, or null if there are none. `tell` shows a message.
 * Settings are watched until `life` is aborted.
 */
export function createExportActions<Name extends string | number>(
  window: Window,
  library: Library,
  {
    clipsOf,
    tell,
  }: {
    clipsOf(choice: ExportChoice, chosen: readonly Name[]): ExportedClips | null;
    tell(words: string, onUndo?: () => void): void;
  },
  life: AbortSignal,
): ExportActions<Name> {
  const exporting = createExporter(window, library, life);
  const failure = signal<Failure | null>(null);
  const { memory, folder } = exporting;
  let again = () => {};

  const onExport = async (choice: ExportChoice, chosen: readonly Name[] = []) => {
    const clips = clipsOf(choice, chosen);
    if (clips === null) return;
    again = () => void onExport(choice, chosen);
    failure.value = null;
    const done = await exporting.run(choice, clips);
    if (!done.ok) {
      failure.value = done.failure;
      reportProblem(done.failure.code, 'export');
    } else if (done.value && choice.format !== 'pdf') {
      const { clips: many, missing } = done.value;
      if (many === 0) tell(text('export-done-nothing', { why: explainNothing(choice) }));
      else {
        const { describeMissing } = await import('./describe-missing');
        const lacking = describeMissing(missing);
        tell(joinSentences([text(`export-done-${choice.to}`, { total: many }), lacking]));
      }
    }
  };

  return {
    progress: exporting.progress,
    failure,
    retry: () => again(),
    shown: computed(() => {
      const { places, templates } = memory.value;
      const name = folder.value;
      return {
        exportMemory: memory.value,
        templates: [...new Set([...templatePresets, ...templates].map((each) => each.name))],
        exportFolder: name,
        canChooseFolder: exporting.canChooseFolder,
        exportedAt(choice) {
          const known = clipsOf(choice, [])?.known ?? null;
          return known === null ? null : (places[getExportKey(choice, name, known)] ?? null);
        },
      };
    }),
    handlers: {
      onExport: (choice, chosen) => void onExport(choice, chosen),
      onExportChoice: exporting.setChoice,
      onCancelExport: exporting.cancel,
      onChooseFolder: () => void exporting.chooseFolder(),
      async onRemoveTemplate(name) {
        const undo = exporting.removeTemplate(name);
        const { describeRemovedTemplate } = await import('./describe-added-templates');
        tell(describeRemovedTemplate(name), undo);
      },
      async onAddTemplate(source) {
        const read = await exporting.readTemplates(source);
        const { describeAddedTemplates, offerTemplates } = await import(
          './describe-added-templates'
        );
        if (!read.ok) return describeAddedTemplates([], [], new Set());
        const { templates, unreadable } = read.value;
        const stored = new Set(memory.value.templates.map(({ name }) => name));
        const add = (chosen: readonly ImportedTemplate[]) => {
          exporting.addTemplates(chosen.map(({ template }) => template));
          return describeAddedTemplates(chosen, unreadable, stored);
        };
        if (templates.length === 1) return add(templates);
        return {
          offers: offerTemplates(templates, stored),
          add: (chosen) => add(templates.filter((_, index) => chosen.includes(index))),
        };
      },
    },
  };
}

/** Why an export has no clips. */
function explainNothing({ format, isNewOnly }: ExportChoice) {
  if (isNewOnly) return 'nothing-new';
  return exportFormats[format].group === 'annotations' ? 'no-highlights' : 'no-clips';
}

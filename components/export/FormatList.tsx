import {
  type ExportFormatChoice,
  exportFormatChoices,
  exportFormats,
  exportGroups,
} from '../../core/export';
import { text } from '../strings';
import '../strings/en/library/export.ftl';
import { RadioLine } from './RadioLine';

export interface FormatListProps {
  readonly format: ExportFormatChoice;
  isOffered(format: ExportFormatChoice): boolean;
  onFormat(format: ExportFormatChoice): void;
}

/** All formats, grouped by purpose. */
export function FormatList({ format, isOffered, onFormat }: FormatListProps) {
  return (
    <div class="format-list">
      {exportGroups.map((group) => (
        <fieldset key={group} class="format-list__group">
          <legend>{text(`export-group-${group}`)}</legend>
          {formatsOf(group, isOffered).map((id) => (
            <RadioLine
              key={id}
              group="export-format"
              value={id}
              chosen={format}
              label={text(`export-format-${id}`)}
              hint={text(`export-format-${id}.hint`)}
              onChoose={onFormat}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function formatsOf(
  group: (typeof exportGroups)[number],
  isOffered: FormatListProps['isOffered'],
): readonly ExportFormatChoice[] {
  return exportFormatChoices.filter((id) => exportFormats[id].group === group && isOffered(id));
}

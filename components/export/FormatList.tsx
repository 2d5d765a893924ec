import type { ExportFormatChoice } from '../../core/export';
import { text } from '../strings';
import '../strings/en/export.ftl';
import { formatGroups } from './export-props';
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
      {Object.entries(formatGroups).map(([group, formats]) => (
        <fieldset key={group} class="format-list__group">
          <legend>{text(`export-group-${group as keyof typeof formatGroups}`)}</legend>
          {formats.filter(isOffered).map((one) => (
            <RadioLine
              key={one}
              group="export-format"
              value={one}
              chosen={format}
              label={text(`export-format-${one}`)}
              hint={text(`export-format-${one}.hint`)}
              onChoose={onFormat}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

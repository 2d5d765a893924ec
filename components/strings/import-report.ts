import type { ImportKind, Place, Remark, RemarkPart } from '../../core/import';
import './en/library/import.ftl';
import './en/reading/fields.ftl';
import { joinDots } from './join';
import { text } from './text';

/** Describes the place in the file that a remark is about. */
export function describePlace({ place: { file, row, field }, count }: Remark): string {
  return joinDots([
    file,
    row === null ? null : text('import-place-row', { row }),
    describeField(field),
    count > 1 ? text('import-place-times', { total: count }) : null,
  ]);
}

function describeField(field: Place['field']): string | null {
  if (field === null || typeof field === 'string') return field;
  if (typeof field === 'number') return text('import-place-column', { column: field });
  return describePart(field.part);
}

function describePart(part: RemarkPart): string {
  switch (part) {
    case 'note':
    case 'tags':
    case 'mark':
    case 'colour':
    case 'text':
    case 'correction':
    case 'language':
    case 'search':
      return text(`import-part-${part}`);
    default:
      return text(`fields-${part}`);
  }
}

/** Returns the whole report as a text file, one line per remark. */
export function importReport(
  fileName: string,
  kind: ImportKind,
  remarks: readonly Remark[],
): string {
  const lines = remarks.map((remark) => {
    const reason = addDetail(text(`import-reason-${remark.code}`), remark.detail);
    return text('common-labelled', {
      label: joinDots([describePlace(remark), remark.about ?? null]),
      text: reason,
    });
  });
  const head = text('common-labelled', { label: fileName, text: text(`import-kind-${kind}`) });
  return `${head}\n\n${lines.join('\n')}\n`;
}

/** Indents multi-line details on new lines, so they can be copied. */
function addDetail(reason: string, detail: string | null): string {
  if (detail === null) return reason;
  return detail.includes('\n')
    ? `${reason}\n  ${detail.replaceAll('\n', '\n  ')}`
    : text('import-report-detail', { reason, detail });
}

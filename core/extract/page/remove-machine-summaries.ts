import { collapseWhitespace } from './clean-text';
import { countCharacters } from './text-length';

const summaryNames =
  'summary zusammenfassung kurzfassung resume resumen resumo riassunto samenvatting sammanfattning oppsummering'.split(
    ' ',
  );
const summaryBoxes = summaryNames
  .flatMap((name) => ['class', 'id', 'data-testid'].map((key) => `[${key}*=${name} i]`))
  .join();
/** "This summary was made with ChatGPT", "Zusammenfassung mit KI erstellt". */
const machineNote =
  /(?:summary|zusammenfassung|kurzfassung|résumé|resumen|resumo|riassunto|samenvatting|sammanfattning|oppsummering)[^.:]{0,60}\b(?:chatgpt|openai|gemini|copilot|ai|ki|ia|artificial intelligence)\b/i;
/** Characters. A longer paragraph that contains these words is story. */
const maxNoteLength = 200;
/** Characters. A longer box contains the story. */
const maxSummaryLength = 1500;

/**
 * Removes summaries that say they were made by a machine. They are no part of the story,
 * but read like it.
 */
export function removeMachineSummaries(copy: Element): void {
  // The selector is slow, and few pages have such a note.
  if (!machineNote.test(collapseWhitespace(copy.textContent ?? ''))) return;
  for (const box of copy.querySelectorAll(summaryBoxes)) {
    if (box.querySelector('h1,article,main')) continue;
    if (countCharacters(box.textContent ?? '', maxSummaryLength) > maxSummaryLength) continue;
    if ([box, ...box.querySelectorAll('*')].some(isMachineNote)) box.remove();
  }
}

function isMachineNote(element: Element): boolean {
  const text = collapseWhitespace(element.textContent ?? '');
  return text.length <= maxNoteLength && machineNote.test(text);
}

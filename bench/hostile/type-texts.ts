import { type Annotation, currentVersion, type WholeClip } from '../../core/model';
import type { HostileStage } from './hostile-stage';
import { limitStep } from './limit-step';
import { type Payload, shortenPayload } from './payloads/payload';

const now = '2026-11-20T09:00:00.000Z';

/** How many notes are written on a clip. */
const notesPerClip = 8;

/**
 * Types payloads where a user can: as note and tags of each clip, in highlights with notes and tags,
 * and as corrections of every field.
 */
export async function typeTexts(
  { driven, tally }: HostileStage,
  wholes: readonly WholeClip[],
  payloads: readonly Payload[],
): Promise<void> {
  const share = Math.ceil(payloads.length / Math.max(wholes.length, 1));
  for (const [index, whole] of wholes.entries()) {
    const typed = payloads.slice(index * share, (index + 1) * share);
    const { id } = whole.clip;
    await limitStep(tally, 'typing', id, async () => {
      const note = typed.map(({ text }) => text).join('\n\n');
      await driven.callLibrary('editClip', id, { note, tags: typed.map(shortenPayload) }, now);
      for (const annotation of makeAnnotations(whole, typed)) {
        await driven.callLibrary('addAnnotation', annotation);
      }
      const textAt = (place: number) => typed[place % typed.length]?.text.trim() || 'x';
      await driven.callLibrary(
        'correctClip',
        id,
        {
          fields: {
            headline: { value: `Typed ${index} ${textAt(0)}` },
            standfirst: { value: textAt(1) },
            authors: { value: [textAt(2), textAt(3)] },
            publisher: { value: textAt(4) },
            sourceCredit: { value: textAt(5) },
            section: { value: textAt(6) },
          },
        },
        now,
      );
    });
  }
}

/** Highlights of the first words of the text, which share the payloads as notes. */
function makeAnnotations(whole: WholeClip, typed: readonly Payload[]): readonly Annotation[] {
  const { id, article } = currentVersion(whole);
  const words = 'The harbour board of Brekkavik has voted';
  return Array.from({ length: notesPerClip }, (_, number): Annotation => {
    const mine = typed.filter((_, index) => index % notesPerClip === number);
    return {
      id: `${whole.clip.id.slice(0, 30)}-${number}`,
      clipId: whole.clip.id,
      versionId: id,
      passage: {
        quote: { exact: words.slice(0, 20 + number), prefix: '', suffix: '' },
        position: { start: 0, end: 20 + number },
        textVersion: 1,
      },
      colour: 'sun',
      note: mine.map(({ text }) => text).join('\n'),
      tags: mine.map(shortenPayload),
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    };
  }).filter(() => article.body.children.length > 0);
}

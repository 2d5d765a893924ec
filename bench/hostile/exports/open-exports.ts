import type { HostileStage } from '../hostile-stage';
import { limitStep } from '../limit-step';
import type { ScanRules } from '../scan-document';

/** A document to open and inspect. */
export interface OpenedDocument {
  readonly place: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly surface: Exclude<ScanRules['surface'], 'own'>;
}

/** Opens documents in one tab, one after another, and inspects them. */
export async function openDocuments(
  { context, server, tally }: HostileStage,
  documents: AsyncIterable<OpenedDocument>,
): Promise<number> {
  tally.forget();
  const page = await context.newPage();
  let opened = 0;
  for await (const { place, type, content, surface } of documents) {
    const path = `/opened-${opened++}`;
    server.put(path, { type, content });
    await limitStep(tally, place, path, async () => {
      await page.goto(server.origin('files') + path);
      await tally.inspect(page, place, { surface });
    });
  }
  await page.close();
  tally.collect('exports', 'image');
  return opened;
}

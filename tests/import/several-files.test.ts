import { describe, expect, it } from 'vitest';
import { openImports } from '../../core/import';
import { makeFile, tools } from './read-import';

const read = async (files: Readonly<Record<string, string>>) => {
  const chosen = Object.entries(files).map(([name, content]) => makeFile(content, name));
  const opened = await openImports('all', chosen, tools);
  if (!opened.ok) return { failure: opened.failure.code };
  const found: string[] = [];
  for await (const part of opened.value.parts()) {
    if (part.type === 'item') found.push(part.item.url ?? '');
    if (part.type === 'remark') found.push(`${part.remark.code} ${part.remark.place.file}`);
  }
  return { kind: opened.value.kind, found };
};

describe('several files', () => {
  it('are read in order, whatever programs they are from', async () => {
    const files = {
      'part_000000.csv':
        'title,url,time_added,tags,status\nWeir,https://weir.example/1,1605171900,,unread\n',
      'links.txt': 'https://weir.example/2\n',
    };
    expect(await read(files)).toEqual({
      kind: 'folder',
      found: ['https://weir.example/1', 'https://weir.example/2'],
    });
  });

  it('of one kind have that kind, and the others are listed', async () => {
    const files = {
      'one.txt': 'https://weir.example/1\n',
      'letter.txt': 'Dear Ida, nothing to see here.',
      'two.txt': 'https://weir.example/2\n',
    };
    expect(await read(files)).toEqual({
      kind: 'addresses',
      found: [
        'https://weir.example/1',
        'https://weir.example/2',
        'unknown-file-skipped letter.txt',
      ],
    });
    expect(await read({ 'a.txt': 'Dear Ida', 'b.txt': 'Dear Bo' })).toEqual({
      failure: 'file-unknown',
    });
  });
});

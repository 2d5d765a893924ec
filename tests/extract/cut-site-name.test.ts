import { describe, expect, it } from 'vitest';
import { cutSiteName } from '../../core/extract/fields/headline/cut-site-name';

const names = ['The Orla Dispatch', 'orla-dispatch.example'];

describe('cutSiteName', () => {
  it.each([
    ['Bridge opens - The Orla Dispatch', 'Bridge opens'],
    ['Bridge opens | Harbour | The Orla Dispatch', 'Bridge opens'],
    ['Bridge opens – Orla Dispatch', 'Bridge opens'],
    ['The Orla Dispatch: Bridge opens', 'The Orla Dispatch: Bridge opens'],
    [
      'The Orla Dispatch | Bridge opens after eleven months of work',
      'Bridge opens after eleven months of work',
    ],
    ['Bridge opens after eleven months | Weekend', 'Bridge opens after eleven months'],
    ['Bridge opens – and closes again', 'Bridge opens – and closes again'],
    ['Orla - a river and its people', 'Orla - a river and its people'],
    ['Bridge opens', 'Bridge opens'],
  ])('cuts "%s" to "%s"', (title, headline) => {
    expect(cutSiteName(title, names)).toBe(headline);
  });

  it('keeps a long title whole, and cuts one that is far too long at a word', () => {
    const long = 'Bridge opens after eleven months of work. '.repeat(20).trim();
    expect(cutSiteName(`${long} - The Orla Dispatch`, names)).toBe(long);
    const cut = cutSiteName('Bridge opens again. '.repeat(200), names);
    expect(cut).toBe(`${'Bridge opens again. '.repeat(50).trim()}…`);
    expect(cutSiteName('橋'.repeat(1_500), names)).toBe(`${'橋'.repeat(1_000)}…`);
  });

  it('recognises the separators of scripts without spaces', () => {
    expect(cutSiteName('古い灯台、図書館に：浜崎新報', ['浜崎新報'])).toBe('古い灯台、図書館に');
    expect(cutSiteName('물레방앗간 다시 돈다ㅣ솔내신문', ['솔내신문'])).toBe(
      '물레방앗간 다시 돈다',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { splitCredit } from '../../core/extract/split-credit';

describe('splitCredit', () => {
  it.each([
    ['The quay at dawn. Photo: Ida Holm', 'The quay at dawn.', 'Ida Holm'],
    ['The quay at dawn. (Photo: Ida Holm)', 'The quay at dawn.', 'Ida Holm'],
    ['Der Kai am Morgen. Foto: Ida Holm/Marschbote', 'Der Kai am Morgen.', 'Ida Holm/Marschbote'],
    ['The quay at dawn © Ida Holm', 'The quay at dawn', 'Ida Holm'],
    [
      'The quay at dawn (Ida Holm/Northern Pictures)',
      'The quay at dawn',
      'Ida Holm/Northern Pictures',
    ],
    ['Photograph by Ida Holm', '', 'Ida Holm'],
  ])('parts "%s"', (text, rest, credit) => {
    expect(splitCredit(text, false)).toEqual({ rest, credit });
  });

  it('leaves a caption without a maker whole', () => {
    const text = 'The photo shows the quay at dawn, before the boats go out.';
    expect(splitCredit(text, false)).toEqual({ rest: text, credit: null });
  });

  it('takes all of a text that is known to be a credit', () => {
    expect(splitCredit('Credit: Ida Holm', true)).toEqual({ rest: '', credit: 'Ida Holm' });
    expect(splitCredit('(Ida Holm)', true)).toEqual({ rest: '', credit: 'Ida Holm' });
  });
});

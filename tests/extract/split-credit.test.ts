import { describe, expect, it } from 'vitest';
import { splitCredit } from '../../core/extract/body/split-credit';

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
    ['The quay at dawn. Ida Holm/AFP', 'The quay at dawn.', 'Ida Holm/AFP'],
    ['The quay at dawn (dpa)', 'The quay at dawn', 'dpa'],
    ['The quay at dawn | Reuters', 'The quay at dawn', 'Reuters'],
    ['Le quai à l’aube. Crédit photo : Ida Holm', 'Le quai à l’aube.', 'Ida Holm'],
    ['Nabrzeże o świcie. Fot. Ida Holm', 'Nabrzeże o świcie.', 'Ida Holm'],
    ['Причал на рассвете. Фото: Вера Лаптева', 'Причал на рассвете.', 'Вера Лаптева'],
    ['Η προκυμαία την αυγή. Φωτογραφία: Ελένη Μαυρίδη', 'Η προκυμαία την αυγή.', 'Ελένη Μαυρίδη'],
    ['夜明けの岸壁＝三浦冬子撮影', '夜明けの岸壁', '三浦冬子'],
    ['夜明けの岸壁。写真：三浦冬子', '夜明けの岸壁。', '三浦冬子'],
    ['清晨的码头。周明远 摄', '清晨的码头', '周明远'],
    ['Der Kai am Morgen (Quelle: Ida Holm/dpa)', 'Der Kai am Morgen', 'Ida Holm/dpa'],
    ['새벽의 부두. /사진=한도윤', '새벽의 부두.', '한도윤'],
    ['الرصيف عند الفجر. تصوير: سلمى الحداد', 'الرصيف عند الفجر.', 'سلمى الحداد'],
    ['The quay at dawn. Bildrechte: ALD/Ida Holm', 'The quay at dawn.', 'ALD/Ida Holm'],
    ['Der Kai am Morgen. Bild © Ida Holm', 'Der Kai am Morgen.', 'Ida Holm'],
    ['Der Kai am Morgen. IMAGO/Ida Holm', 'Der Kai am Morgen.', 'IMAGO/Ida Holm'],
    [
      'The quay at dawn. REUTERS/Ida Holm NO RESALES. NO ARCHIVES.',
      'The quay at dawn.',
      'REUTERS/Ida Holm',
    ],
    ['The quay at dawn. (AP Photo/Ida Holm)', 'The quay at dawn.', 'AP Photo/Ida Holm'],
    [
      'They left the quay at dawn. /Northern Pictures',
      'They left the quay at dawn.',
      'Northern Pictures',
    ],
    [
      'Die Boote verlassen den Kai am Morgen / Ida Holm',
      'Die Boote verlassen den Kai am Morgen',
      'Ida Holm',
    ],
    ['Der Kai am Morgen. (Quelle: Alden Social)', 'Der Kai am Morgen.', 'Alden Social'],
    ['The quay at dawn. @ida_holm/via REUTERS', 'The quay at dawn.', '@ida_holm/via REUTERS'],
    ['The quay at dawn (AP Photo/Ida Holm) more >', 'The quay at dawn', 'AP Photo/Ida Holm'],
    [
      'The quay at dawn. Ida Holm/Tide+ via Getty Images',
      'The quay at dawn.',
      'Ida Holm/Tide+ via Getty Images',
    ],
    ['Der Kai am Morgen.Archivfoto: Ida Holm', 'Der Kai am Morgen.', 'Ida Holm'],
    [
      'The quay at dawn. Photographer: Ida Holm/Getty Images',
      'The quay at dawn.',
      'Ida Holm/Getty Images',
    ],
    ['Ida Holm/Alden Magazine', '', 'Ida Holm/Alden Magazine'],
    ['(The Alden Post)', '', 'The Alden Post'],
    ['Reuters', '', 'Reuters'],
    ['Privat', '', 'Privat'],
    [
      '(Photos by Associated Press; photo illustration by Ida Holm)',
      '',
      'Associated Press; photo illustration by Ida Holm',
    ],
    [
      'Quelle: ida/Getty Images; Montage: Grafik ALDEN',
      '',
      'ida/Getty Images; Montage: Grafik ALDEN',
    ],
  ])('splits "%s"', (text, rest, credit) => {
    expect(splitCredit(text, false)).toEqual({ rest, credit });
  });

  it('leaves a caption without a credit unchanged', () => {
    for (const text of [
      'The photo shows the quay at dawn, before the boats go out.',
      'The story was first told by AP',
      'A telephoto: nobody had seen one',
      'The graph/chart shows the quay at dawn',
      'Boats at the quay by hour. Source: Alden Harbour Survey',
      'Boote am Kai nach Stunden. Quelle: Marschland in Zahlen',
      '夜明けの岸壁（港湾局提供）',
      '夜明けの岸壁（代表撮影）',
      'Ida Holm / Jo Ruiz',
      '(Symbolbild)',
    ]) {
      expect(splitCredit(text, false)).toEqual({ rest: text, credit: null });
    }
  });

  it('returns the whole text as the credit if it is known to be one', () => {
    expect(splitCredit('Credit: Ida Holm', true)).toEqual({ rest: '', credit: 'Ida Holm' });
    expect(splitCredit('Foto: Bild: Ida Holm', true)).toEqual({ rest: '', credit: 'Ida Holm' });
    expect(splitCredit('(Photo: Ida Holm)', true)).toEqual({ rest: '', credit: 'Ida Holm' });
    expect(splitCredit('(Ida Holm)', true)).toEqual({ rest: '', credit: 'Ida Holm' });
    expect(splitCredit('Copyright', true)).toEqual({ rest: '', credit: null });
  });
});

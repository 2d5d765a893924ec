import { describe, expect, it } from 'vitest';
import { splitByline } from '../../core/extract';

describe('splitByline', () => {
  it.each([
    ['By Ada Mensah and Jo Ruiz', ['Ada Mensah', 'Jo Ruiz']],
    ['By Ada Mensah, Jo Ruiz & Li Wen', ['Ada Mensah', 'Jo Ruiz', 'Li Wen']],
    ['Von Wiebke Harms und Ole Petersen', ['Wiebke Harms', 'Ole Petersen']],
    ['Par Solène Garric et Yann Le Bihan', ['Solène Garric', 'Yann Le Bihan']],
    ['Por Inés Duarte y Raúl Peña', ['Inés Duarte', 'Raúl Peña']],
    ['Di Chiara Fontana e Luca Merli', ['Chiara Fontana', 'Luca Merli']],
    ['Door Fenna Kuipers', ['Fenna Kuipers']],
  ])('splits %s into names', (text, names) => {
    expect(splitByline(text)).toEqual(names);
  });

  it.each([
    ['记者：林若溪、陈远', ['林若溪', '陈远']],
    ['本报记者 林若溪', ['林若溪']],
    ['박서윤 기자', ['박서윤']],
    ['박서윤 기자, 이도현 특파원', ['박서윤', '이도현']],
    ['森川葵記者', ['森川葵']],
    ['بقلم: سلمى الخطيب', ['سلمى الخطيب']],
    ['سلمى الخطيب، كريم العلي', ['سلمى الخطيب', 'كريم العلي']],
    ['نویسنده: نرگس فرهمند', ['نرگس فرهمند']],
    ['מאת נועה ברק', ['נועה ברק']],
    ['Автор: Вера Лаптева и Олег Рудин', ['Вера Лаптева', 'Олег Рудин']],
    ['Yazan: Deniz Akın', ['Deniz Akın']],
    ['Oleh Sari Wulandari', ['Sari Wulandari']],
  ])('splits %s in other scripts and languages', (text, names) => {
    expect(splitByline(text)).toEqual(names);
  });

  it.each([
    ['Von Ulrich von und zu Hagen', ['Ulrich von und zu Hagen']],
    ['Ida Holm und Ulrich von und zu Hagen', ['Ida Holm', 'Ulrich von und zu Hagen']],
    ['Ulrich von Holm und zu Hagen und Ida Holm', ['Ulrich von Holm und zu Hagen', 'Ida Holm']],
    ['Door Joris van en tot Hoorn', ['Joris van en tot Hoorn']],
    ['Por Inés de Castro y de Rojas', ['Inés de Castro y de Rojas']],
    ['Por Rui da Costa e da Silva e Ana Lima', ['Rui da Costa e da Silva', 'Ana Lima']],
    ['Por Inés de Castro y Raúl de Rojas', ['Inés de Castro', 'Raúl de Rojas']],
    ['Door Fenna van Dijk en Joris de Boer', ['Fenna van Dijk', 'Joris de Boer']],
    ['Von Karla von Holm und Ole Petersen', ['Karla von Holm', 'Ole Petersen']],
    ['Di Chiara Fontana e di Luca Merli', ['Chiara Fontana', 'Luca Merli']],
  ])('keeps the particles of a family name together: %s', (text, names) => {
    expect(splitByline(text)).toEqual(names);
  });

  it('drops places and degrees after a name, and keeps agencies', () => {
    expect(splitByline('Von Karla Wiebe, Alden')).toEqual(['Karla Wiebe']);
    expect(splitByline('Runa Mikkelsen, PhD')).toEqual(['Runa Mikkelsen']);
    expect(splitByline('Runa Mikkelsen, Reuters')).toEqual(['Runa Mikkelsen', 'Reuters']);
    expect(splitByline('courier.example, Alden, Norland')).toEqual([]);
  });

  it('drops the employer after a role, and keeps an agency there', () => {
    expect(splitByline('Runa Mikkelsen, Harbour Editor, Alden Post')).toEqual(['Runa Mikkelsen']);
    expect(splitByline('Runa Mikkelsen, Correspondent, Reuters')).toEqual([
      'Runa Mikkelsen',
      'Reuters',
    ]);
    expect(splitByline('Runa Mikkelsen, Editor, and Ida Holm, Reporter')).toEqual([
      'Runa Mikkelsen',
      'Ida Holm',
    ]);
  });

  it('ignores author initials', () => {
    expect(splitByline('kw Niedermoor')).toEqual([]);
    expect(splitByline('moo/kwie')).toEqual([]);
    expect(splitByline('de Vries')).toEqual(['de Vries']);
  });

  it('drops addresses, roles and repeated names', () => {
    expect(
      splitByline('By Ada Mensah, Political correspondent, ada@courier.example, Ada Mensah'),
    ).toEqual(['Ada Mensah']);
  });

  it('converts names in capitals to title case', () => {
    expect(splitByline("MARGIT O'DELL")).toEqual(["Margit O'Dell"]);
  });

  it('keeps agencies and drops short author initials', () => {
    expect(splitByline('Reuters')).toEqual(['Reuters']);
    expect(splitByline('dpa')).toEqual(['dpa']);
    expect(splitByline('hka')).toEqual([]);
  });

  it('returns no names for text without any', () => {
    expect(splitByline('12 March 2026')).toEqual([]);
    expect(splitByline('https://courier.example/staff')).toEqual([]);
    expect(splitByline('')).toEqual([]);
  });

  it('keeps names that start like a byline word', () => {
    expect(splitByline('Diana Parson')).toEqual(['Diana Parson']);
    expect(splitByline('Vonda Byrd')).toEqual(['Vonda Byrd']);
    expect(splitByline('Dan Arden and Et Moore')).toEqual(['Dan Arden', 'Et Moore']);
    expect(splitByline('ADA MENSAH AND JO RUIZ')).toEqual(['Ada Mensah', 'Jo Ruiz']);
  });
});

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
  ])('parts %s into names', (text, names) => {
    expect(splitByline(text)).toEqual(names);
  });

  it('drops addresses, roles and repeats', () => {
    expect(
      splitByline('By Ada Mensah, Political correspondent, ada@courier.example, Ada Mensah'),
    ).toEqual(['Ada Mensah']);
  });

  it('writes names in capitals as names', () => {
    expect(splitByline("MARGIT O'DELL")).toEqual(["Margit O'Dell"]);
  });

  it('keeps an agency and drops the house’s own short signs', () => {
    expect(splitByline('Reuters')).toEqual(['Reuters']);
    expect(splitByline('dpa')).toEqual(['dpa']);
    expect(splitByline('hka')).toEqual([]);
  });

  it('gives nothing for text that names nobody', () => {
    expect(splitByline('12 March 2026')).toEqual([]);
    expect(splitByline('https://courier.example/staff')).toEqual([]);
    expect(splitByline('')).toEqual([]);
  });

  it('keeps names whose beginning looks like a word before names', () => {
    expect(splitByline('Diana Parson')).toEqual(['Diana Parson']);
    expect(splitByline('Vonda Byrd')).toEqual(['Vonda Byrd']);
  });
});

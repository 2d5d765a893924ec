/*
 * Written-out numbers in the eight languages that edits are checked in, by BCP 47
 * primary subtag. Source: CLDR's rule-based number formats, `spellout-cardinal`
 * (https://github.com/unicode-org/cldr/tree/main/common/rbnf), masculine and
 * feminine forms where both are usual, with and without accents as CLDR has them.
 * Chinese and Japanese numerals are read by their digits: see `read-numbers.ts`.
 *
 * A line is "value: words"; the value holds for each of its words.
 */
export const numberWords: Readonly<Record<string, string>> = {
  en: `0: zero; 1: one; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine
    10: ten; 11: eleven; 12: twelve dozen; 13: thirteen; 14: fourteen; 15: fifteen; 16: sixteen
    17: seventeen; 18: eighteen; 19: nineteen; 20: twenty; 30: thirty; 40: forty; 50: fifty
    60: sixty; 70: seventy; 80: eighty; 90: ninety; 100: hundred; 1000: thousand
    1000000: million mn; 1000000000: billion bn; 1000000000000: trillion tn`,
  de: `0: null; 1: ein eins eine einen einem einer eines; 2: zwei zwo; 3: drei; 4: vier; 5: fünf
    6: sechs; 7: sieben; 8: acht; 9: neun; 10: zehn; 11: elf; 12: zwölf; 13: dreizehn; 14: vierzehn
    15: fünfzehn; 16: sechzehn; 17: siebzehn; 18: achtzehn; 19: neunzehn; 20: zwanzig
    30: dreißig; 40: vierzig; 50: fünfzig; 60: sechzig; 70: siebzig; 80: achtzig; 90: neunzig
    100: hundert; 1000: tausend; 1000000: million millionen mio
    1000000000: milliarde milliarden mrd; 1000000000000: billion billionen`,
  fr: `0: zéro; 1: un une; 2: deux; 3: trois; 4: quatre; 5: cinq; 6: six; 7: sept; 8: huit; 9: neuf
    10: dix; 11: onze; 12: douze; 13: treize; 14: quatorze; 15: quinze; 16: seize; 20: vingt
    30: trente; 40: quarante; 50: cinquante; 60: soixante; 70: septante; 80: huitante octante
    90: nonante; 100: cent cents; 1000: mille; 1000000: million millions
    1000000000: milliard milliards; 1000000000000: billion billions`,
  es: `0: cero; 1: un uno una; 2: dos; 3: tres; 4: cuatro; 5: cinco; 6: seis; 7: siete; 8: ocho
    9: nueve; 10: diez; 11: once; 12: doce; 13: trece; 14: catorce; 15: quince; 16: dieciséis
    17: diecisiete; 18: dieciocho; 19: diecinueve; 20: veinte; 21: veintiuno veintiún veintiuna
    22: veintidós; 23: veintitrés; 24: veinticuatro; 25: veinticinco; 26: veintiséis
    27: veintisiete; 28: veintiocho; 29: veintinueve; 30: treinta; 40: cuarenta; 50: cincuenta
    60: sesenta; 70: setenta; 80: ochenta; 90: noventa; 100: cien ciento
    200: doscientos doscientas; 300: trescientos trescientas; 400: cuatrocientos cuatrocientas
    500: quinientos quinientas; 600: seiscientos seiscientas; 700: setecientos setecientas
    800: ochocientos ochocientas; 900: novecientos novecientas; 1000: mil
    1000000: millón millones; 1000000000000: billón billones`,
  pt: `0: zero; 1: um uma; 2: dois duas; 3: três; 4: quatro; 5: cinco; 6: seis; 7: sete; 8: oito
    9: nove; 10: dez; 11: onze; 12: doze; 13: treze; 14: catorze quatorze; 15: quinze
    16: dezesseis dezasseis; 17: dezessete dezassete; 18: dezoito; 19: dezenove dezanove
    20: vinte; 30: trinta; 40: quarenta; 50: cinquenta; 60: sessenta; 70: setenta; 80: oitenta
    90: noventa; 100: cem cento; 200: duzentos duzentas; 300: trezentos trezentas
    400: quatrocentos quatrocentas; 500: quinhentos quinhentas; 600: seiscentos seiscentas
    700: setecentos setecentas; 800: oitocentos oitocentas; 900: novecentos novecentas
    1000: mil; 1000000: milhão milhões; 1000000000: bilhão bilhões`,
  ar: `0: صفر; 1: واحد واحدة; 2: اثنان اثنين اثنتان اثنتين; 3: ثلاثة ثلاث; 4: أربعة أربع
    5: خمسة خمس; 6: ستة ست; 7: سبعة سبع; 8: ثمانية ثماني ثمان; 9: تسعة تسع; 10: عشرة عشر
    11: أحد إحدى; 20: عشرون عشرين; 30: ثلاثون ثلاثين; 40: أربعون أربعين
    50: خمسون خمسين; 60: ستون ستين; 70: سبعون سبعين; 80: ثمانون ثمانين; 90: تسعون تسعين
    100: مائة مئة; 200: مائتان مائتين مئتان مئتين; 1000: ألف آلاف; 2000: ألفان ألفين
    1000000: مليون ملايين; 2000000: مليونان مليونين; 1000000000: مليار مليارات`,
};

/** Words between the parts of a number: "one hundred and five", "treinta y uno". */
export const numberConnectors: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'و']);

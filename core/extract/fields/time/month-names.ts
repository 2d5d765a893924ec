/**
 * First letters of month names, January first, in the languages of most pages: Germanic,
 * Romance, Slavic, Baltic, Finnic, Greek, Turkish, Arabic (Egypt, the Levant and the
 * Maghreb), Persian for the Gregorian calendar, Hebrew, Hindi, Bengali, Thai, Indonesian,
 * Swahili, Filipino, Basque.
 */
const monthPrefixes: readonly string[] = [
  'jan ene gen ian jaan sty led sije sau tam ιαν янв яну січ јан oca يناير كانونث جانفي ژانويه ינואר जनवरी জানু มกรา urta',
  'feb fev fév lut úno velj vas helmi veeb φεβ фев лют şub فبراير شباط فيفري فوريه פברואר फरवरी फ़रवरी ফেব্রু กุมภา peb ots',
  'mar mrz mae maa maart mär març bře ožu kov μαρ мар бер مارس اذار מרץ मार्च মার্চ มีนา mac',
  'apr avr abr kwi dub tra bal huh απρ апр кві nis أبريل ابريل نيسان أفريل آوريل אפריל अप्रैल এপ্রিল เมษา',
  'may mai mag mei maj maio maí mayo máj kvě svi geg tou μαι мая май маи тра mayıs مايو أيار ماي מאי मई মে พฤษภา maig',
  'jun juin giu cze červn červen lipn bir kes juun iun ιουν июн юни чер јун haz يونيو يونيه حزيران جوان ژوئن יוני जून জুন มิถุนา hun eka júní',
  'jul juil lug lip červenec červenc srpn lie hei juul iul ιουλ июл юли лип јул tem يوليو يوليه تموز جويلية ژوئيه יולי जुलाई জুলাই กรกฎา hul uzt júl',
  'aug aou aoû ago agu srp kol rugp elo αυγ авг сер ağu أغسطس اغسطس آب أوت اوت אוגוסט अगस्त আগস্ট สิงหา ogos ágú abu',
  'sep set wrz sze zář zar ruj rugs syy σεπ сен вер eyl سبتمبر أيلول سپتامبر ספטמבר सितंबर सितम्बर সেপ্টে กันยา ira',
  'oct okt ott out paz paź říj spa lok οκτ окт жов eki أكتوبر اكتوبر تشرينا اكتبر אוקטובר अक्टूबर अक्तूबर অক্টো ตุลา urr',
  'nov lis stu lap marr noi νοε ноя лис kas نوفمبر تشرينث نوامبر נובמבר नवंबर नवम्बर নভে พฤศจิกา nob aza nóv',
  'dec dez dic gru des pro jou déc δεκ дек гру ara ديسمبر كانونا دسامبر דצמבר दिसंबर दिसम्बर ডিসে ธันวา dis abe',
];

const months: readonly { readonly start: string; readonly month: number }[] = monthPrefixes.flatMap(
  (starts, index) =>
    starts.split(' ').map((start) => ({ start: foldMonth(start), month: index + 1 })),
);

/** Returns the number of a month by its name, 1 to 12, or 0 if it is not a month. */
export function getMonthNumber(name: string): number {
  const folded = foldMonth(name);
  // The longest prefix wins: "juillet" also starts with "jui".
  let best = { month: 0, length: 0 };
  for (const { start, month } of months) {
    if (folded.startsWith(start) && start.length > best.length)
      best = { month, length: start.length };
  }
  // Hebrew prefixes the month with a letter that means "in".
  return best.month === 0 && folded.startsWith('ב') ? getMonthNumber(folded.slice(1)) : best.month;
}

function foldMonth(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u06cc\u0649]/g, '\u064a');
}

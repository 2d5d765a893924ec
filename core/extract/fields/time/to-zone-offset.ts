/** UTC offsets of the time zone abbreviations that pages use. Ambiguous ones are left out. */
const zoneOffsets: Readonly<Record<string, string>> = {
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  bst: '+01:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  wib: '+07:00',
  wita: '+08:00',
  sast: '+02:00',
  pkt: '+05:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};

/**
 * Converts a zone as pages write it ("+0100", "GMT+1", "CEST", "Z") to `Z` or `±hh:mm`.
 * Unknown zones become `Z`.
 */
export function toZoneOffset(zone: string): string {
  const numericZone = /^(?:UTC|GMT)?\s?([+-])(\d\d?):?(\d\d)?$/i.exec(zone);
  const [, sign, hours = '', minutes = '00'] = numericZone ?? [];
  if (numericZone) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  const offset = zoneOffsets[zone.toLowerCase()] ?? '+00:00';
  return offset === '+00:00' ? 'Z' : offset;
}

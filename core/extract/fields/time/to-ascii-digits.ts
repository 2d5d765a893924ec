/** Replaces decimal digits of any script ("٢٠٢٦", "２０２６", "२०२६") with 0 to 9. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    // The ten digits of each script are consecutive, starting at a multiple of ten or sixteen.
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });
}

/** Replaces decimal digits of any script ("٢٠٢٦", "２０２６", "२०२６") with 0 to 9. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    // Each set of ten digits is consecutive. Sets can be adjacent, like bold and double-struck.
    const code = digit.codePointAt(0) ?? 0;
    let start = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start--;
    return String((code - start) % 10);
  });
}

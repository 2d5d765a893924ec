/** Scripts that are shown, each alone in a label. Japanese and Korean names also use Chinese characters. */
const otherScripts = [
  ...['Cyrillic', 'Greek', 'Georgian', 'Hebrew', 'Arabic', 'Ethiopic', 'Thai', 'Lao', 'Khmer'],
  ...['Devanagari', 'Bengali', 'Gujarati', 'Gurmukhi', 'Kannada', 'Malayalam', 'Sinhala'],
  ...['Tamil', 'Telugu', 'Myanmar'],
].map((script) => `\\p{Script=${script}}`);

const labelsInOneScript = [
  // European letters. Others of the Latin script look like these: "ɡ", "ı", "ạ".
  'a-zß-öø-žșț',
  ...otherScripts,
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー',
  '\\p{Script=Han}\\p{Script=Hangul}',
].map((letters) => new RegExp(`^[${letters}0-9-]+$`, 'u'));

/** Letters that are not shown: they look like others. */
const deceptiveLetters = /[ıĸŀŉſ]|[^\P{Nd}0-9]/u;

/** Labels of other scripts that can be read as a Latin word: "аррӏе". */
const looksLatin = /^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡαγικνορτυχω0-9-]+$/;

/**
 * Returns a host as people write it: "bücher.example" for "xn--bcher-kva.example". A host with a
 * label in several scripts, or of letters that look like others, stays as it is.
 */
export function toReadableHost(host: string): string {
  const labels = host.split('.').map((label) => {
    if (!label.startsWith('xn--')) return label;
    const decoded = decodePunycode(label.slice('xn--'.length));
    const isSafe =
      labelsInOneScript.some((script) => script.test(decoded)) &&
      !deceptiveLetters.test(decoded) &&
      !looksLatin.test(decoded);
    return isSafe ? decoded : null;
  });
  const readable = labels.join('.');
  // Only if it leads to the same host.
  const isSame =
    !labels.includes(null) &&
    URL.canParse(`http://${readable}`) &&
    new URL(`http://${readable}`).hostname === host;
  return isSame ? readable : host;
}

/*
 * The parameters of RFC 3492. A package would be larger than this function, which need not report
 * errors: the result is compared with the host.
 */
const [base, minThreshold, maxThreshold, skew, damp] = [36, 1, 26, 38, 700] as const;

/** Decodes a label without its "xn--". Returns anything for an invalid one. */
function decodePunycode(encoded: string): string {
  const lastHyphen = encoded.lastIndexOf('-');
  const points = [...encoded.slice(0, Math.max(0, lastHyphen))].map((letter) =>
    letter.charCodeAt(0),
  );
  let [point, index, bias, at] = [128, 0, 72, lastHyphen + 1];
  while (at < encoded.length) {
    const before = index;
    for (let weight = 1, step = base; ; step += base) {
      const digit = Number.parseInt(encoded.charAt(at++), base);
      if (Number.isNaN(digit)) return '';
      // Letters stand for 0 to 25, digits for 26 to 35.
      const value = digit < 10 ? digit + 26 : digit - 10;
      index += value * weight;
      const threshold = Math.min(maxThreshold, Math.max(minThreshold, step - bias));
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const length = points.length + 1;
    let delta = Math.floor((index - before) / (before === 0 ? damp : 2));
    delta += Math.floor(delta / length);
    bias = 0;
    for (; delta > ((base - minThreshold) * maxThreshold) / 2; bias += base) {
      delta = Math.floor(delta / (base - minThreshold));
    }
    bias += Math.floor(((base - minThreshold + 1) * delta) / (delta + skew));
    point += Math.floor(index / length);
    index %= length;
    if (point > 0x10ffff) return '';
    points.splice(index++, 0, point);
  }
  return String.fromCodePoint(...points);
}

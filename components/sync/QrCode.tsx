import { generate } from 'lean-qr';
import { useMemo } from 'preact/hooks';

interface QrCodeProps {
  readonly content: string;
  readonly label: string;
}

/** The empty margin that readers need, in modules. */
const margin = 4;

/** A QR code, dark on light in every theme. */
export function QrCode({ content, label }: QrCodeProps) {
  const { size, path } = useMemo(() => drawCode(content), [content]);
  const whole = size + 2 * margin;
  return (
    <svg
      class="sync__qr"
      viewBox={`${-margin} ${-margin} ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect x={-margin} y={-margin} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Each dark module as a square of one unit. */
function drawCode(content: string): { readonly size: number; readonly path: string } {
  const code = generate(content);
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  return { size: code.size, path };
}

import { PopupFoot, type PopupFootProps } from './PopupFoot';

export type PopupPlainProps = PopupFootProps;

/** The popup without a story. Still links to the library. */
export function PopupPlain({ children, onOpenPanel, onOpenLibrary }: PopupPlainProps) {
  return (
    <>
      <div class="popup__body">{children}</div>
      <PopupFoot onOpenPanel={onOpenPanel} onOpenLibrary={onOpenLibrary} />
    </>
  );
}

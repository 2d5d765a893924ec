import type { LibraryProps } from '../../../components/library/library-props';

/**
 * The handlers of the library page that need the reader, which is loaded after the
 * first paint. A handler that is named here is implemented in `reader-controller.ts`;
 * the page forwards it without further code.
 */
const readerHandlerNames = [
  // The clip that is read.
  'onOpen',
  'onPlace',
  'onEnd',
  'onReaderRoot',
  'onJump',
  'onEditClip',
  'onShareOwn',
  'onCopyCitation',
  'onOpenInObsidian',
  // Its annotations.
  'onEditAnnotation',
  'onDeleteAnnotation',
  'onRestoreAnnotation',
  'onEditEnd',
  'onKeepOriginalWording',
  'onUseNewWording',
  // Its versions.
  'onChooseVersion',
  'onShowVersion',
  'onCompare',
  'onCloseComparison',
  // Tags and saved searches.
  'onRenameTag',
  'onRecolourTag',
  'onDeleteTag',
  'onSaveSearch',
  'onDeleteSearch',
  // Export.
  'onExport',
  'onCancelExport',
  'onChooseFolder',
  'onAddTemplate',
  'onExportChoice',
  'onRemoveTemplate',
  // Settings and help.
  'onOpenShortcuts',
  'onDeleteEverything',
  'onCopyProblems',
  'onClearProblems',
  // Import, fetching of texts, and advice.
  'onImport',
  'onFetchTexts',
  'onSaveTabs',
  'onWatchAddresses',
  'onSaveAddresses',
  'onDismissAdvice',
  'onDismissLost',
  'onRestoreCopy',
] as const satisfies readonly (keyof LibraryProps)[];

export type ReaderHandlers = Required<Pick<LibraryProps, (typeof readerHandlerNames)[number]>>;

/** Calls a function with the handlers: at once if the reader is loaded, otherwise when it is. */
export type WithHandlers = <Value>(
  call: (handlers: ReaderHandlers) => Value,
) => Value | Promise<Value>;

/** Returns handlers that can be called before the reader is loaded. */
export function forwardHandlers(withHandlers: WithHandlers): ReaderHandlers {
  type Handler = (...args: readonly unknown[]) => unknown;
  const forward =
    (name: keyof ReaderHandlers): Handler =>
    (...args) =>
      withHandlers((handlers) => (handlers[name] as Handler)(...args));
  const forwarded = readerHandlerNames.map((name) => [name, forward(name)]);
  return Object.fromEntries(forwarded) as ReaderHandlers;
}

/** What the host page of a trial offers to the documents of the package, which have its origin. */
export interface PreviewHost {
  /**
   * Opens a window of the package in a frame of the trial.
   * @param opener window of the package that asks
   * @param href absolute address, in the package; empty for a window without a document
   * @param name of the window, as of a frame; an open window of this name is used again
   */
  openWindow(opener: Window, href: string, name: string): Window | null;
  /** Closes the frame of such a window. */
  closeWindow(frame: HTMLIFrameElement): void;
}

declare global {
  interface Window {
    /** Only of the host page. */
    sanadPreview?: PreviewHost;
  }
  interface HTMLIFrameElement {
    /** Of a frame that stands for a window: the window that opened it. */
    sanadOpener?: Window;
  }
}

/** The host page above a document of the package, if it can be reached. */
export function hostOf(window: Window): PreviewHost | undefined {
  try {
    for (let above: Window = window; ; above = above.parent) {
      if (above.sanadPreview) return above.sanadPreview;
      if (above === above.parent) return undefined;
    }
  } catch {
    // A sandboxed document may not look at its parent.
    return undefined;
  }
}

/**
 * Makes the print buttons of job aids work: only that part of the page is printed, through the
 * `data-printing` attribute that the print style sheet reads.
 */
export function bindPrintButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const part = document.getElementById(button.dataset['print'] ?? '');
      const html = document.documentElement;
      part?.setAttribute('data-printed', '');
      html.setAttribute('data-printing', '');
      addEventListener(
        'afterprint',
        () => {
          part?.removeAttribute('data-printed');
          html.removeAttribute('data-printing');
        },
        { once: true },
      );
      print();
    });
  }
}

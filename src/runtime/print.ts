/**
 * Binds the print buttons of job aids: only that part of the page is printed, by the `data-printing`
 * attribute that the print style sheet reads. The lesson's review notice is printed with the job aid:
 * on a wall, nothing else shows that it is a draft.
 * @param root element that holds the buttons
 */
export function bindPrintButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const part = document.getElementById(button.dataset['print'] ?? '');
      const html = document.documentElement;
      const lesson = part?.closest('.lesson-body, .player-page');
      const notices = lesson?.querySelectorAll(':scope > .notice') ?? [];
      const printed = part ? [...notices, part] : [];
      for (const element of printed) element.setAttribute('data-printed', '');
      html.setAttribute('data-printing', '');
      addEventListener(
        'afterprint',
        () => {
          for (const element of printed) element.removeAttribute('data-printed');
          html.removeAttribute('data-printing');
        },
        { once: true },
      );
      print();
    });
  }
}

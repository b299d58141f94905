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
      const mark = (isMarked: boolean) => {
        for (const element of printed) element.toggleAttribute('data-printed', isMarked);
        html.toggleAttribute('data-printing', isMarked);
      };
      mark(true);
      addEventListener('afterprint', () => mark(false), { once: true });
      print();
    });
  }
}

/** The script of every guide page: leaving, listening, and folds that open for the printer. */
import '../elements/quick-exit/quick-exit.element.ts';
import '../elements/read-aloud/read-aloud.element.ts';

addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
});

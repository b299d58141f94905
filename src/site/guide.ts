/** The script of every guide page: leaving, listening, and folds that open for the printer. */
import '../components/leave/leave.element.ts';
import '../components/listen/listen.element.ts';

addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
});

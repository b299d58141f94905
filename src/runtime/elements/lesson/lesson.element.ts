import { type QuestionElement } from '../question/question.element.ts';
import { bindQuestions } from '../question/questions.ts';
import { bindPrintButtons } from '../../print.ts';
import { readMessages } from '../../messages.ts';
import { openSession, outlineFrom } from '../../storage/browser-session.ts';
import { rememberPage } from '../../storage/last-page.ts';
import { isAsked } from '../../storage/present-learner.ts';
import { saveWords } from '../../storage/save-words.ts';
import type { LessonMessages } from './lesson.messages.ts';

/**
 * `<sanad-lesson>`, at the end of a lesson: stores the answers to its questions. When the learner
 * scrolls down to it, it marks the lesson as read.
 */
class LessonElement extends HTMLElement {
  connectedCallback(): void {
    const opened = openSession(outlineFrom(this));
    const { session, onStatus, isSetAside } = opened;
    const words = saveWords(readMessages<LessonMessages>(this), opened);
    const number = Number(this.dataset['number']);
    const status = this.querySelector('.save-status');
    onStatus((value) => {
      if (status) status.textContent = words[value];
    });
    if (status && opened.savedWords === 'guest') status.textContent = words.saved;
    this.querySelector('.save-aside')?.toggleAttribute('hidden', !isSetAside);
    bindQuestions(document.querySelectorAll<QuestionElement>('sanad-question'), session);
    bindPrintButtons(document);
    if (isAsked()) {
      session.moveTo(number);
      rememberPage();
    }
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) session.markSeen(number);
    });
    observer.observe(this);
  }
}

customElements.define('sanad-lesson', LessonElement);

import { type QuestionElement } from '../question/question.element.ts';
import { bindQuestions } from '../question/questions.ts';
import { bindPrintButtons } from '../../print.ts';
import { openSession, outlineFrom } from '../../storage/browser-session.ts';
import { rememberPage } from '../../storage/resume.ts';

/**
 * `<sanad-lesson>`, at the end of a lesson: keeps the answers given above it and, when the
 * learner reaches it, marks the lesson as read.
 */
class LessonElement extends HTMLElement {
  connectedCallback(): void {
    const { session, onStatus, isSetAside, savedWords } = openSession(outlineFrom(this));
    const number = Number(this.dataset['number']);
    const status = this.querySelector('.save-status');
    const say = (text: string | undefined) => {
      if (status && text) status.textContent = text;
    };
    onStatus((value) => say(this.dataset[value === 'failed' ? 'failed' : savedWords]));
    this.querySelector('.save-aside')?.toggleAttribute('hidden', !isSetAside);
    bindQuestions(document.querySelectorAll<QuestionElement>('sanad-question'), session);
    bindPrintButtons(document);
    session.moveTo(number);
    rememberPage();
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) session.markSeen(number);
    });
    observer.observe(this);
  }
}

customElements.define('sanad-lesson', LessonElement);

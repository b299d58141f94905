import './player.css';
import '../components/question/question.element.ts';
import '../components/quiz/quiz.element.ts';
import { Session } from '../learning/session.ts';
import type { TrackingPort } from '../learning/tracking.ts';
import type { PlayerConfig } from '../packaging/document.ts';
import { Player } from './player.ts';
import { browserPort, localStore } from './tracking/browser.ts';
import { findScorm12Api } from './tracking/find-api.ts';
import { LmsUnavailableError, scorm12Port, type Surroundings } from './tracking/scorm12.ts';

const around: Surroundings = {
  now: () => performance.now(),
  date: () => new Date(),
  later: (task, wait) => void setTimeout(task, wait),
};

function start(): void {
  const data = document.querySelector('#sanad-config')?.textContent ?? '';
  const config = JSON.parse(data) as PlayerConfig;
  const { port, session } = open(config);
  new Player(session, port).start();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') port.flush();
  });
  addEventListener('pagehide', (event) => {
    if (event.persisted) port.flush();
    else port.close();
  });
}

/** Opens the LMS's record, or this browser's where there is no LMS, or none that answers. */
function open({ outline }: PlayerConfig): { port: TrackingPort; session: Session } {
  const api = findScorm12Api(window);
  if (api) {
    try {
      const port = scorm12Port(api, around);
      return { port, session: new Session(outline, port) };
    } catch (error) {
      if (!(error instanceof LmsUnavailableError)) throw error;
      console.error(error);
      // The LMS is there but keeps nothing: nothing may be kept under nobody's name either.
      const port = browserPort(outline.module, undefined);
      return { port, session: new Session(outline, port) };
    }
  }
  const port = browserPort(outline.module, localStore());
  return { port, session: new Session(outline, port) };
}

start();

import type { TrackingPort } from '../../learning/tracking.ts';
import type { PlayerConfig } from '../../formats/shared/document.ts';
import { offer } from '../download.ts';
import { readMessages } from '../messages.ts';
import type { CallLog } from '../tracking/call-log.ts';
import type { PlayerMessages } from './player.messages.ts';

/** Shows the button in the menu that saves the log of LMS calls as a text file. */
export function offerLog(log: CallLog, { standard, outline }: PlayerConfig, port: TrackingPort) {
  const bar = document.querySelector('.player-bar');
  const button = bar?.querySelector<HTMLButtonElement>('[data-log]');
  if (!bar || !button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = log.text([
      readMessages<PlayerMessages>(bar).logHead,
      `Sanad ${outline.module} ${standard} (${document.documentElement.lang})`,
      `${new Date().toISOString()}, ${(performance.now() / 1000).toFixed(0)} s`,
      `record: ${port.kind}, ${port.flush()}; network: ${navigator.onLine}`,
      navigator.userAgent,
    ]);
    offer(new File([text], `sanad-${outline.module}.txt`, { type: 'text/plain;charset=utf-8' }));
  });
}

import type { TrackingPort } from '../../learning/tracking.ts';
import type { PlayerConfig } from '../../formats/shared/document.ts';
import { offer } from '../download.ts';
import type { CallLog } from '../tracking/call-log.ts';

/** Shows the button of the menu that saves the log of calls as a text file. */
export function offerLog(log: CallLog, { standard, outline }: PlayerConfig, port: TrackingPort) {
  const button = document.querySelector<HTMLButtonElement>('[data-log]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = log.text([
      button.dataset['log'] ?? '',
      `Sanad ${outline.module} ${standard} (${document.documentElement.lang})`,
      `${new Date().toISOString()}, ${(performance.now() / 1000).toFixed(0)} s`,
      `record: ${port.kind}, ${port.flush()}; network: ${navigator.onLine}`,
      navigator.userAgent,
    ]);
    offer(new File([text], `sanad-${outline.module}.txt`, { type: 'text/plain;charset=utf-8' }));
  });
}

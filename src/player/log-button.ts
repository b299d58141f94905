import type { TrackingPort } from '../learning/tracking.ts';
import type { PlayerConfig } from '../packaging/document.ts';
import type { CallLog } from './tracking/call-log.ts';

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
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = `sanad-${outline.module}.txt`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
}

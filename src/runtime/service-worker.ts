/**
 * Waits until a service worker is active.
 * @throws when it could not be installed
 */
export function installed({
  installing,
  waiting,
  active,
}: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve();
      if (!worker || worker.state === 'redundant') reject(new Error('the pages did not arrive'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

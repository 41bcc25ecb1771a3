import type { Pace } from './steps.ts';

/** The browser's own pace: a message to oneself comes after input and painting, and is not held back as timers are. */
export const browserPace: Pace = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};

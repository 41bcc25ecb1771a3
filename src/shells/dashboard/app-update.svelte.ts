import { registerSW } from 'virtual:pwa-register';

/** Whether a newer version of the application waits, and how to take it. The page never reloads by itself. */
class AppUpdate {
  waiting = $state(false);
  #take: (() => Promise<void>) | null = null;

  /** Lets the next visit open without a network. A browser that refuses (sandboxed frame, no secure context) costs only that. */
  register(): void {
    this.#take = registerSW({ onNeedRefresh: () => (this.waiting = true) });
  }

  async take(): Promise<void> {
    await this.#take?.();
  }
}

export const appUpdate = new AppUpdate();

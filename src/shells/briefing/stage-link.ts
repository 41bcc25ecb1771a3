import type { Player } from './player.svelte.ts';
import { SpeakerLink, type Message } from './speaker-link.ts';

type Away = Extract<Message, { kind: 'state' }>['away'];

/** The stage's end of the link to the speaker's window: does what is asked there, and tells what is shown. */
export class StageLink {
  readonly #player: Player;
  readonly #away: () => Away;
  readonly #link: SpeakerLink;

  /** `away`: what is shown in place of the slide. */
  constructor(player: Player, away: () => Away) {
    this.#player = player;
    this.#away = away;
    this.#link = new SpeakerLink(player.briefing.id, (message) => this.#hear(message));
  }

  #hear(message: Message): void {
    const player = this.#player;
    if (message.kind === 'hello' && message.from === 'speaker') this.tell();
    else if (message.kind === 'go') player.go(message.n);
    else if (message.kind === 'restart') player.started = message.started;
    else if (message.kind === 'state' && message.from === 'speaker') player.started = message.started;
  }

  /** Tells which slide is shown, since when the briefing runs, and whether something stands in its place. */
  tell(): void {
    const { n, started } = this.#player;
    this.#link.tell({ kind: 'state', from: 'stage', n, started, away: this.#away() });
  }

  /** Reaches a speaker's window that was just opened. */
  reach(opened: Window): void {
    this.#link.reach(opened);
  }

  /** Greets the speaker's window; the answer takes leave of it, as does leaving the page. */
  greet(): () => void {
    this.#link.tell({ kind: 'hello', from: 'stage' });
    const leave = () => this.#link.tell({ kind: 'bye', from: 'stage' });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      this.#link.close();
    };
  }
}

import * as v from 'valibot';

/** What the window with the slides tells the speaker's, and the other way round. */
const MessageSchema = v.variant('kind', [
  /** Somebody has come: whoever knows how things stand answers. */
  v.object({ kind: v.literal('hello'), from: v.picklist(['stage', 'speaker']) }),
  /** How things stand on the stage. */
  v.object({
    kind: v.literal('state'),
    from: v.picklist(['stage', 'speaker']),
    n: v.pipe(v.number(), v.integer(), v.minValue(1)),
    started: v.number(),
    away: v.picklist(['none', 'detour', 'blank', 'sentence']),
  }),
  /** The speaker asks for a slide. */
  v.object({ kind: v.literal('go'), n: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.object({ kind: v.literal('restart'), started: v.number() }),
  v.object({ kind: v.literal('bye'), from: v.picklist(['stage', 'speaker']) }),
]);
export type Message = v.InferOutput<typeof MessageSchema>;

const EnvelopeSchema = v.object({ briefing: v.string(), message: MessageSchema });

/**
 * The line between the two windows of a briefing. Windows of one site hear each other over a BroadcastChannel, and
 * windows one of which opened the other by messages as well: pages opened from files have no channel in common.
 */
export class SpeakerLink {
  readonly #briefing: string;
  readonly #channel: BroadcastChannel | null;
  readonly #hear: (message: Message) => void;
  readonly #windows = new Set<MessageEventSource>();

  constructor(briefing: string, hear: (message: Message) => void) {
    this.#briefing = briefing;
    this.#hear = hear;
    this.#channel = openChannel(`observer-atlas-briefing:${briefing}`);
    this.#channel?.addEventListener('message', this.#onMessage);
    window.addEventListener('message', this.#onMessage);
    if (window.opener instanceof Object) this.#windows.add(window.opener as Window);
  }

  /** Adds a window this one has opened. */
  reach(other: Window): void {
    this.#windows.add(other);
  }

  tell(message: Message): void {
    const envelope = { briefing: this.#briefing, message };
    this.#channel?.postMessage(envelope);
    for (const other of this.#windows) other.postMessage(envelope, { targetOrigin: '*' });
  }

  close(): void {
    this.#channel?.close();
    window.removeEventListener('message', this.#onMessage);
  }

  readonly #onMessage = (event: MessageEvent<unknown>) => {
    const parsed = v.safeParse(EnvelopeSchema, event.data);
    if (!parsed.success || parsed.output.briefing !== this.#briefing) return;
    if (event.source) this.#windows.add(event.source);
    this.#hear(parsed.output.message);
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

import type { Briefing } from '../../../store/briefing/briefing.ts';

/** A file that was made, ready to be saved. */
export interface MadeFile {
  name: string;
  blob: Blob;
}

/** How a briefing leaves the house; handed in by the shell, which loads what each way needs when it is asked for. */
export interface TakingAlong {
  html: (briefing: Briefing) => Promise<MadeFile>;
  pptx: (briefing: Briefing) => Promise<MadeFile>;
  /** The address of a link that carries the briefing; null where it is too large. */
  link: (briefing: Briefing) => string | null;
}

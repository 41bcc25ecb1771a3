import type { MeetingDraft } from './drafts.ts';
import type { Party } from './party.ts';

/** A meeting while it is being put together. */
export interface OpenMeeting {
  draft: Omit<MeetingDraft, 'participants' | 'area'>;
  hosts: Party[];
  guests: Party[];
  area: string | null;
  /** Indices of the sentences that tell it. */
  sentences: number[];
}

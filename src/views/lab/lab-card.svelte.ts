import { getContext, setContext } from 'svelte';
import type { Id } from '../../model/evidence.ts';
import type { ReferenceSource } from '../../model/reference.ts';

/** What a card says about a number: where it was published, or how it was computed. */
export interface CardNote {
  heading: string;
  text: string;
  /** Publications, as ids of the reference file. */
  sources?: readonly Id[];
  /** Facts whose sentences are cited. */
  facts?: readonly Id[];
}

/** The one card of the seat lab: every figure that is not a sentence's shows where it comes from in it. */
export class LabCard {
  note: CardNote | null = $state.raw(null);
  beside: Element | null = $state.raw(null);
  /** The publications that ids stand for. */
  sources: ReadonlyMap<Id, ReferenceSource> = $state.raw(new Map());

  show(note: CardNote, beside: Element): void {
    this.note = note;
    this.beside = beside;
  }

  close(): void {
    this.note = null;
    this.beside = null;
  }
}

const KEY = Symbol('lab-card');

/** Hands the card to every view below the calling component. */
export function provideLabCard(card: LabCard): void {
  setContext(KEY, card);
}

/** The card of the lab around the calling component; call it while the component is set up. */
export function getLabCard(): LabCard {
  return getContext<LabCard>(KEY);
}

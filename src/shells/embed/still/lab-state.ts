import type { LabState } from '../../../store/lab-state.ts';

/** Stands in for what is set in the seat lab, in charts that have nothing of it. */
export const DEFAULT_LAB = {} as LabState;

export function readLab(): LabState {
  return DEFAULT_LAB;
}

export function writeLab(): void {
  // Nothing is set.
}

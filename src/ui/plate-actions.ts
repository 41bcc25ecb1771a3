import { getContext, setContext } from 'svelte';
import type { IconName } from './icons.ts';

/** A plate on the screen, as an action finds it. */
export interface ActedPlate {
  /** What the plate shows: 'map', 'timeline', 'seats', 'lab-changes'. */
  id: string;
  title: string;
  element: HTMLElement;
}

/** Something that can be done with a whole plate: embed it, export it, put it on a slide. */
export interface PlateAction {
  id: string;
  label: string;
  icon: IconName;
  /** Whether it can be done with the plate of this id; where it is left out, with every plate. */
  applies?(plate: string): boolean;
  run(plate: ActedPlate): void;
}

const KEY = Symbol('plate actions');

/** Offers actions in the menu of every plate below the calling component. */
export function provideActions(actions: () => readonly PlateAction[]): void {
  setContext(KEY, actions);
}

/** The actions the shell offers; none where it offers none, as in an embed or on a slide. */
export function getActions(): () => readonly PlateAction[] {
  return getContext<(() => readonly PlateAction[]) | undefined>(KEY) ?? (() => []);
}

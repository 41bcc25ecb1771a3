import type { ActedPlate } from '../../ui/plate-actions.ts';

/** Which dialog for sharing a plate is open, and for which plate. */
export class Sharing {
  asked: { how: 'embed' | 'export'; plate: ActedPlate } | null = $state.raw(null);

  ask(how: 'embed' | 'export', plate: ActedPlate): void {
    this.asked = { how, plate };
  }

  close(): void {
    this.asked = null;
  }
}

import { whenDrawn } from '../../store/user-timing.ts';
import { twinOf } from './twin-of.ts';

/** What there is to show: a dataset, that one is being waited for, or that there is none. */
export type Shown = { kind: 'dataset'; id: string } | { kind: 'waiting' } | { kind: 'problem' };

/** The picture that stands in the application's place. */
export interface StandingPicture {
  /** Told what the application has to show, it gives way when the same is drawn, or at once to something else. */
  giveWay: (shown: Shown) => void;
}

/** Where `first-picture.js` leaves what was pressed in the picture. */
const PRESSED = 'atlasPressed';

/** The picture that the page shows instead of its application; null where it shows none. */
export function standingPicture(app: Element): StandingPicture | null {
  const { dataset } = document.documentElement;
  const pictures = [...document.querySelectorAll('.picture')];
  const picture = pictures.find(
    ({ attributes }) => attributes.getNamedItem('data-size')?.value === dataset['picture'],
  );
  if (!picture) {
    for (const one of pictures) one.remove();
    return null;
  }
  let waits = false;
  function handOver(): void {
    if (!picture?.isConnected) return;
    const pressed: unknown = Reflect.get(window, PRESSED);
    const focused = picture.contains(document.activeElement) ? document.activeElement : null;
    const twin = focused && twinOf(focused, picture, app);
    const typed = focused instanceof HTMLInputElement ? focused.value : '';
    const asked = pressed instanceof Element ? twinOf(pressed, picture, app) : null;
    delete dataset['picture'];
    for (const one of pictures) one.remove();
    if (twin instanceof HTMLElement || twin instanceof SVGElement) twin.focus({ preventScroll: true });
    if (twin instanceof HTMLInputElement && typed !== '') {
      twin.value = typed;
      twin.dispatchEvent(new Event('input', { bubbles: true }));
    }
    asked?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  return {
    giveWay: (shown) => {
      if (shown.kind === 'problem' || (shown.kind === 'dataset' && shown.id !== dataset['pictured']))
        handOver();
      if (shown.kind !== 'dataset' || waits) return;
      waits = true;
      void whenDrawn().then(handOver);
    },
  };
}

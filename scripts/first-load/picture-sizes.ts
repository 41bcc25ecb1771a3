/** A window for which the first picture is drawn ahead, and how wide what measures itself stands in it. */
export interface PictureSize {
  name: 'wide' | 'narrow';
  /** Of the window, px. */
  width: number;
  height: number;
  touch: boolean;
  /** Smallest step of an outline's points, px. */
  step: number;
  /** Widths of elements, px: the first selector that an element matches says its own. */
  widths: readonly (readonly [selector: string, width: number])[];
}

/** Without a screen nothing is laid out: these are the widths that style sheets give in a browser. */
export const PICTURE_SIZES: readonly PictureSize[] = [
  {
    name: 'wide',
    width: 1440,
    height: 900,
    touch: false,
    step: 0.5,
    widths: [
      ['.map .figure', 640],
      ['.map .room', 860],
      ['.rail .rail-plate', 232],
      ['.rail .body', 492],
      ['.timeline .room *', 1384],
    ],
  },
  {
    name: 'narrow',
    width: 390,
    height: 844,
    touch: true,
    step: 1,
    widths: [
      ['.map .figure', 358],
      ['.map .room', 358],
      // One plate is shown at a time.
      ['.rail *', 0],
      ['.timeline *', 0],
    ],
  },
];

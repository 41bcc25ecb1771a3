import type { Organization } from '../../model/entities.ts';

/** What a mark looks like: the kind of its host, or a flag for what a mission does by itself. */
export type Shape = 'circle' | 'diamond' | 'triangle' | 'square' | 'hexagon' | 'flag';

/** The order in which the legend names the shapes. */
export const HOST_SHAPES = ['circle', 'diamond', 'triangle', 'square', 'hexagon'] as const;

/** The shape of a meeting, by the class of the organization that hosts it. */
export function shapeOf(host: Organization | undefined): Shape {
  switch (host?.classification) {
    case 'parliament':
      return 'circle';
    case 'ministry':
      return 'diamond';
    case 'commission':
      return 'triangle';
    case 'embassy':
      return 'square';
    default:
      return 'hexagon';
  }
}

/** SVG path of a shape around (0, 0), about 10 px across. A flag's pole stands at x = 0. */
export const SHAPE_PATHS: Record<Shape, string> = {
  circle: 'M-4.8 0a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0 -9.6 0Z',
  diamond: 'M0 -6L6 0L0 6L-6 0Z',
  triangle: 'M0 -5.8L5.8 4.4L-5.8 4.4Z',
  square: 'M-4.4 -4.4H4.4V4.4H-4.4Z',
  hexagon: 'M-5.6 0L-2.8 -4.9H2.8L5.6 0L2.8 4.9H-2.8Z',
  flag: 'M0 5.2V-5.2L8.2 -2L0 1.2',
};

/** Icon outlines on a 16 by 16 grid, drawn with a 1.5 px stroke. */
export const ICONS = {
  close: 'M4 4l8 8M12 4l-8 8',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6',
  chart: 'M3 13V8M8 13V3M13 13V6',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  expand: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
  'chevron-down': 'm4 6 4 4 4-4',
  'chevron-left': 'm10 4-4 4 4 4',
  'chevron-right': 'm6 4 4 4-4 4',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.5 10.5 14 14',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z',
  map: 'M2 4l4-1.5 4 1.5 4-1.5v9.5l-4 1.5-4-1.5-4 1.5zM6 2.5V12M10 4v9.5',
  meetings:
    'M2 4h5M11 4h3M9 4a1.5 1.5 0 1 1 2 0M2 8h2M8 8h6M2 12h7M13 12h1M11 10.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM6 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z',
  seats: 'M1.5 12a6.5 6.5 0 0 1 13 0M5 12a3 3 0 0 1 6 0',
  articles: 'M4 1.5h5.5L12.5 4.5v10H4zM9.5 1.5v3h3M6 8h4.5M6 11h4.5',
  menu: 'M2 4h12M2 8h12M2 12h12',
  flag: 'M4 14.5V2.5h8L10 5.5l2 3H4',
  reset: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.5v3h3',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  check: 'm3.5 8.5 3 3 6-7',
} as const;
export type IconName = keyof typeof ICONS;

import { timelinePage } from './en/timeline-page.ts';

/** What only a page says of the timeline, apart from the catalogue: an embed has no part of it. */
export const tp: typeof timelinePage = timelinePage;

import type { en } from '../en/index.ts';
import type { Texts } from '../texts.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { facts } from './facts.ts';
import { filter } from './filter.ts';
import { headline } from './headline.ts';
import { map } from './map.ts';
import { quota } from './quota.ts';
import { seats } from './seats.ts';
import { shell } from './shell.ts';
import { timeline } from './timeline.ts';

/** Russian, for embeds: the rooms that charts speak of. The name is that of the catalogue it takes the place of. */
const ru = {
  counts,
  dates,
  evidence,
  facts,
  filter,
  headline,
  map,
  quota,
  seats,
  shell,
  timeline,
} satisfies Partial<Record<keyof Texts<typeof en>, unknown>>;
export { ru as en };

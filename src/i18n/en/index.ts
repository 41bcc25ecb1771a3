import { briefings } from './briefings.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { facts } from './facts.ts';
import { filter } from './filter.ts';
import { headline } from './headline.ts';
import { map } from './map.ts';
import { quota } from './quota.ts';
import { articles, reader } from './reader.ts';
import { seats } from './seats.ts';
import { shell } from './shell.ts';
import { timeline } from './timeline.ts';

/** English, the complete catalogue: one file per room of the application. */
export const en = {
  articles,
  briefings,
  counts,
  dates,
  evidence,
  facts,
  filter,
  headline,
  map,
  quota,
  reader,
  seats,
  shell,
  timeline,
};

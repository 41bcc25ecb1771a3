import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { map } from './map.ts';
import { quota } from './quota.ts';
import { reader } from './reader.ts';
import { seats } from './seats.ts';
import { shell } from './shell.ts';
import { timeline } from './timeline.ts';

/** English, the complete catalogue: one file per room of the application. */
export const en = { counts, dates, evidence, map, quota, reader, seats, shell, timeline };

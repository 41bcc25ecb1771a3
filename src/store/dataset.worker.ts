import { expose } from 'comlink';
import { openDatabase } from './open-database.ts';
import { WorkingKeeper } from './own-work/working-keeper.ts';

// Transport only: the work is in dataset-keeper.ts.
expose(new WorkingKeeper(openDatabase()));

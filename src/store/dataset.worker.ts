import { expose } from 'comlink';
import { DatasetKeeper } from './dataset-keeper.ts';
import { openDatabase } from './open-database.ts';

// Transport only: the work is in dataset-keeper.ts.
expose(new DatasetKeeper(openDatabase()));

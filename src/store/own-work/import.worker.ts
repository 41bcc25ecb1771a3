import { expose } from 'comlink';
import { Importer } from './importer.ts';
import { builtLexicon } from './lexicon-files.ts';

// Transport only: the work is in importer.ts.
expose(new Importer(builtLexicon()));

import grammar from '../../../data/lexicon/grammar-words.json';
import words from '../../../data/lexicon/words.json';

const CLASSES = ['MEET', 'MEETING', 'RECEIVE', 'CALLON', 'BRIEFING', 'ROUNDTABLE'];

/** Words and phrases of meeting, as the lexicon knows them. */
export const MEETING_WORDS: readonly string[] = [grammar.classes, words.classes].flatMap((classes) =>
  Object.entries(classes).flatMap(([name, entry]) =>
    CLASSES.includes(name) ? entry.words.filter((word) => word.length > 2) : [],
  ),
);

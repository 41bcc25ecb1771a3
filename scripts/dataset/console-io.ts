import { log, progress } from '@clack/prompts';

/** Where a build tells what it does; handed in, so that tests can listen. */
export interface BuildIo {
  step(text: string): void;
  problem(text: string): void;
  done(text: string): void;
  /** How many of how many files are read. */
  progress?(done: number, of: number): void;
}

/** Below so many files a bar would be gone before it is seen. */
const FEW = 30;
/** Columns of a bar, and of what stands beside it. */
const SHORTEST_BAR = 10;
const LONGEST_BAR = 40;
const BESIDE_BAR = 36;

/** Marked lines on a terminal, plain lines elsewhere; problems go to standard error. */
export function consoleIo(): BuildIo {
  if (process.stdout.isTTY && process.env['CI'] === undefined) {
    return {
      step: (text) => log.step(text),
      problem: (text) => log.error(text),
      done: (text) => log.success(text),
      progress: progressBar(),
    };
  }
  return {
    step: (text) => console.log(text),
    problem: (text) => console.error(text),
    done: (text) => console.log(text),
    progress: (done, of) => {
      const tenth = Math.max(1, Math.ceil(of / 10));
      if (of >= 10 * FEW && done % tenth === 0) console.log(`Read ${done} of ${of} files`);
    },
  };
}

function progressBar(): NonNullable<BuildIo['progress']> {
  let bar: ReturnType<typeof progress> | null = null;
  let shown = 0;
  return (done, of) => {
    if (of < FEW) return;
    if (bar === null) {
      const room = process.stdout.columns - BESIDE_BAR;
      bar = progress({ max: of, size: Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, room)) });
      bar.start('Reading');
      shown = 0;
    }
    const last = done === of;
    if (!last && done - shown < of / 200) return;
    bar.advance(done - shown, `Read ${done} of ${of} files`);
    shown = done;
    if (!last) return;
    bar.stop(`Read ${of} files`);
    bar = null;
  };
}

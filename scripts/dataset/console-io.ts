import { log } from '@clack/prompts';

/** Where a build tells what it does; handed in, so that tests can listen. */
export interface BuildIo {
  step(text: string): void;
  problem(text: string): void;
  done(text: string): void;
}

/** Marked lines on a terminal, plain lines elsewhere; problems go to standard error. */
export function consoleIo(): BuildIo {
  if (process.stdout.isTTY && process.env['CI'] === undefined) {
    return {
      step: (text) => log.step(text),
      problem: (text) => log.error(text),
      done: (text) => log.success(text),
    };
  }
  return {
    step: (text) => console.log(text),
    problem: (text) => console.error(text),
    done: (text) => console.log(text),
  };
}

import { spawn } from 'node:child_process';

/** A command of this package's tools, and what it is called in the report. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
}

/**
 * Runs a step; resolves when it has ended, `ok` where it exited with 0. Its output is passed on as it comes, or, for a
 * step that runs beside another, in one piece when it ends.
 */
export function runStep(
  step: Step,
  output: 'at once' | 'when it ends',
): Promise<{ ok: boolean; seconds: number }> {
  const began = Date.now();
  const heading = `\n▸ ${step.name}\n`;
  const held: Buffer[] = [];
  if (output === 'at once') process.stdout.write(heading);
  const child = spawn('npx', ['--no-install', step.command, ...step.args], {
    stdio: output === 'at once' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...step.env },
    shell: process.platform === 'win32',
  });
  child.stdout?.on('data', (chunk: Buffer) => held.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => held.push(chunk));
  return new Promise((resolve) => {
    const end = (ok: boolean) => {
      if (output === 'when it ends') process.stdout.write(Buffer.concat([Buffer.from(heading), ...held]));
      resolve({ ok, seconds: (Date.now() - began) / 1000 });
    };
    child.once('error', (error) => {
      held.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

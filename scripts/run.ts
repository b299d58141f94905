/** Runs commands for the scripts of this folder. */
import { spawn } from 'node:child_process';

/** How a command ended. */
export interface Outcome {
  readonly code: number;
  /** Output of both streams. */
  readonly output: string;
}

/**
 * Runs a command of the project (node_modules/.bin comes first on the path under npm).
 * @param command program and arguments
 * @param options `quiet`: return the output instead of showing it; `env`: additional variables
 */
export function run(
  command: readonly [string, ...string[]],
  options: { quiet?: boolean; env?: Record<string, string> } = {},
): Promise<Outcome> {
  const [program, ...args] = command;
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(program, args, {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (!options.quiet) process.stdout.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

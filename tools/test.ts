import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * `npm test`: everything, in an order that leaves no processor idle. What needs only one runs beside
 * others and says its words when it ends; the two long suites use all processors and speak at once.
 */
const BESIDE = ['build', 'types', 'lint', 'check', 'chromium'];
const ALONE = ['unit', 'playwright'];

const failed: string[] = [];

/** Runs one script of package.json; `isQuiet` keeps its words until it ends. */
function run(script: string, isQuiet: boolean): Promise<void> {
  const begin = performance.now();
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: isQuiet ? { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } : process.env,
  });
  const words: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => words.push(chunk));
  }
  return new Promise((done) => {
    const end = (isGood: boolean, reason = '') => {
      const seconds = ((performance.now() - begin) / 1000).toFixed(0);
      process.stdout.write(Buffer.concat(words));
      console.log(`${isGood ? '✓' : '✗'} npm run ${script} (${seconds} s)${reason}`);
      if (!isGood) failed.push(script);
      done();
    };
    child.on('error', (error) => end(false, ` ${error.message}`));
    child.on('close', (code) => end(code === 0));
  });
}

/** Ends when nothing is left to do; what has failed stops nothing that stands beside it. */
async function runBeside(scripts: readonly string[]): Promise<void> {
  const waiting = [...scripts];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await run(next, true);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

await runBeside(BESIDE);
for (const script of ALONE) if (failed.length === 0) await run(script, false);
if (failed.length > 0) {
  console.error(`Failed: ${failed.map((script) => `npm run ${script}`).join(', ')}`);
  process.exit(1);
}

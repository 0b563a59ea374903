import { runCheck } from './check/runCheck';

const coloured = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
const { code, output } = await runCheck(process.argv.slice(2), coloured);

// A reader that stops early, as `| head` does, is no fault of the data.
process.stdout.on('error', () => undefined);
(code === 2 ? process.stderr : process.stdout).write(`${output}\n`);
process.exitCode = code;

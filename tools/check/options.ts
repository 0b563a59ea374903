import type { MessageLanguage } from '../../src/ingest/messages/words';

export interface CheckOptions {
  readonly folder: string;
  readonly json: boolean;
  readonly lang: MessageLanguage;
}

export const USAGE = 'npm run check -- [DIR] [--json] [--lang zh|en]';

/** The options of the check command; a sentence instead when they make no sense. */
export function readOptions(args: readonly string[]): CheckOptions | string {
  const folders: string[] = [];
  let json = false;
  let lang: MessageLanguage = 'zh';
  const rest = args.flatMap((arg) =>
    arg.startsWith('--lang=') ? ['--lang', arg.slice(7)] : [arg],
  );
  for (let index = 0; index < rest.length; index++) {
    const arg = rest[index] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--lang') {
      const asked = rest[++index];
      if (asked !== 'zh' && asked !== 'en') return `--lang takes zh or en. Usage: ${USAGE}`;
      lang = asked;
    } else if (arg.startsWith('-')) return `There is no option ${arg}. Usage: ${USAGE}`;
    else folders.push(arg);
  }
  if (folders.length > 1) return `One folder at a time, please. Usage: ${USAGE}`;
  return { folder: folders[0] ?? 'data', json, lang };
}

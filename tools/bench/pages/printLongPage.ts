import { longSite } from './longSite';

/** `tsx printLongPage.ts 10000` prints the English page of a story with so many events. */
const site = await longSite(Number(process.argv[2]));
process.stdout.write(site.get('en/index.html') ?? '');

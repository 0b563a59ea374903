import { startHeight } from '../embed/startHeight';
import { startLive } from '../live/startLive';
import { readEmbedHash } from '../pages/embedDialog/embedHash';
import { readMetric } from '../pages/islands/readMetric';
import { readFacts } from '../pages/payload';
import { viewNamed, type View } from '../pages/views';
import { followsHere } from '../ui/followsHere';
import { applyAppearance } from './appearance';
import { answerPress } from './answerPress';
import { Islands } from './islands';
import { markEvent, showOneMetric } from './markChosen';
import { quietAnchors } from './quietAnchors';
import { showWays } from './ways';

/** What in an address is a choice, and so is to be seen as soon as the page answers. */
const CHOICES = ['topics', 'event', 'place', 'from', 'to', 'q', 'play'];

/**
 * Brings a page to life, whichever it is: it is whole as the build drew it, and each of its islands
 * comes alive alone, when a reader reaches into it, when it nears the screen after they have begun
 * to move, or when the address or changed tables ask.
 */
async function start(): Promise<void> {
  const facts = readFacts(document);
  const query = new URLSearchParams(location.search);
  applyAppearance(location.search);
  const islands = new Islands(document, facts);
  islands.follow((pressed) => answerPress(pressed, islands.patches));

  if (facts.isEmbed) {
    // The host may have written its keys into the address; what the reader chooses is not for it.
    startHeight({ address: location.href });
    quietAnchors(document);
    showWays(document, '');
  }

  const metric = readMetric(location.search);
  if (metric !== null && facts.view === 'metrics') {
    showOneMetric(document, islands.patches, metric);
  }
  markEvent(document, islands.patches, query.get('event') ?? '');
  const asks = CHOICES.some((key) => query.has(key));
  if (asks) await islands.showChoice().catch(() => {});

  document.documentElement.dataset.state = 'ready';
  performance.mark('story:ready');

  const embed = async (view: View) => {
    const [{ page }, { openEmbedDialog }] = await Promise.all([
      islands.session(),
      import('../pages/embedDialog/openEmbedDialog'),
    ]);
    openEmbedDialog(page, view);
  };
  document.addEventListener('click', (click) => {
    const link = click.target instanceof Element ? click.target.closest('[data-embed]') : null;
    const view = viewNamed(link?.getAttribute('data-embed') ?? '');
    if (view === null || !followsHere(click)) return;
    click.preventDefault();
    void embed(view);
  });
  const hashed = facts.isEmbed ? null : readEmbedHash(location.hash);
  if (hashed !== null) void embed(hashed);

  startLive(facts, (story) => islands.renew(story));
}

void start();

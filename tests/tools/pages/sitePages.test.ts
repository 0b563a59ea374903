import { describe, expect, it } from 'vitest';
import { sitePages, toRoot } from '../../../tools/pages/sitePages';
import { makeAgreement, makeMetric, makePlace, makeStory } from '../../makeStory';

const folders = (story = makeStory()) => sitePages(story).map(({ folder }) => folder);

describe('sitePages', () => {
  it('gives each view a page in each language, the default one without a folder', () => {
    const story = makeStory({
      places: [makePlace('xian', 34, 109)],
      metrics: [makeMetric('m')],
      agreements: [makeAgreement('a')],
    });
    const embeds = ['story', 'timeline', 'map', 'metrics', 'agreements'].map(
      (view) => `embed/${view}/`,
    );
    expect(folders(story)).toEqual(['', ...embeds, 'en/', ...embeds.map((one) => `en/${one}`)]);
  });

  it('leaves out views that have nothing to show', () => {
    expect(folders()).toEqual([
      '',
      'embed/story/',
      'embed/timeline/',
      'en/',
      'en/embed/story/',
      'en/embed/timeline/',
    ]);
  });

  it('knows the way back to the root', () => {
    expect(sitePages(makeStory()).map(toRoot)).toEqual([
      '',
      '../../',
      '../../',
      '../',
      '../../../',
      '../../../',
    ]);
  });
});

import type { Story } from '../model/story';
import { VIEWS, type View } from './payload';

/** The views that a story can fill; one without records has no page of its own. */
export function embedViews(story: Story): readonly View[] {
  const isEmpty: Readonly<Record<View, boolean>> = {
    story: false,
    timeline: false,
    map: story.places.length === 0,
    metrics: story.metrics.length === 0,
    agreements: story.agreements.length === 0,
  };
  return VIEWS.filter((view) => !isEmpty[view]);
}

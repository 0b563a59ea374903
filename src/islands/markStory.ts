/** Says to whoever waits for it that every view is drawn and answers. */
export function markStory(): void {
  document.documentElement.dataset.state = 'ready';
  performance.mark('story:ready');
}

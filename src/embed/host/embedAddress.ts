/**
 * The address of one view's page under `base`, with what the placeholder's `data-` attributes
 * choose, and a token that tells this frame from all others. The default language has no folder;
 * no view named means the whole story. A name that is not one plain word is as if not written: it
 * could lead out of `base`.
 */
export function embedAddress(base: string, defaultLanguage: string, chosen: DOMStringMap): string {
  const word = (name: string) => /^[\w-]+$/.exec(chosen[name] ?? '')?.[0];
  const language = word('lang') ?? defaultLanguage;
  const folder = language === defaultLanguage ? '' : `${language}/`;
  const address = new URL(
    `${folder}embed/${word('storyEmbed') ?? 'story'}/index.html?fit=content`,
    base,
  );
  // What an editor may write at a placeholder, `data-topics="research"`, to choose what it shows.
  for (const name of ['topics', 'event', 'place', 'from', 'to', 'q', 'appearance', 'metric']) {
    const value = chosen[name];
    if (value) address.searchParams.set(name, value);
  }
  address.searchParams.set('e', `${Math.random()}`.slice(2));
  return address.href;
}

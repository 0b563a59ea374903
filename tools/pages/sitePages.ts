import { embedViews } from '../../src/pages/embedViews';
import type { View } from '../../src/pages/payload';
import type { Lang } from '../../src/model/texts';
import type { Story } from '../../src/model/story';

/** One HTML file of the site. */
export interface SitePage {
  readonly lang: Lang;
  readonly view: View;
  readonly isEmbed: boolean;
  /** The folder that holds its `index.html`, from the site's root, with a slash at the end; `''` for the root. */
  readonly folder: string;
}

/** The default language stands at the root, each other one in a folder of its name. */
export function languageFolder(lang: Lang, story: Story): string {
  return lang === story.defaultLanguage ? '' : `${lang}/`;
}

/** The page of one view for a frame. */
export function embedFolder(view: View, lang: Lang, story: Story): string {
  return `${languageFolder(lang, story)}embed/${view}/`;
}

/** Every page of the site, in each language: the whole story, and each view for a frame. */
export function sitePages(story: Story): readonly SitePage[] {
  return story.languages.flatMap((lang) => [
    { lang, view: 'story', isEmbed: false, folder: languageFolder(lang, story) },
    ...embedViews(story).map((view) => ({
      lang,
      view,
      isEmbed: true,
      folder: embedFolder(view, lang, story),
    })),
  ]);
}

/** The way from a page to the site's root, so that a site stands under any path: `''`, `../`. */
export function toRoot(page: SitePage): string {
  return '../'.repeat(page.folder.split('/').length - 1);
}

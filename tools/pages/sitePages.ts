import { embedFolder } from '../../src/pages/payload';
import { viewsOf, type View } from '../../src/pages/views';
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

/** Every page of the site, in each language: the whole story, and each view for a frame. */
export function sitePages(story: Story): readonly SitePage[] {
  return story.languages.flatMap((lang) => [
    { lang, view: 'story', isEmbed: false, folder: languageFolder(lang, story) },
    ...viewsOf(story).map((view) => ({
      lang,
      view,
      isEmbed: true,
      folder: languageFolder(lang, story) + embedFolder(view),
    })),
  ]);
}

/** The way from a page to the site's root, so that a site stands under any path: `''`, `../`. */
export function toRoot(page: SitePage): string {
  return '../'.repeat(page.folder.split('/').length - 1);
}

import { VIEWS, type View } from '../../src/app/payload';
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

/** Every page of the site: the whole story in each language. */
export function sitePages(story: Story): readonly SitePage[] {
  return story.languages.map((lang) => ({
    lang,
    view: VIEWS[0],
    isEmbed: false,
    folder: languageFolder(lang, story),
  }));
}

/** The way from a page to the site's root, so that a site stands under any path: `''`, `../`. */
export function toRoot(page: SitePage): string {
  return '../'.repeat(page.folder.split('/').length - 1);
}

import type { Story } from '../../../src/model/story';
import { languageFolder } from '../sitePages';
import { lastModified } from './storyDates';
import { xmlText } from '../../../src/pictures/xmlText';

/**
 * The story's page in each language with its others (sitemaps.org); pages for frames are not to be
 * found.
 *
 * @returns `null` without `site_url`: a sitemap's addresses can only be absolute
 */
export function sitemap(story: Story): string | null {
  const { siteUrl } = story.settings;
  if (siteUrl === null) return null;
  const at = (lang: string) => xmlText(`${siteUrl}/${languageFolder(lang, story)}`);
  const modified = lastModified(story);
  const others = [
    ...story.languages.map((lang) => [lang, lang] as const),
    ['x-default', story.defaultLanguage] as const,
  ].map(
    ([name, lang]) =>
      `    <xhtml:link rel="alternate" hreflang="${xmlText(name)}" href="${at(lang)}"/>`,
  );
  const page = (lang: string) =>
    [
      '  <url>',
      `    <loc>${at(lang)}</loc>`,
      ...(modified === null ? [] : [`    <lastmod>${modified}</lastmod>`]),
      ...others,
      '  </url>',
    ].join('\n');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...story.languages.map(page),
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read; where the sitemap lies can only be said absolutely. */
export function robots({ settings: { siteUrl } }: Story): string {
  const map = siteUrl === null ? '' : `\nSitemap: ${siteUrl}/sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}

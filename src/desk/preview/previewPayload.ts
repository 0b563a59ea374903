import { languageName } from '../../format/languageName';
import { mapNamesFor } from '../../format/mapNames/mapNamesFor';
import { packFor } from '../../format/packs';
import { pruneStory } from '../../model/prune';
import type { Story } from '../../model/story';
import type { Lang } from '../../model/texts';
import type { PagePayload } from '../../pages/payload';
import type { PreviewShell } from '../deskPayload';

/** What the desk asks a frame to show. */
export interface PreviewRequest {
  readonly story: Story;
  readonly lang: Lang;
  /** Addresses of pictures that are not on the site yet, by the names that events have for them. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** What the build would write into the story's page, made in the browser. */
export function previewPayload(
  { story, lang, pictures }: PreviewRequest,
  shell: PreviewShell,
): PagePayload {
  const { names, lang: namesLang } = mapNamesFor(lang);
  return {
    view: 'story',
    isEmbed: false,
    lang,
    languages: story.languages.map((one) => ({ lang: one, ownName: languageName(one), href: '' })),
    pack: packFor(lang).pack,
    map:
      story.places.length === 0 ? null : { names, namesLang, basemap: shell.basemap, labels: null },
    story: withPictures(pruneStory(story, lang), pictures),
    files: shell.files,
    storyHref: '',
    sectionsHref: '',
    rootHref: shell.rootHref,
    archives: [],
    frozen: null,
  };
}

function withPictures(story: Story, pictures: PreviewRequest['pictures']): Story {
  const addresses = new Map(Object.entries(pictures));
  const events = story.events.map((event) =>
    event.image === null ? event : { ...event, image: addresses.get(event.image) ?? event.image },
  );
  return { ...story, events };
}

/** The words of the whole story, as `story.csv` names them. */
export const STORY_KEYS = [
  'title',
  'kicker',
  'standfirst',
  'byline',
  'credits',
  'share_text',
] as const;
export type StoryKey = (typeof STORY_KEYS)[number];

/** What `story.csv` sets for the whole site. */
export interface Settings {
  /** Absolute address of the published site, without a slash at the end. */
  readonly siteUrl: string | null;
  /** `none`, `central-asia`, `natural-earth`, or the name of a newsroom's own file. */
  readonly mapWorldview: string;
  readonly mapRelief: boolean;
  readonly tileUrl: string | null;
  readonly tileAttribution: string | null;
  readonly tileKey: string | null;
  /** Hosts that pictures may come from; without one only own files are shown. */
  readonly imageHosts: readonly string[];
  /** Where readers tell of mistakes: `mailto:` or an address of the web. */
  readonly contact: string | null;
}

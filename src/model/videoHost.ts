const PLAYERS =
  /(?:^|\.)(?:youtube\.com|youtu\.be|bilibili\.com|b23\.tv|vimeo\.com|youku\.com|v\.qq\.com|rutube\.ru)$/i;

/** Whether pages of a host play videos: their addresses are no pictures, and their frames are never shown. */
export function isVideoHost(host: string): boolean {
  return PLAYERS.test(host);
}

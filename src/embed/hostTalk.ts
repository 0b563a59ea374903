/** What passes between a frame and its host, in the words of every protocol; no window needed. */
export interface HostTalk {
  /** Takes a message of the host, of any shape, and says whether it asks for the height. */
  hear(data: unknown): boolean;
  /** One height as every host wants to hear it, in CSS pixels; nothing (falsy) for the protocols of
   * which the host has shown no sign. */
  say(height: number, width: number): readonly unknown[];
}

/**
 * pym's width, iframe-resizer's `resize`, or iframe-resizer's first message: that one alone has a
 * yes or no as third field, and its first field is the id that the host gave the frame.
 */
const REQUEST = /xPYMxwidthxPYMx|^\[iFrameSizer\](?:resize$|([^:]+):\w*:[tf])/;

/**
 * Starts the talk from the frame's address, an absolute one, where the host may have put keys:
 * pym's `childId` or our own `e`, by which it finds one frame of many, and WordPress' secret. They
 * go back to that host alone, as it gave them. Words to navigate or to scroll are never heard.
 */
export function startTalk(address: string): HostTalk {
  const query = new URL(address).searchParams;
  const key = query.get('childId') || query.get('e') || '';
  const secret = /#\?secret=([a-z\d]+)$/i.exec(address)?.[1];
  let knowsH5p = false;
  let resizerId = '';
  let occasion = 'size';
  return {
    hear(data) {
      const request = typeof data === 'string' ? REQUEST.exec(data) : null;
      if (request?.[1]) {
        resizerId = request[1];
        occasion = 'init';
      }
      const { type, context, message } = Object(data) as Readonly<Record<string, unknown>>;
      if (context === 'h5p') return (knowsH5p = true);
      // `ready`: a wp-embed.js that came after the frame. `frames-init` may come at any time.
      return !!request || message === 'ready' || type === 'frames-init';
    },
    say(height, width) {
      const messages = [
        { sentinel: 'amp', type: 'embed-size', height },
        { 'datawrapper-height': { [key]: height } },
        `pymxPYMx${key}xPYMxheightxPYMx${height}`,
        JSON.stringify({ src: address, context: 'iframe.resize', height }),
        JSON.stringify({ subject: 'lti.frameResize', height }),
        { context: 'h5p', action: knowsH5p ? 'resize' : 'hello', scrollHeight: height },
        secret && { message: 'height', value: height, secret },
        resizerId && `[iFrameSizer]${resizerId}:${height}:${width}:${occasion}`,
      ];
      occasion = 'size';
      return messages;
    },
  };
}

import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream/promises';
import { acceptedEncodings } from './acceptedEncodings';
import { byteRange } from './byteRange';
import { isNotModified, isSameVersion, versionOf } from './conditions';
import { headersOf } from './headers';
import { findFile, openFile, type OpenFile } from './openFile';
import { requestPath } from './requestPath';

export interface ServeOptions {
  /** What is said with every answer, refusals too. */
  readonly always?: Readonly<Record<string, string>>;
}

/** Serves a folder as a good static host would: files, and `index.html` for a folder. */
export function staticServer(folder: string, { always = {} }: ServeOptions = {}): Server {
  return createServer((request, response) => {
    answer(folder, always, request, response).catch(() => {
      // The client went away, or the disk failed: what was promised can no longer be sent.
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The file could not be read', always);
    });
  });
}

async function answer(
  folder: string,
  always: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const isQuestion = request.method === 'OPTIONS';
    const headers = { ...always, allow: 'GET, HEAD, OPTIONS', connection: 'close' };
    sendText(response, isQuestion ? 204 : 405, isQuestion ? '' : 'Only GET and HEAD', headers);
    return;
  }
  const asked = requestPath(request.url ?? '/');
  const found = asked === null ? null : await findFile(folder, asked.path);
  if (asked === null || found === null) {
    sendText(response, 404, 'Not found', always);
    return;
  }
  if (found === 'folder') {
    const location = encodeURI(asked.path).replaceAll('?', '%3F').replaceAll('#', '%23');
    sendText(response, 301, '', { ...always, location: `${location}/${asked.search}` });
    return;
  }
  // A part is always one of the plain file: who asks for bytes means those of the file.
  const isWhole = request.headers.range === undefined;
  const encodings = isWhole ? acceptedEncodings(request.headers['accept-encoding']) : [];
  const file = await openFile(found, encodings);
  if (file === null) {
    sendText(response, 404, 'Not found', always);
    return;
  }
  const isFolder = asked.path.endsWith('/');
  const path = isFolder ? `${asked.path}index.html` : asked.path;
  const headers = { ...headersOf(path), ...always };
  try {
    await sendFile(file, headers, request, response);
  } finally {
    await file.handle.close();
  }
}

async function sendFile(
  file: OpenFile,
  headers: OutgoingHttpHeaders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const version = versionOf(file.size, file.modified, file.encoding ?? '');
  const about = {
    ...headers,
    etag: version.etag,
    'last-modified': version.lastModified,
    'accept-ranges': 'bytes',
    vary: 'Accept-Encoding',
    ...(file.encoding === null ? {} : { 'content-encoding': file.encoding }),
  };
  if (isNotModified(request.headers, version)) {
    response.writeHead(304, about).end();
    return;
  }
  const condition = request.headers['if-range'];
  const isSame = condition === undefined || isSameVersion(String(condition), version);
  const range =
    isSame && request.method === 'GET' ? byteRange(request.headers.range, file.size) : null;
  if (range === 'beyond') {
    sendText(response, 416, '', { ...about, 'content-range': `bytes */${file.size}` });
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  response.writeHead(range === null ? 200 : 206, {
    ...about,
    'content-length': end - start + 1,
    ...(range === null ? {} : { 'content-range': `bytes ${start}-${end}/${file.size}` }),
  });
  if (request.method === 'HEAD' || file.size === 0) {
    response.end();
    return;
  }
  // A file that shrinks meanwhile breaks off: the client would wait for the rest for ever.
  response.strictContentLength = true;
  await pipeline(file.handle.createReadStream({ start, end, autoClose: false }), response);
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders,
): void {
  const type = text === '' ? {} : { 'content-type': 'text/plain; charset=utf-8' };
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(text) };
  response.writeHead(status, { ...headers, ...type, ...length }).end(text);
}

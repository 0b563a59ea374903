import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startTalk } from '../../src/embed/hostTalk';

const HERE = 'https://story.example/embed/map/index.html?e=ab12';

/** What a host of each protocol finds among the messages. */
function sayOnce(address: string, heard: readonly unknown[] = []) {
  const talk = startTalk(address);
  for (const data of heard) talk.hear(data);
  return talk.say(700, 640).filter(Boolean);
}

describe('what a frame says of itself', () => {
  it.each<[string, unknown]>([
    ['AMP and frames', { sentinel: 'amp', type: 'embed-size', height: 700 }],
    ['Datawrapper', { 'datawrapper-height': { ab12: 700 } }],
    ['pym', 'pymxPYMxab12xPYMxheightxPYMx700'],
    ['Medium and Embedly', `{"src":"${HERE}","context":"iframe.resize","height":700}`],
    ['LTI', '{"subject":"lti.frameResize","height":700}'],
    ['H5P, until its host answers', { context: 'h5p', action: 'hello', scrollHeight: 700 }],
  ])('to %s', (_, message) => {
    expect(sayOnce(HERE)).toContainEqual(message);
  });

  it('is nothing else to a host that has shown no sign', () => {
    expect(sayOnce(HERE)).toHaveLength(6);
  });

  it('is a height for H5P once its host has spoken', () => {
    const messages = sayOnce(HERE, [{ context: 'h5p', action: 'hello' }]);
    expect(messages).toContainEqual({ context: 'h5p', action: 'resize', scrollHeight: 700 });
    expect(messages).not.toContainEqual(expect.objectContaining({ action: 'hello' }));
  });

  it('is for iframe-resizer the answer to its first message, and then a size', () => {
    const talk = startTalk(HERE);
    talk.hear('[iFrameSizer]frame-1:8:false:false:32:true:true::auto:::0:false:parent:scroll:true');
    expect(talk.say(700, 640)).toContain('[iFrameSizer]frame-1:700:640:init');
    expect(talk.say(1300, 640)).toContain('[iFrameSizer]frame-1:1300:640:size');
  });
});

describe('the keys in the address', () => {
  it.each([
    ['our own token', '?e=ab12', 'ab12'],
    ['pym’s id before our own', '?e=ab12&initialWidth=640&childId=graphic-1', 'graphic-1'],
    ['an id in another script', '?childId=%E6%97%B6%E9%97%B4', '时间'],
    ['an id with a broken escape', '?childId=50%', '50%'],
    ['an empty id', '?childId=&e=ab12', 'ab12'],
    ['none', '', ''],
    ['a token only after the #', '#e=ab12', ''],
  ])('%s', (_, suffix, key) => {
    const messages = sayOnce(`https://story.example/embed/map/${suffix}`);
    expect(messages).toContainEqual({ 'datawrapper-height': { [key]: 700 } });
    expect(messages).toContain(`pymxPYMx${key}xPYMxheightxPYMx700`);
  });

  it('has none in srcdoc, and the talk goes on without', () => {
    expect(sayOnce('about:srcdoc')).toContain('pymxPYMxxPYMxheightxPYMx700');
  });

  it.each([
    ['alone', '#?secret=Ab3dEf9hIj', 'Ab3dEf9hIj'],
    ['after our own query', '?e=ab12#?secret=abc', 'abc'],
    ['after a fragment of the page', '#event-7#?secret=abc', 'abc'],
  ])('WordPress’ secret %s', (_, suffix, secret) => {
    const messages = sayOnce(`https://story.example/${suffix}`);
    expect(messages).toContainEqual({ message: 'height', value: 700, secret });
  });

  it.each(['#?secret=', '#?secret=ab-12', '#?secret=abc&x=1', '#secret=abc', '?secret=abc'])(
    'no WordPress message for %s',
    (suffix) => {
      const messages = sayOnce(`https://story.example/${suffix}`);
      expect(messages).not.toContainEqual(expect.objectContaining({ message: 'height' }));
    },
  );
});

describe('what a host asks', () => {
  it.each<[string, unknown]>([
    ['frames', { sentinel: 'amp', type: 'frames-init' }],
    ['pym', 'pymxPYMxgraphic-1xPYMxwidthxPYMx640'],
    ['iframe-resizer 4, first', '[iFrameSizer]f:8:false:false:32:true:true:null:bodyOffset'],
    ['iframe-resizer 5, first', '[iFrameSizer]f:8:true:false:32:true:true::auto'],
    ['iframe-resizer, later', '[iFrameSizer]resize'],
    ['H5P, hello', { context: 'h5p', action: 'hello' }],
    ['H5P, resize', { context: 'h5p', action: 'resize' }],
    ['WordPress that came late', { message: 'ready', secret: 'abc' }],
  ])('%s', (_, data) => {
    expect(startTalk(HERE).hear(data)).toBe(true);
  });

  it.each<[unknown]>([
    [null],
    [undefined],
    [0],
    [Number.NaN],
    [''],
    ['pym'],
    [[]],
    [['[iFrameSizer]resize']],
    [new Date(0)],
    [new Map([['type', 'frames-init']])],
    [{ toString: 1, valueOf: 1 }],
    ['pymxPYMxgraphic-1xPYMxnavigateToxPYMxhttps://elsewhere.example'],
    ['pymxPYMxgraphic-1xPYMxscrollTo'],
    ['[iFrameSizer]message:{"a":true}'],
    ['[iFrameSizer]moveToAnchor:top'],
    ['[iFrameResizerChild]Ready'],
    [{ sentinel: 'amp', type: 'embed-size', height: 700 }],
    [{ sentinel: 'amp', type: 'embed-size-changed' }],
    [{ message: 'link', value: 'https://elsewhere.example' }],
    [{ 'datawrapper-height': { ab12: 700 } }],
  ])('nothing in %j', (data) => {
    expect(startTalk(HERE).hear(data)).toBe(false);
  });

  it('never stumbles over a message, nor learns from one that asks nothing', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withDate: true }), (data) => {
        const talk = startTalk(HERE);
        if (!talk.hear(data)) expect(talk.say(700, 640)).toEqual(startTalk(HERE).say(700, 640));
      }),
    );
  });

  it('learns the id of a frame that is itself called resize', () => {
    const messages = sayOnce(HERE, ['[iFrameSizer]resize:8:false']);
    expect(messages).toContain('[iFrameSizer]resize:700:640:init');
  });

  it('learns iframe-resizer’s id whatever it looks like', () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes(':'));
    fc.assert(
      fc.property(id, fc.boolean(), (name, sizesWidth) => {
        const talk = startTalk(HERE);
        expect(talk.hear(`[iFrameSizer]${name}:8:${sizesWidth}:false:32`)).toBe(true);
        expect(talk.say(700, 640)).toContain(`[iFrameSizer]${name}:700:640:init`);
      }),
    );
  });
});

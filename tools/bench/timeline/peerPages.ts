/**
 * How each peer shows the same events, as script to be put after its own: plain text, because it
 * runs in a page of its own that nothing is bundled for. Both are set up as their guides advise.
 */
export const PREPARE_FOR_VIS = `
globalThis.benchSubject = {
  prepare: (events) => ({
    items: new vis.DataSet(events.map(({ id, title, topic, start, end }) => ({
      id, content: title, group: topic, start, ...(end === null ? { type: 'point' } : { end }),
    }))),
    groups: new vis.DataSet([...new Set(events.map(({ topic }) => topic))].map((id) => ({ id, content: id }))),
  }),
  show: (target, { items, groups }) =>
    new vis.Timeline(target, items, groups, {
      zoomKey: 'ctrlKey', maxHeight: 600, verticalScroll: true, cluster: items.length > 1000 ? { maxItems: 5 } : false,
    }),
};`;

export const PREPARE_FOR_TIMELINEJS = `
const partsOf = (at) => {
  const date = new Date(at);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
globalThis.benchSubject = {
  prepare: (events) => ({
    events: events.map(({ id, title, topic, start, end }) => ({
      unique_id: id, group: topic, text: { headline: title },
      start_date: partsOf(start), ...(end === null ? {} : { end_date: partsOf(end - 1) }),
    })),
  }),
  show: (target, story) =>
    new TL.Timeline(target, story, { hash_bookmark: false, font: null, language: 'en', soundcite: false }),
};`;

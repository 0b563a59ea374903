/**
 * How each peer shows the story, as plain text, because it runs in a page of its own that nothing is
 * bundled for. All are set up as their guides advise, over the basemap that our map has.
 */
const MAP = `
const map = L.map('map', { maxZoom: 8, attributionControl: false });
map.fitBounds(story.places.map(({ lat, lng }) => [lat, lng]));
L.imageOverlay('land.svg', [[-10, 40], [70, 150]]).addTo(map);
const markers = story.places.map(({ name, lat, lng }) => L.marker([lat, lng], { alt: name }).bindPopup(name));
`;

export const MAP_ALONE = `${MAP}
map.addLayer(L.markerClusterGroup().addLayers(markers));
`;

export const TIMELINEJS_AND_MAP = `
const partsOf = (at) => {
  const date = new Date(at);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
new TL.Timeline('timeline', {
  events: story.events.filter(({ start }) => start !== null).map(({ id, title, summary, topic, start, end }) => ({
    unique_id: id, group: topic, text: { headline: title, text: summary },
    start_date: partsOf(start), ...(end === null ? {} : { end_date: partsOf(end - 1) }),
  })),
}, { hash_bookmark: false, font: null, language: 'en', soundcite: false });
${MAP}
markers.forEach((marker) => marker.addTo(map));
`;

export const VIS_MAP_AND_CARDS = `
const items = new vis.DataSet();
const show = (topic) => {
  const shown = story.events.filter((event) => topic === null || event.topic === topic);
  items.clear();
  items.add(shown.filter(({ start }) => start !== null).map(({ id, title, topic, start, end }) => ({
    id, content: title, group: topic, start, ...(end === null ? { type: 'point' } : { end }),
  })));
  document.getElementById('cards').replaceChildren(...shown.map(({ id, title, summary, date }) => {
    const card = Object.assign(document.createElement('article'), { id });
    card.append(
      Object.assign(document.createElement('h2'), { textContent: title }),
      Object.assign(document.createElement('p'), { textContent: date + ' ' + summary }),
    );
    card.onclick = () => card.classList.toggle('open');
    return card;
  }));
};
const buttons = story.topics.map(({ id, name }) => {
  const button = Object.assign(document.createElement('button'), { textContent: name });
  button.setAttribute('aria-pressed', 'false');
  button.onclick = () => {
    const isDown = button.getAttribute('aria-pressed') === 'false';
    buttons.forEach((one) => one.setAttribute('aria-pressed', String(one === button && isDown)));
    show(isDown ? id : null);
  };
  return button;
});
document.getElementById('topics').append(...buttons);
show(null);
new vis.Timeline(
  document.getElementById('timeline'), items, new vis.DataSet(story.topics.map(({ id, name }) => ({ id, content: name }))),
  { zoomKey: 'ctrlKey', maxHeight: 500, verticalScroll: true, cluster: story.events.length > 1000 ? { maxItems: 5 } : false },
);
${MAP}
markers.forEach((marker) => marker.addTo(map));
`;

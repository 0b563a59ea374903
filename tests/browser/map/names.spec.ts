import type { Page } from '@playwright/test';
import { mapNamesFor } from '../../../src/format/mapNames/mapNamesFor';
import type { BuiltPage } from '../../../tools/bench/buildPage';
import { sceneOf } from '../../../tools/bench/map/mapScenes';
import { storyOfPlaces } from '../../../tools/bench/map/storyOfPlaces';
import { mapAtRest } from '../atRest';
import { showMap } from './builtMap';
import { builtOnce } from '../builtOnce';
import { drawnNames } from './mapPictures';
import { expect, test } from '../quietPage';
import { realStory } from '../realStory';

const map = '[data-view=map]';
const PLACES = realStory().places;
let built: BuiltPage = { script: '', styles: '' };

test.beforeAll(async () => {
  built = await builtOnce('map');
});

const named = async (page: Page) => (await drawnNames(page)).map(({ id }) => id);

for (const [lang, path] of [
  ['zh', '/'],
  ['en', '/en/'],
  ['kk', '/kk/'],
  ['ru', '/ru/'],
] as const) {
  for (const [width, height] of [
    [320, 568],
    [360, 640],
    [375, 667],
    [360, 740],
    [390, 844],
    [768, 1024],
    [1440, 900],
  ] as const) {
    test(`the story's countries and places are named, ${lang}, ${width} × ${height}`, async ({
      page,
      browser,
    }) => {
      const { KZ, CN } = mapNamesFor(lang).names.countries;
      const names = [KZ, CN, ...PLACES.map(({ name }) => name[lang])];
      const drawn = await browser.newPage({
        javaScriptEnabled: false,
        viewport: { width, height },
      });
      await drawn.goto(path);
      expect(await named(drawn)).toEqual(expect.arrayContaining(names));
      await drawn.close();
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await page.locator(map).scrollIntoViewIfNeeded();
      await mapAtRest(page);
      expect(await named(page)).toEqual(expect.arrayContaining(names));
    });
  }
}

const LONG = [
  'Әл-Фараби атындағы Қазақ ұлттық университеті',
  'Institute of Space Technique and Technology of the National Centre of Space Research',
  'Казахский национальный исследовательский технический университет имени К. И. Сатпаева',
  '哈萨克斯坦国立女子师范大学国际教育合作与科学研究中心',
];
for (const width of [390, 690]) {
  test(`a name that is pointed at is whole, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const story = storyOfPlaces(
      LONG.map((_, i) => ({ id: `p${i}`, lat: 43 + i * 1.5, lng: 76 + i * 3 })),
    );
    const places = story.places.map((place, i) => ({ ...place, name: { en: LONG[i] ?? '' } }));
    const scene = sceneOf('long names', { ...story, places });
    await showMap(page, built, scene, 'height: 300px');
    for (const [i] of LONG.entries()) {
      await page.locator(`${map} a.place`).nth(i).click();
      await page.locator(`${map} a.place`).nth(i).hover();
      await mapAtRest(page);
      const cut = await page.locator(`${map} .box`).evaluate((box) => {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        return [...box.querySelectorAll('.place[aria-current] + .name text')]
          .map((text) => ({ text: text.textContent, at: text.getBoundingClientRect() }))
          .filter(({ at }) => at.width > 0)
          .filter(
            ({ at }) =>
              at.left < left - 1 ||
              at.right > right + 1 ||
              at.top < top - 2 ||
              at.bottom > bottom + 2,
          )
          .map(({ text }) => text);
      });
      expect(cut).toEqual([]);
    }
  });
}

for (const [width, height] of [
  [360, 800],
  [390, 844],
] as const) {
  test(`a phone gives the map a quarter of its height, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/ru/');
    const box = await page.locator(map).boundingBox();
    expect(box?.height).toBeLessThanOrEqual(height / 4 + 1);
    expect(box?.height).toBeGreaterThan(height / 5);
  });
}

test('on a phone on its side the map scrolls away', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await page.goto('/en/');
  await page
    .locator(map)
    .evaluate((one) =>
      scrollBy({ top: one.getBoundingClientRect().bottom + 9, behavior: 'instant' }),
    );
  await expect(page.locator(map)).not.toBeInViewport();
});

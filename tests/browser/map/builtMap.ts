import { expect, type Locator, type Page } from '@playwright/test';
import { loadSubject } from '../../../tools/bench/bareBrowser';
import type { BuiltPage } from '../../../tools/bench/buildPage';
import type { MapScene } from '../../../tools/bench/map/mapScenes';

/** Shows the real map with a scene that no committed story has, alive; gives its section. */
export async function showMap(
  page: Page,
  built: BuiltPage,
  scene: MapScene,
  style = 'height: 600px',
): Promise<Locator> {
  await loadSubject(page, built, style);
  await page.evaluate((given) => {
    const subject = Reflect.get(globalThis, 'benchSubject');
    subject.show(document.getElementById('target'), subject.prepare(given));
  }, scene);
  const map = page.locator('[data-view=map]');
  await expect(map.locator('.leaflet-map-pane')).toBeAttached();
  return map;
}

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from '../quietPage';
import { realStory } from '../realStory';
import { photograph, picturedEvents } from '../picturedStory';
import { dropFile } from './deskFiles';

const [event] = realStory().events;

test('pictures come along into the preview and the download', async ({ page }) => {
  await page.goto('/desk/');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await page.getByRole('link', { name: 'English' }).click();
  await page
    .locator('#desk-files')
    .setInputFiles([
      { name: 'events.csv', mimeType: 'text/csv', buffer: Buffer.from(picturedEvents()) },
    ]);
  await expect(
    page.getByText(/^Named in events.csv and not here: campus.jpg, small.png/),
  ).toBeVisible();

  const campus = await photograph(800, 450, 'jpeg');
  await dropFile(page, 'campus.jpg', campus);
  await page
    .locator('#desk-files')
    .setInputFiles([
      { name: 'unused.png', mimeType: 'image/png', buffer: await photograph(30, 20, 'png') },
    ]);
  await expect(page.getByText(`Shown with: ${event?.title.en}`)).toBeVisible();
  await expect(page.getByText(/No event shows it: write “unused.png”/)).toBeVisible();
  await expect(page.getByText(/not here: small.png/)).toBeVisible();
  await page.getByRole('button', { name: 'Take unused.png back' }).click();
  await expect(page.getByText(/unused.png/)).toHaveCount(0);

  const preview = page.frameLocator('iframe[title="Preview: With your files"]');
  const entry = preview.locator(`[data-view=chronicle] [data-event="${event?.id}"]`);
  await entry.locator('summary').click();
  const image = entry.locator('figure img');
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(800);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all (zip)' }).click();
  const files = unzipSync(readFileSync(await (await coming).path()));
  expect(Object.keys(files)).toContain('events.csv');
  expect(Buffer.from(files['campus.jpg'] ?? []).equals(campus)).toBe(true);
  expect(Object.keys(files)).not.toContain('unused.png');
});

import { describe, expect, it } from 'vitest';
import { credit } from '../../../src/ingest/cells/credit';
import { reading } from './reading';

describe('whom to name', () => {
  it.each([
    ['© 地图社 GS(2026)0000号', '© 地图社 GS(2026)0000号'],
    [
      '&copy; <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a> contributors',
      '© OpenStreetMap contributors',
    ],
    ['&#169; A &amp; B&nbsp;| &#xA9; C<br/>D', '© A & B | © C D'],
    ['&amp;copy; 1 < 2 &unknown; &#0;', '&copy; 1 < 2 &unknown; &#0;'],
    ['<script>alert(1)</script>', 'alert(1)'],
  ])('is read as the words a reader sees: %s', (text, value) => {
    expect(reading(credit, text)).toEqual({ value, told: [] });
  });

  it('is nobody where there are only tags', () => {
    expect(reading(credit, '<a href="https://maps.example"></a>').value).toBeNull();
  });
});

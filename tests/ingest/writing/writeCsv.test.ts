import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../../src/ingest/columns';
import { loadStory } from '../../../src/ingest/loadStory';
import { writeCsv } from '../../../src/ingest/writing/writeCsv';
import { fileNameOf } from '../../fixtures/fault';
import { FAULTS } from '../../fixtures/faults/all';
import { edited, goodStory, storyWith } from '../../fixtures/goodStory';
import { complaints, rewritten } from '../rewritten';

function written(name: string, content: string): string {
  const files = storyWith({ [name]: content });
  const file = rewritten(files, loadStory(files)).find((one) => one.name === name);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes);
}

describe('writeCsv', () => {
  it('gives back the very same bytes when nothing had to be mended', () => {
    const files = goodStory();
    const { tables } = loadStory(files);
    for (const name of TABLE_NAMES) {
      const { bytes } = files.find((file) => file.name === `${name}.csv`) ?? {
        bytes: new Uint8Array(),
      };
      expect(writeCsv(tables[name], bytes), name).toBe(bytes);
    }
  });

  it('writes a byte order mark, the contract’s names and what was understood', () => {
    const text = written(
      'places.csv',
      '编号;纬度;经度;名称（中文）\nalmaty;43,222;76°51′E;"阿拉木图, 旧都"\n',
    );
    expect(text).toBe('\uFEFFid,lat,lng,name_zh\nalmaty,43.222,76.85,"阿拉木图, 旧都"\n');
  });

  it('writes dates in EDTF, lists with semicolons, numbers with their qualifier', () => {
    const events = edited(
      'events',
      '2024-07-02,diplomacy,astana,nwpu;kaznu',
      '２０２４年７月,diplomacy,astana,nwpu、KAZNU',
    );
    expect(written('events.csv', events)).toContain(
      'signing,2024-07,diplomacy,astana,nwpu;kaznu,1,',
    );
    const observations = 'metric,period,value,source,locator\nstudents,2024,约3万,report,1.1\n';
    expect(written('observations.csv', observations)).toBe(
      '\uFEFFmetric,period,value,source,locator,qualifier\nstudents,2024,30000,report,1.1,about\n',
    );
  });

  it('leaves out rejected rows and keeps columns of the newsroom’s own', () => {
    const text = 'id,name_zh,内部备注\ndiplomacy,外交,张三\n,无编号,\nresearch,科研,=1+1\n';
    expect(written('topics.csv', text)).toBe(
      "\uFEFFid,name_zh,内部备注\ndiplomacy,外交,张三\nresearch,科研,'=1+1\n",
    );
  });

  it.each(['=1+1', '+86 10', '-x', '@sum', '＝1', '-5'])(
    'guards the text %j against being run',
    (text) => {
      const topics = `id,name_zh\ndiplomacy,${text}\nresearch,科研\n`;
      const bare = text === '-5' ? text : `'${text}`;
      expect(written('topics.csv', topics)).toContain(`diplomacy,${bare}\n`);
    },
  );

  it('leaves negative numbers alone', () => {
    const places = 'id,lat,lng,name_zh\nx,-43.2,-76.9,某地\n';
    expect(written('places.csv', places)).toContain('x,-43.2,-76.9,某地');
  });

  it.each(FAULTS.map((fault) => [fileNameOf(fault), fault] as const))(
    'reads %s back as the same story, with no problem added',
    (name, { table }) => {
      const bytes = new Uint8Array(
        readFileSync(join(import.meta.dirname, '../../fixtures/faulty', name)),
      );
      const files = storyWith({ [`${table}.csv`]: bytes });
      const before = loadStory(files);
      const after = loadStory(rewritten(files, before));
      expect(after.story).toEqual(before.story);
      const known = complaints(before);
      for (const [key, count] of complaints(after)) {
        expect(count, key).toBeLessThanOrEqual(known.get(key) ?? 0);
      }
    },
  );
});

import type { Messages, Told } from './words';

/** A guess is made only where a name is near. */
const near = ({ of }: Told): string => (of('near') === '' ? '' : `是不是“${of('near')}”？`);

const TEXT_CELLS = '建议先把这一列的单元格格式设为“文本”再填写。';

/** What is wrong with a cell, or between the tables, in Chinese. */
export const zhCells = {
  'required-empty': () => '这一格不能空。请填写后重新保存。',
  'excel-error': ({ value }) =>
    `这是 Excel 的错误值 ${value}。请改正公式，或加宽列后复制、选择性粘贴为“数值”，再保存。`,
  'cell-too-long': ({ of, sure }) =>
    sure
      ? `这一格有 ${of('count')} 个字符，远超这种内容应有的长度（${of('most')}），无法读取，多半是误把整个文件或整篇文字贴了进来。请改成正确的值。`
      : `这段文字有 ${of('count')} 个字符，页面只显示前 ${of('most')} 个，表里的内容不受影响。请缩短。`,
  'cell-ditto': ({ value }) =>
    `“${value}”对人来说是照抄上一行，但这里不能这样读。请在每一行写出内容本身。`,
  'footnote-mark': ({ value, of }) =>
    `“${value}”末尾像是脚注记号，已略去，按 ${of('read')} 读取。脚注请写进说明或摘要。`,
  'signs-hidden': ({ of }) =>
    `这一格里有 ${of('count')} 个看不见或会影响其他文字的字符（${of('signs')}），已略去。请重新输入，或粘贴为纯文本。`,
  'text-placeholder': ({ value }) =>
    `“${value}”只是占位，读者会看到它。请写上文字本身，或让这一格空着。`,
  'text-formula': ({ value }) =>
    `“${value}”是公式，读者会原样看到它。请复制这一列，选择性粘贴为数值，再保存。`,
  'text-tags': ({ value }) =>
    `这段文字里有网页标签（${value}），读者会看到这些符号。请粘贴为纯文本。`,
  'text-entities': ({ of }) =>
    `网页里的转义符号（如 &amp;）已换成原来的符号：${of('read')}。请核对，并直接写符号本身。`,
  'line-break': ({ value }) =>
    `单元格里有换行（${value}），已当作空格读取。请在 Excel 里删掉换行。`,
  'id-repeated': ({ value, of }) =>
    `编号“${value}”在第 ${of('other')} 行已经用过，只保留第 ${of('other')} 行。请给其中一行换一个编号。`,
  'id-awkward': ({ value }) =>
    `编号“${value}”里有空格或逗号、分号，别的表难以引用。请只用字母、数字和连字符。`,
  'id-lookalike': ({ of }) =>
    `“${of('id')}”和编号“${of('near')}”看上去一样，但里面有 ${of('letter')}；已按后者读取。请重新输入，或从它自己的表里复制。`,
  'references-more': ({ of }) => `这一格里还有 ${of('count')} 个编号也不存在。请检查是否贴错了列。`,
  'id-differs': ({ of }) =>
    `“${of('id')}”和编号“${of('near')}”只差大小写或全角半角，已按“${of('near')}”读取。请改成完全一样。`,
  'reference-unknown': (told) =>
    `没有编号“${told.of('id')}”。${near(told)}请改正编号，或先在对应的表里加上它。`,
  'reference-left-out': ({ of }) =>
    `编号“${of('id')}”在对应的表里有（第 ${of('other')} 行），但那一行没有采用。请先改正那一行。`,
  'reference-zeros-lost': ({ of }) =>
    `没有编号“${of('id')}”，只有“${of('near')}”：前面的 0 多半被 Excel 去掉了。请把编号列设为“文本”，改成一样。`,
  'table-absent': ({ of }) =>
    `这一列有 ${of('count')} 处指向 ${of('table')}，但没有这张表或表里没有数据，没有使用。需要时请补上。`,
  'list-separator': ({ value }) =>
    `几个编号之间（${value}）请用分号 ; 隔开，逗号和顿号这次已按分号读取。`,
  'locator-empty': () => '没有写明在来源里的位置。请填“节.段”，如 2.3，方便核对。',
  'locator-unpaired': ({ value, of }) =>
    `这一行有 ${of('sources')} 个来源，位置却分成 ${of('places')} 份（${value}）。请按来源的顺序用 | 隔开各自的位置。`,
  'locator-is-date': ({ value }) =>
    `“${value}”像是日期：Excel 会把 2-3 这样的位置变成日期。请把这一列设为“文本”格式，再重新填写在来源里的位置。`,
  'value-understood': ({ value, of }) =>
    `“${value}”按“${of('read')}”读取。请直接写 ${of('read')}，以免猜错。`,
  'qualifier-differs': ({ value, of }) =>
    `“${value}”表示 ${of('read')}，而 qualifier 列写的是 ${of('typed')}；已采用 ${of('used')}。请只写数字，把正确的限定写在 qualifier 列。`,
  'value-unlisted': ({ value, of }) => `“${value}”不在可用的值之内。可以填：${of('list')}。`,
  'link-refused': (told) =>
    `链接“${told.value}”不能用：只接受 http://、https:// 或 mailto: 开头的地址。${near(told)}请填完整网址。`,
  'image-unusable': ({ value }) =>
    `“${value}”不是图片。请写表格旁边的文件名（.jpg、.png、.webp、.gif、.avif），或 https:// 开头的图片网址；视频网址请写进 image_link。`,
  'image-host': ({ of }) =>
    `没有允许使用 ${of('host')} 的图片。请把图片文件放在表格旁边，或在 settings.csv 的 image_hosts 里加上 ${of('host')}。`,
  'image-missing': (told) =>
    `表格旁边没有文件“${told.value}”。${near(told)}请把文件放进去，或改正文件名。`,
  'image-heavy': ({ value, of }) =>
    `图片“${value}”有 ${of('kb')} kB。请另存得小一些（宽 1600 像素就够，不超过 500 kB）。`,
  'image-alt-missing': ({ value }) =>
    `没有写图片“${value}”上有什么。请用一句话写明，给看不到图片的人。`,
  'date-impossible': ({ value }) =>
    `日历上没有“${value}”这个日期。请核对年月日，写成 2024-07-02、2024-07 或 2024。`,
  'date-unreadable': ({ value }) =>
    `看不懂日期“${value}”。请写成 2024-07-02、2024-07、2024 或 2025-06-16/2025-06-17。`,
  'date-ambiguous': ({ value }) =>
    `“${value}”分不清年、月、日。请写成 2024-07-02 这样的日期。${TEXT_CELLS}`,
  'date-undecided': ({ value }) => `“${value}”不是日期。日期未定或原文没有写明时，请让这一格空着。`,
  'date-yearless': ({ value }) => `日期“${value}”没有年份。请补上年份，如 2024-07-02。`,
  'date-reversed': ({ value }) => `“${value}”的结束早于开始。请核对两个日期的先后。`,
  'date-serial': ({ value, of }) =>
    `日期“${value}”是 Excel 的序号，按 ${of('read')} 读取，请核对。${TEXT_CELLS}`,
  'date-compact': ({ value, of }) =>
    `日期“${value}”按 ${of('read')} 读取。请加上连字符，写成 ${of('read')}。`,
  'date-day-first': ({ value, of }) =>
    `日期“${value}”按“日、月、年”读作 ${of('read')}，请核对，最好就写成 ${of('read')}。`,
  'date-month-first': ({ value, of }) =>
    `日期“${value}”按“月在前、年在后”读作 ${of('read')}，请核对，最好就写成 ${of('read')}。`,
  'date-month-name': ({ value, of }) =>
    `日期“${value}”按 ${of('read')} 读取，请核对。${TEXT_CELLS}`,
  'date-season': ({ value, of }) =>
    `“${value}”按季节 ${of('read')} 读取（21 春、22 夏、23 秋、24 冬），请核对。`,
  'date-season-doubtful': ({ value, of }) =>
    `“${value}”按季节 ${of('read')} 读取（21 春，22 夏，23 秋，24 冬）。如果指年份，请写成 ${of('other')}。`,
  'date-short-years': ({ value, of }) =>
    `“${value}”按年份 ${of('read')} 读取。对的话请这样写；不对请写成 ${of('other')}。`,
  'date-month-doubtful': ({ value, of }) =>
    `“${value}”按月份 ${of('read')} 读取，但这一列别的格像是年份。如果指年份，请写成 ${of('other')}。`,
  'date-zero-dropped': ({ value, of }) =>
    `“${value}”按 ${of('read')} 读取。如果是十月，那是 Excel 去掉了末尾的零，请写成 ${of('other')}，并先把这一列设为“文本”格式。`,
  'date-year-early': ({ value, of }) =>
    `“${value}”按公元 ${of('read')} 年读取，离现在很远。如果指本世纪，请写全四位年份，如 2024。`,
  'date-before-christ': ({ value }) =>
    `“${value}”在公元以前，时间轴无法显示。请让日期空着，把年代写在标题或摘要里。`,
  'date-far-off': ({ value, of }) =>
    `“${value}”离报道里的其他日期（${of('from')} 到 ${of('to')}）很远。请核对年份。`,
  'date-rough': ({ value, of }) => `“${value}”按 ${of('read')} 读取，请核对这样是否够准确。`,
  'date-time': ({ value, of }) => `“${value}”里的钟点没有使用，按 ${of('read')} 读取。请删掉钟点。`,
  'number-unreadable': ({ value }) =>
    `看不懂数值“${value}”。这一格只写数字，单位写在指标表的 unit 列。`,
  'number-currency': ({ value }) =>
    `“${value}”里写了币种。这一格只写数字，币种写在 currency 列，用 CNY、KZT、USD 这样的代码。`,
  'number-range': ({ value }) =>
    `“${value}”是一个范围，而指标只能是一个数。请写一个数，并在 qualifier 列写 about、over 或 under；范围本身可以写进 note。`,
  'number-power': ({ value }) =>
    `“${value}”可能是乘方，也可能是带脚注的数字，无法判断。请写出完整的数字。`,
  'number-digits-lost': ({ value }) =>
    `“${value}”的后几位已被 Excel 丢掉（科学计数或超过 15 位）。请把单元格设为“文本”，重新填写原数。`,
  'number-exponent': ({ value, of }) => `“${value}”是科学计数，按 ${of('read')} 读取，请核对。`,
  'number-unit': ({ value, of }) =>
    `“${value}”按 ${of('read')} 读取。请直接写成数字 ${of('read')}。`,
  'number-qualified': ({ value, of }) =>
    `“${value}”按 ${of('read')} 读取，限定为 ${of('qualifier')}。请只写数字，把 ${of('qualifier')} 填在 qualifier 列。`,
  'number-percent': ({ value, of }) =>
    `“${value}”按 ${of('read')} 读取，百分号没有保留。请把 % 写在指标表的 unit 列。`,
  'number-decimal-comma': ({ value, of }) =>
    `“${value}”里的逗号当作小数点，按 ${of('read')} 读取，请改用英文句点。`,
  'number-comma-doubtful': ({ value, of }) =>
    `“${value}”按千位分隔读作 ${of('read')}。如果逗号是小数点，请改用英文句点。`,
  'number-not-whole': ({ value, of }) =>
    `“${value}”不是整数，但这个指标用 ${of('display')} 来画，要整数。如果句点是千位分隔，请去掉它。`,
  'coordinate-unreadable': ({ value }) =>
    `看不懂坐标“${value}”。请写十进制度数，如 12.3456；经度、纬度各占一格。`,
  'coordinate-impossible': ({ value, of }) =>
    `坐标“${value}”超出范围（最大 ${of('most')}）。请核对小数点。`,
  'coordinate-minutes': ({ value }) =>
    `“${value}”的分或秒到了 60，坐标里没有这样的数。请核对，或改写成十进制度数。`,
  'coordinate-degrees': ({ value, of }) => `坐标“${value}”已换算成 ${of('read')}，请核对。`,
  'coordinates-swapped': ({ value }) =>
    `坐标“${value}”不对，经度和纬度可能写反了。请核对：纬度写在 lat 列，经度写在 lng 列。`,
  'coordinates-in-one-cell': ({ value }) =>
    `“${value}”里写了两个坐标。请分开填写：纬度写在 lat 列，经度写在 lng 列。`,
  'place-outside-country': ({ of }) =>
    `这个地点（${of('lat')}, ${of('lng')}）不在所填的国家 ${of('country')} 境内。${of('swapped') === '1' ? '经纬度可能写反了，' : of('swapped') === '2' ? '正负号可能写错了，' : ''}请核对坐标和国家。`,
  'place-far-off': ({ of }) =>
    `这个地点（${of('lat')}, ${of('lng')}）离其他地点很远。${of('swapped') === '1' ? '经纬度可能写反了，' : ''}请核对坐标。`,
  'key-unknown': (told) =>
    `没有“${told.value}”这一项，这一行没有用处。${near(told)}请改正，或删掉这一行。`,
  'language-absent': ({ value, of }) =>
    `报道里没有“${value}”这种语言（现有：${of('list')}），默认语言用 ${of('used')}。请改设置，或补上这种语言的列。`,
  'tile-numbers-missing': ({ of }) =>
    `瓦片地图的地址里缺少 ${of('list')}，无法指明要哪一张瓦片。请照服务方的说明写全，如 https://tiles.example.org/{z}/{x}/{y}.png。`,
  'tile-slots-unknown': ({ of }) =>
    `瓦片地图的地址里有 ${of('list')}，无从填入。请换成服务方给出的具体值；会自动填入的只有 {z}、{x}、{y}、{s}、{r} 和 {key}。`,
  'tile-key-missing': () =>
    '这个瓦片地图要用密钥，但没有填写。请加一行：key 写 tile_key，value 写服务方给的密钥。',
  'title-missing': () => '没有总标题。请加一行：key 写 title，各语言的列写标题。',
  'translation-column-missing': ({ column, of }) =>
    `没有这一列，${of('count')} 条缺少这种语言，读者会看到别的语言。需要时请加上“${column}”列。`,
  'translations-missing': ({ of }) =>
    `${of('count')} 条这一格空着，读者会看到别的语言。有译文时请补上。`,
  'items-miscounted': ({ value, of }) =>
    `数值和要显示的词数不一致（${value}，词有 ${of('count')} 个）。请核对数值和指标表的 items 列。`,
  'value-repeated': ({ value, of }) =>
    `第 ${of('other')} 行已有同一来源、同一时期的数值，采用这一行的 ${value}。请删掉写错的一行，或改正时期、来源。`,
  'values-differ': ({ value, of }) =>
    `第 ${of('other')} 行的另一个来源对同一时期给出了不同的数值，两个数值（包括 ${value}）都会注明来源给读者看。如果有一个写错了，请删掉那一行。`,
  'currencies-mixed': ({ of }) =>
    `这个指标的数值用了几种货币（${of('list')}），不会画成一条趋势。请换算成一种，或分成几个指标。`,
  'metric-without-value': ({ value }) =>
    `指标“${value}”没有数值。请在 observations.csv 里加一行，或在 derive 列写明怎样算出。`,
} satisfies Partial<Messages>;

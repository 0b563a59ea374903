import type { Messages, Told } from './words';

/** A guess is made only where a name is near. */
const near = ({ of }: Told): string => (of('near') === '' ? '' : `是不是“${of('near')}”？`);

const SAVE_AS_UTF8 = '请打开原表，用“另存为”选“CSV UTF-8（逗号分隔）”重新保存。';

/** The other way out of a workbook. */
const orAsCsv = ({ of }: Told): string =>
  of('near') === ''
    ? '或者把每张表存成“CSV UTF-8（逗号分隔）”，文件名用表名'
    : `或者把表存成“CSV UTF-8（逗号分隔）”，命名为 ${of('near')}`;

/** What is wrong with a whole file, its header or its rows, in Chinese. */
export const zhFiles = {
  'file-missing': ({ file }) => `缺少文件 ${file}，没有它就没有报道。请把它放进数据文件夹。`,
  'file-unknown': (told) =>
    `文件 ${told.file} 不是这里要用的表，没有读取。${told.of('near') === '' ? '可以留着，也可以移出这个文件夹。' : `如果是“${told.of('near')}”，请改名。`}`,
  'file-repeated': ({ file, of }) =>
    `文件 ${file} 和 ${of('other')} 只差大小写，只用了 ${of('other')}。请删掉其中一个。`,
  'file-empty': () => '文件是空的。请检查是否存错了表，再重新导出。',
  'file-without-rows': () => '没有一行可用的数据。请按本文件的其他提示改正，至少留下一行。',
  'file-is-workbook': ({ of }) =>
    `这不是 CSV，而是改了扩展名的工作簿（${of('kind')}）。请用 Excel 或 WPS 打开，${SAVE_AS_UTF8.replace('请打开原表，', '')}`,
  'file-is-old-workbook': () =>
    `这不是 CSV，而是改了扩展名的旧版 Excel 文件（xls）。请用 Excel 或 WPS 打开，${SAVE_AS_UTF8.replace('请打开原表，', '')}`,
  'file-is-workbook-xml': () =>
    '这不是 CSV，而是另存为 XML 或网页的工作簿。请用 Excel 或 WPS 打开，用“另存为”选“CSV UTF-8（逗号分隔）”重新保存。',
  'file-is-document': ({ of }) =>
    `这不是 CSV，而是文档（${of('kind')}）。${SAVE_AS_UTF8}如果只有文档，请先把里面的表复制到新的工作表。`,
  'file-copy': ({ file, of }) =>
    `文件 ${file} 像是 ${of('other')} 的副本，没有读取，读取的是 ${of('other')}。如果副本更新，请改名为 ${of('other')} 并替换原来的；否则请移出这个文件夹。`,
  'file-locked': ({ file, of }) =>
    `${file} 说明 ${of('other')} 还在表格软件里打开着。请在那里保存并关闭 ${of('other')}，免得缺内容；这个记号会自动消失。`,
  'file-not-csv': ({ file, of }) =>
    `文件 ${file} 不是 CSV，没有读取。请打开它，用“另存为”选“CSV UTF-8（逗号分隔）”，存成 ${of('near')} 再放到这里。`,
  'workbook-other': (told) =>
    `${told.file} 是 ${told.of('kind')} 的表格文件，这里不能读取。请用原来的软件打开，另存（或导出）为 Excel 工作簿（.xlsx），${orAsCsv(told)}。`,
  'workbook-unopened': (told) =>
    `${told.file} 打不开：文件可能损坏，或者设了密码。请用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx，${orAsCsv(told)}。`,
  'workbook-too-large': (told) =>
    `${told.file} 没有读取：有工作表太大（超过 500 万格），多半是表格下方或右侧很远的地方有多余的字符。请在每个工作表里按 Ctrl+End，删去表格后面多余的行和列，再保存，${orAsCsv(told)}。`,
  'workbook-beside': ({ file, of }) =>
    `${file} 里有些表这里也有 CSV 文件（${of('list')}），读取的是 CSV，因为发布的就是它们。如果工作簿更新，请把这些 CSV 移出文件夹；否则请移走工作簿。`,
  'file-is-web-page': () =>
    '这不是 CSV，而是一个网页，多半是服务器的报错页或登录页。请直接下载表格文件，再换上来。',
  'file-is-json': () => '这不是 CSV，而是 JSON。请从表格软件里导出 CSV。',
  'file-is-lfs-pointer': () =>
    '这只是 Git LFS 的指针，不是文件内容。请先运行 git lfs pull，或向同事要原文件。',
  'file-is-binary': () => `这不是文字表格（可能是图片、PDF 或压缩包）。${SAVE_AS_UTF8}`,
  'file-cut-off': () => '文件不完整，最后一个字只有一半，多半是上传中断了。请重新上传或重新导出。',
  'conflict-marks': () =>
    '文件里有版本冲突的记号（<<<<<<<、>>>>>>>）。请选定要保留的内容，删掉这些记号再保存。',
  'encoding-gbk': () =>
    '文件是 GBK 编码，已按 GBK 读取。哈萨克文等字母在这种编码里会丢失，请改存“CSV UTF-8（逗号分隔）”。',
  'encoding-windows-1251': () =>
    '文件是 Windows-1251 编码（俄文 Excel），已按它读取。请改存“CSV UTF-8（逗号分隔）”。',
  'encoding-utf-16': () =>
    '文件是“Unicode 文本”（UTF-16），已读取。请改存“CSV UTF-8（逗号分隔）”，以后不会出错。',
  'encoding-other': ({ of }) =>
    `文件是 ${of('encoding')} 编码，已按它读取。请核对名称和标题是否正确，并改存“CSV UTF-8（逗号分隔）”。`,
  'encoding-unknown': () => `认不出文件的编码，按哪一种读都不成文字。${SAVE_AS_UTF8}`,
  'zero-bytes': ({ of }) =>
    `有 ${of('count')} 个看不见的字符（零字节），已略去。请打开表格重新保存一次，就没有了。`,
  'letters-lost': ({ value, sure }) =>
    sure
      ? `有些字母保存时变成了“?”（${value}），多半是哈萨克文字母，已经丢失，无法还原。${SAVE_AS_UTF8}`
      : `“?”后面直接跟着字母（${value}）。如果是保存时丢了字母，${SAVE_AS_UTF8}如果只是少了空格，请补上空格。`,
  'text-broken': ({ value, sure }) =>
    !sure
      ? `“${value}”像是乱码，也可能本来如此。如果是乱码，${SAVE_AS_UTF8}`
      : `出现乱码${value === '' ? '' : `“${value}”`}：文件曾用错误的编码打开并保存过，无法自动还原。${SAVE_AS_UTF8}`,
  'delimiter-read': ({ of }) =>
    `列之间用的是“${of('delimiter') === '\t' ? '制表符' : of('delimiter')}”而不是英文逗号，已按它读取。另存为“CSV UTF-8（逗号分隔）”更稳妥。`,
  'header-missing': ({ of }) =>
    `前五行里找不到表头。第一行应当是列名：${of('list')}。请补上表头，或检查是否放错了表。`,
  'header-lower': ({ of }) =>
    `表头上面的 ${of('lines')} 行不是数据，已跳过。请删掉它们，让表头成为第一行。`,
  'column-missing': ({ of }) => `缺少这一列。现有的列：${of('list')}。请补上这一列。`,
  'column-unknown': (told) => `不认识这个列名，整列没有使用。${near(told)}请改列名，或删掉这一列。`,
  'column-guessed': ({ value, column }) =>
    `列名“${value.trim()}”按“${column}”读取。请把列名改成“${column}”。`,
  'column-repeated': ({ column }) =>
    `“${column}”列出现了两次，而且都有内容，无法判断用哪一列。请只留一列。`,
  'column-unnamed': ({ value, of }) =>
    `第 ${of('number')} 列没有列名，里面的内容（如“${value}”）没有使用。请补上列名，或清空这一列。`,
  'column-letter': ({ column, of }) =>
    `这个列名里有形似的字母 ${of('letter')}，已按“${column}”读取。请重新输入列名：${column}。`,
  'column-bare': ({ column, of }) =>
    `“${column}”没有写明语言，而旁边有写明语言的列，所以没有使用。请改列名，例如 ${of('near')}。`,
  'column-language-undeclared': ({ of }) =>
    `story.csv 里没有“${of('lang')}”这一列，所以它不是报道的语言，这一列没有使用。如果是，请在 story.csv 里加上“${of('lang')}”列；不是就删掉这一列。`,
  'date-parts': ({ of }) =>
    `年、月、日分在几列（${of('list')}），已合在一起读取。写在一列 date 里，如 2024-07-02，更稳妥。`,
  'cells-merged': ({ column, of }) =>
    `从这一行起有 ${of('count')} 行的 ${of('list')} 空着，像是合并了单元格：保存时只有第一格留下内容。请在 Excel 或 WPS 里取消合并，把“${column}”逐行填满（Ctrl+D），再保存。`,
  'row-not-data': ({ value }) =>
    `这一行只有“${value}”，像是表下的注释或合计，没有当作数据读取。请把它移到表外。`,
  'quote-unclosed': ({ of }) =>
    `这一行有一个英文双引号 " 没有配对，后面 ${of('count')} 行都被吞进了一个单元格。请补上或删掉这个引号。`,
  'rows-swallowed': () =>
    '这个单元格里混进了后面的行，多半是有多余的英文双引号 "。请检查这一行和后面几行的引号。',
  'cells-too-many': ({ value, of }) =>
    `这一行有 ${of('found')} 格，表头只有 ${of('expected')} 格，多出“${value}”。句子里有英文逗号时，整格要放进英文双引号 " " 里；用 Excel 或 WPS 保存会自动加上。`,
  'quotes-curly': ({ value, of }) =>
    `这一行多出 ${of('extra')} 格（“${value}”）。句子里的英文逗号要放进英文直引号 " " 里，中文引号“ ”不起作用。`,
  'cells-too-few': ({ of }) =>
    `这一行只有 ${of('found')} 格，不够到这一列。请检查是否断行，或把中文逗号当成了分隔符。`,
} satisfies Partial<Messages>;

/** Traditional characters of column names, each before the simplified one. */
const PAIRS =
  '編编號号題题標标來来類类機机構构經经緯纬國国稱称說说備备註注簡简連连結结鏈链網网語语數数單单時时間间開开發发佈布貨货幣币關关聯联議议話话條条顯显計计與与簽签處处點点級级實实圖图參参鍵键項项讀读權权屬属質质動动體体書书歲岁詳详細细縮缩寫写節节頁页緊紧現现狀状態态訊讯裡里區区範范圍围評评論论錄录據据檔档軌轨經经營营則则難难變变環环農农產产業业員员團团專专門门務务負负責责財财資资費费額额購购貿贸銀银錢钱';
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(.)(.)/gu)].map(([, traditional = '', simple = '']) => [traditional, simple]),
);

/** A Chinese name in simplified characters, as far as names of columns need it. */
export function simplified(name: string): string {
  return name.replace(/[\u4e00-\u9fff]/g, (sign) => SIMPLIFIED.get(sign) ?? sign);
}

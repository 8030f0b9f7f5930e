import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Japanese and Korean heads on papers of spinners, weavers and trading houses. */
export const ja: LabelFile = {
  language: 'ja',
  labels: readLabels(`
documentNumber: {書類番号,管理番号,문서번호}
invoiceNumber: {請求書番号,インボイス番号,インボイスno,송장번호,인보이스번호}
contractNumber: {契約番号,계약번호}
orderNumber: {注文番号,주문번호}
certificateNumber: {証明書番号,증명서번호}
containerNumber: {コンテナ番号,컨테이너번호}
lotNumber: {ロット番号,ロット,ロットno,로트번호,로트}
baleNumber: {俵番号,ベール番号,베일번호}
yarnLot: {糸ロット,糸ロット番号,원사로트}
date: {作成日,発行日,日付,작성일,발행일,일자}
productionDate: {製造日,生産日,생산일,제조일}
seller: {売主,販売者,수출자명,판매자}
buyer: {買主,購入者,구매자}
shipper: {荷送人,송하인}
consignee: {荷受人,수하인}
manufacturer: {製造者,製造業者,メーカー,제조자,제조사}
exporter: {輸出者,수출자}
importer: {輸入者,수입자}
countryOfOrigin: {原産国,原産地,원산지,원산국}
cottonOrigin: {原綿産地,綿花産地,원면 원산지}
portOfLoading: {発駅,積込地,발송역,상차지} | {船積港,積出港,선적항}
portOfDischarge: {荷揚港,仕向港,양륙항,도착항}
address: {住所,所在地,주소}
description: {品名,商品名,품명,품목}
quantity: {数量,수량}
unitPrice: {単価,단가}
amount: {金額,금액}
netWeight: {正味重量,純重量,순중량}
grossWeight: {総重量,총중량}
baleCount: {俵数,베일수}
cottonConsumed: {使用原綿,投入量,원면 사용량}
yarnProduced: {生産量,糸生産量,원사 생산량}
yarnConsumed: {使用糸量,원사 사용량}
total: {合計,合 計,합계,총계}
signature: {署名,서명}
remarks: {備考,비고}
`),
  titles: readTitles(`
invoice: {請求書,商業送り状,インボイス,송장,상업송장,세금계산서,전자세금계산서}
packing-list: {梱包明細書,パッキングリスト,포장명세서}
bill-of-lading: {船荷証券,선하증권}
purchase-order: {注文書,発注書,売買契約書,발주서,계약서}
certificate-of-origin: {原産地証明書,원산지증명서}
spinning-record: {紡績日報,紡績記録,紡績生産記録,紡績報告書,방적일보,방적 생산일지,원사 생산기록}
fabric-record: {製織日報,製織記録,織布日報,編立記録,染色加工記録,제직일보,편직일지,염색일지}
garment-record: {縫製日報,縫製記録,裁断表,裁断記録,봉제일보,재단일지,봉제 생산일지}
supplier-statement: {宣誓書,確認書,확인서,서약서}
transport-record: {納品書,送り状,출고증,거래명세서}
lab-report: {試験成績書,検査成績書,시험성적서}
`),
  months: readMonths('1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月'),
  units: readUnits(`
bale: 俵
piece: 枚
`),
  words: [],
};

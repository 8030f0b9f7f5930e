import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Vietnamese labels in short: enough for the papers of a Vietnamese mill or garment factory. */
export const vi: LabelFile = {
  language: 'vi',
  labels: readLabels(`
documentNumber: {số,số chứng từ,mã số chứng từ,số phiếu,phiếu số,mã phiếu}
invoiceNumber: {số hóa đơn,hóa đơn số,hoá đơn số}
blNumber: {số vận đơn,vận đơn số}
certificateNumber: {số giấy chứng nhận,số c/o,giấy chứng nhận số}
contractNumber: {số hợp đồng,hợp đồng số,hợp đồng}
orderNumber: {số đơn hàng,đơn hàng số,đơn đặt hàng số}
containerNumber: {số container,số công-te-nơ}
sealNumber: {số chì,số seal}
lotNumber: {số lô,lô,lô hàng,lô bông,số lô bông,mã lô,mã lô bông,lô kiện,số lô hàng} | {lô thành phẩm,số lô thành phẩm,lô sản phẩm,số lô sản phẩm}
baleNumber: {kiện số,số hiệu kiện,mã kiện,mã số kiện,số thứ tự kiện} | {kiện bông số,mã kiện bông}
baleFrom: {từ kiện,từ kiện số,từ số kiện,kiện từ,kiện từ số,kiện đầu}
baleTo: {đến kiện,đến kiện số,đến số kiện,kiện đến,kiện đến số,kiện cuối}
batchNumber: {số lô sản xuất,lô sản xuất}
yarnLot: {lô sợi,số lô sợi}
fabricLot: {lô vải,số lô vải,lô nhuộm}
yarnCount: {chi số,chi số sợi}
styleNumber: {mã hàng,mã sản phẩm}
taxId: {mã số thuế,mst}
phone: {điện thoại,đt}
vehicleNumber: {biển số xe,số xe}
vessel: {tên tàu,tàu}
date: {ngày,ngày lập}
invoiceDate: ngày hóa đơn
issueDate: {ngày cấp,ngày phát hành}
shipmentDate: {ngày giao hàng lên tàu,ngày xuất hàng,ngày tàu chạy}
contractDate: ngày hợp đồng
productionDate: ngày sản xuất
receivedDate: {ngày nhập kho,ngày nhận}
deliveryDate: ngày giao hàng
seller: {người bán,bên bán,đơn vị bán hàng,tên đơn vị bán hàng}
buyer: {người mua,bên mua,đơn vị mua hàng,tên đơn vị}
shipper: {người gửi hàng,người gửi}
consignee: {người nhận hàng,người nhận} | {đơn vị nhận hàng,đơn vị nhận}
manufacturer: {nhà sản xuất,nhà máy,cơ sở sản xuất}
supplier: {nhà cung cấp}
exporter: {người xuất khẩu,nhà xuất khẩu}
importer: {người nhập khẩu,nhà nhập khẩu}
signatory: {họ và tên người nhận hàng,họ tên người nhận hàng,họ và tên người giao hàng,họ tên người giao hàng}
customer: khách hàng
countryOfOrigin: {xuất xứ,nước xuất xứ,nguồn gốc,nơi xuất xứ}
cottonOrigin: {xuất xứ bông,nguồn gốc bông}
portOfLoading: {ga đi,ga xếp hàng,nơi xếp hàng,nơi bốc hàng,địa điểm xếp hàng} | {cảng xếp hàng,cảng đi,cảng bốc hàng}
portOfDischarge: {cảng dỡ hàng,cảng đến}
address: {địa chỉ}
description: {tên hàng,tên hàng hóa,mô tả hàng hóa,diễn giải,tên hàng hóa dịch vụ}
hsCode: {mã hs,mã số hàng hóa}
lineNumber: stt
quantity: {số lượng}
unit: {đơn vị tính,đvt}
unitPrice: {đơn giá}
amount: {thành tiền,trị giá}
netWeight: {trọng lượng tịnh,khối lượng tịnh}
grossWeight: {trọng lượng cả bì,trọng lượng gộp}
weight: {trọng lượng,khối lượng}
packages: {số kiện,số kiện hàng,số lượng kiện,sl kiện}
baleCount: {số kiện bông,số lượng kiện bông,sl kiện bông,tổng số kiện bông}
cartons: {số thùng}
composition: thành phần
total: {tổng cộng,tổng tiền,cộng tiền hàng,tổng cộng tiền thanh toán,tổng}
tax: {thuế gtgt,tiền thuế gtgt}
currency: {loại tiền,đồng tiền}
paymentTerms: {phương thức thanh toán,hình thức thanh toán}
incoterm: {điều kiện giao hàng}
signature: {chữ ký,ký tên}
remarks: {ghi chú}
`),
  titles: readTitles(`
invoice: {hóa đơn,hóa đơn thương mại,hóa đơn giá trị gia tăng}
packing-list: {phiếu đóng gói,bảng kê đóng gói}
bill-of-lading: vận đơn
purchase-order: {đơn đặt hàng,hợp đồng mua bán,hợp đồng}
certificate-of-origin: giấy chứng nhận xuất xứ
spinning-record: {báo cáo sản xuất sợi}
garment-record: {phiếu cắt,báo cáo cắt may}
transport-record: {phiếu xuất kho,phiếu giao hàng,phiếu nhập kho}
payment-record: {ủy nhiệm chi,giấy báo nợ}
lab-report: {phiếu kết quả thử nghiệm,giấy chứng nhận chất lượng}
`),
  months: readMonths(
    'tháng 1 | tháng 2 | tháng 3 | tháng 4 | tháng 5 | tháng 6 | tháng 7 | tháng 8 | tháng 9 | tháng 10 | tháng 11 | tháng 12',
  ),
  units: readUnits(`
t: tấn
bale: kiện
piece: cái | chiếc
meter: mét
carton: thùng
`),
  words: 'và của các là được cho với này không từ đến trong theo những'.split(' '),
};

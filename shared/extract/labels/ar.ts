import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Arabic labels: the cotton of Egypt and the Sudan, the mills of Egypt, Jordan and Morocco. */
export const ar: LabelFile = {
  language: 'ar',
  labels: readLabels(`
documentNumber: {رقم المستند,رقم الوثيقة,الرقم}
invoiceNumber: {رقم الفاتورة,فاتورة رقم}
blNumber: {رقم البوليصة,رقم بوليصة الشحن}
certificateNumber: {رقم الشهادة,شهادة رقم}
contractNumber: {رقم العقد,عقد رقم}
orderNumber: {رقم الطلب,أمر شراء رقم}
containerNumber: {رقم الحاوية,حاوية رقم}
sealNumber: رقم السيل
lotNumber: {رقم اللوط,لوط رقم,رقم الرسالة,اللوط}
baleNumber: {رقم البالة,رقم الباله}
batchNumber: {رقم التشغيلة,رقم الدفعة}
yarnLot: لوط الغزل
taxId: {الرقم الضريبي,رقم التسجيل الضريبي}
vessel: {السفينة,اسم السفينة}
date: {التاريخ,تاريخ}
invoiceDate: تاريخ الفاتورة
issueDate: تاريخ الإصدار
shipmentDate: تاريخ الشحن
harvestDate: {تاريخ الجني,تاريخ الحصاد}
ginningDate: {تاريخ الحليج,تاريخ الحلج}
productionDate: تاريخ الإنتاج
cropYear: {موسم,الموسم}
seller: {البائع,المورد}
buyer: {المشتري,العميل}
shipper: الشاحن
consignee: {المرسل إليه,المستلم}
manufacturer: {المصنع,المنتج}
exporter: {المصدر,المصدّر}
importer: المستورد
gin: {المحلج,محلج}
spinner: {المغزل,شركة الغزل}
farm: المزرعة
grower: {المزارع,اسم المزارع}
countryOfOrigin: {بلد المنشأ,المنشأ,بلد الأصل,مكان المنشأ}
portOfLoading: محطة {الشحن,المغادرة,القيام} | مكان {الشحن,التحميل} | ميناء الشحن
portOfDischarge: {ميناء الوصول,ميناء التفريغ}
address: العنوان
description: {البيان,الوصف,وصف البضاعة,الصنف}
hsCode: {البند الجمركي,رمز النظام المنسق}
quantity: الكمية
unit: الوحدة
unitPrice: {سعر الوحدة,السعر}
amount: {القيمة,المبلغ}
netWeight: {الوزن الصافي,وزن صافي,صافي الوزن}
grossWeight: {الوزن القائم,الوزن الإجمالي,وزن قائم}
packages: عدد الطرود
baleCount: {عدد البالات,بالات}
seedCottonWeight: {قطن زهر,القطن الزهر}
lintWeight: {قطن شعر,القطن الشعر}
outturn: {تصافي الحليج,التصافي}
variety: {الصنف النباتي}
grade: {الرتبة,رتبة}
total: {الإجمالي,المجموع,الاجمالي}
currency: العملة
paymentTerms: شروط الدفع
incoterm: شروط التسليم
signature: التوقيع
stamp: الختم
remarks: ملاحظات
`),
  titles: readTitles(`
invoice: {فاتورة,فاتورة تجارية,فاتورة ضريبية}
packing-list: {قائمة التعبئة,بيان التعبئة,بيان العبوة,قائمة الأوزان}
bill-of-lading: {بوليصة الشحن,بوليصة شحن}
purchase-order: {عقد بيع,عقد,أمر شراء}
certificate-of-origin: {شهادة منشأ,شهادة المنشأ}
ginning-record: {كشف بالات,بيان الحليج,سجل الحليج,كشف الحليج,سجل المحلج}
farm-record: {كشف جني القطن,بيان توريد القطن الزهر,سجل الحصاد}
spinning-record: {سجل الغزل,بيان انتاج الغزل}
supplier-statement: {إقرار,إقرار المورد,تعهد}
transport-record: {إذن تسليم,بيان نقل}
payment-record: {إشعار تحويل}
lab-report: {شهادة فرز,شهادة الجودة,تقرير اختبار,شهادة تحليل}
`),
  months: readMonths(
    'يناير,كانون الثاني | فبراير,شباط | مارس,آذار | أبريل,ابريل,نيسان | مايو,أيار | يونيو,حزيران | يوليو,تموز | أغسطس,اغسطس,آب | سبتمبر,أيلول | أكتوبر,اكتوبر,تشرين الأول | نوفمبر,تشرين الثاني | ديسمبر,كانون الأول',
  ),
  units: readUnits(`
kg: كجم | كيلوجرام | كغ
t: طن
bale: بالة | بالات
`),
  words: [],
};

import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Indonesian labels in short: enough for the papers of an Indonesian mill or garment factory. */
export const id: LabelFile = {
  language: 'id',
  labels: readLabels(`
documentNumber: {nomor,nomor dokumen,no dokumen}
invoiceNumber: {nomor faktur,no faktur,nomor invoice,faktur no}
blNumber: {nomor b/l,no surat jalan,nomor konosemen,surat jalan no}
certificateNumber: {nomor sertifikat,no sertifikat}
contractNumber: {nomor kontrak,no kontrak,kontrak}
orderNumber: {nomor pesanan,no pesanan,nomor po,no spk} | no po
containerNumber: {nomor kontainer,no kontainer,kontainer} | {nomor peti kemas,no peti kemas,peti kemas}
sealNumber: {nomor segel,no segel,segel}
lotNumber: {nomor lot,no lot} | {lot produk,lot barang jadi,lot garmen,no lot produk}
baleNumber: {nomor bal,no bal}
batchNumber: {nomor batch,kode produksi}
yarnLot: {lot benang,no lot benang}
fabricLot: {lot kain,no lot kain}
taxId: npwp
phone: {telepon,telp}
vehicleNumber: {no polisi,nomor kendaraan} | {no kendaraan,no polisi kendaraan,nopol}
vessel: {nama kapal,kapal}
date: {tanggal,tgl}
invoiceDate: {tanggal faktur,tanggal invoice}
issueDate: tanggal terbit
shipmentDate: {tanggal pengiriman,tanggal kirim}
productionDate: tanggal produksi
receivedDate: {tanggal terima,tanggal penerimaan}
seller: penjual
buyer: pembeli
shipper: pengirim
consignee: penerima | {kepada yth,kepada,dikirim kepada,penerima barang}
manufacturer: {produsen,pabrik,nama pabrik}
supplier: pemasok
exporter: eksportir
importer: importir
countryOfOrigin: {negara asal,asal barang,tempat asal,tempat asal barang} | asal
cottonOrigin: asal kapas
portOfLoading: {stasiun asal,stasiun muat,tempat muat} | {pelabuhan muat}
portOfDischarge: {pelabuhan bongkar,pelabuhan tujuan}
address: alamat
description: {uraian barang,nama barang,deskripsi barang}
hsCode: {kode hs,pos tarif}
quantity: {jumlah,kuantitas,banyaknya}
unit: satuan
unitPrice: {harga satuan}
amount: {jumlah harga,nilai}
netWeight: berat bersih
grossWeight: berat kotor
weight: berat
packages: jumlah kemasan
baleCount: jumlah bal
composition: komposisi
total: {total harga,jumlah total}
paymentTerms: {syarat pembayaran,cara pembayaran}
signature: {tanda tangan}
remarks: {keterangan,catatan}
`),
  titles: readTitles(`
invoice: {faktur,faktur komersial,faktur penjualan}
packing-list: daftar kemasan
purchase-order: {pesanan pembelian,surat pesanan}
certificate-of-origin: {surat keterangan asal,sertifikat asal}
transport-record: surat jalan
payment-record: bukti pembayaran
lab-report: {laporan hasil uji,sertifikat analisis}
`),
  months: readMonths(
    'januari | februari | maret | april | mei | juni | juli | agustus,agt,ags | september | oktober,okt | november | desember,des',
  ),
  units: readUnits(`
bale: bal
piece: buah | lembar | helai
roll: gulung
`),
  words: 'dan yang dengan untuk dari pada ini adalah tidak dalam oleh kepada telah tersebut'.split(' '),
};

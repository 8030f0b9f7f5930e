import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Greek labels: the cotton of Thessaly and Macedonia from farm to gin, and the trade in it. */
export const el: LabelFile = {
  language: 'el',
  labels: readLabels(`
documentNumber: {αριθμός,αρ. παραστατικού,αριθμός παραστατικού}
invoiceNumber: {αριθμός τιμολογίου,αρ. τιμολογίου,τιμολόγιο αρ}
certificateNumber: {αριθμός πιστοποιητικού,αρ. πιστοποιητικού}
contractNumber: {αριθμός συμβολαίου,αρ. συμβολαίου,σύμβαση}
orderNumber: {αριθμός παραγγελίας,αρ. παραγγελίας}
containerNumber: {αριθμός εμπορευματοκιβωτίου,εμπορευματοκιβώτιο}
lotNumber: {παρτίδα,αρ. παρτίδας,αριθμός παρτίδας}
baleNumber: {αριθμός δέματος,αρ. δέματος,δέμα}
ginCode: {κωδικός εκκοκκιστηρίου}
taxId: {αφμ,α.φ.μ.}
vehicleNumber: {αρ. κυκλοφορίας,αριθμός οχήματος}
vessel: πλοίο
date: ημερομηνία
issueDate: ημερομηνία έκδοσης
harvestDate: {ημερομηνία συγκομιδής,ημ. συγκομιδής}
ginningDate: {ημερομηνία εκκόκκισης,ημ. εκκόκκισης}
productionDate: ημερομηνία παραγωγής
receivedDate: {ημερομηνία παραλαβής}
cropYear: {εσοδεία,περίοδος}
seller: {πωλητής,εκδότης}
buyer: {αγοραστής,πελάτης}
shipper: {αποστολέας,φορτωτής}
consignee: παραλήπτης
manufacturer: κατασκευαστής
producer: παραγωγός
exporter: εξαγωγέας
importer: εισαγωγέας
gin: {εκκοκκιστήριο,εκκοκκιστήριο βάμβακος}
countryOfOrigin: {χώρα καταγωγής,χώρα προέλευσης,καταγωγή,προέλευση}
portOfLoading: λιμάνι φόρτωσης
portOfDischarge: λιμάνι εκφόρτωσης
address: διεύθυνση
description: {περιγραφή,περιγραφή εμπορευμάτων,είδος}
hsCode: {κωδικός taric,δασμολογική κλάση}
quantity: ποσότητα
unit: {μονάδα μέτρησης,μ.μ.}
unitPrice: τιμή μονάδας
amount: {αξία,ποσό}
netWeight: {καθαρό βάρος,βάρος καθαρό}
grossWeight: {μικτό βάρος,βάρος μικτό}
baleCount: {αριθμός δεμάτων,δέματα}
seedCottonWeight: {σύσπορο βαμβάκι,σύσπορο}
lintWeight: {εκκοκκισμένο βαμβάκι,ίνες}
outturn: απόδοση
grade: ποιότητα
total: {σύνολο,γενικό σύνολο}
tax: φπα
currency: νόμισμα
paymentTerms: {όροι πληρωμής,τρόπος πληρωμής}
incoterm: όροι παράδοσης
signature: υπογραφή
remarks: παρατηρήσεις
`),
  titles: readTitles(`
invoice: {τιμολόγιο,τιμολόγιο πώλησης,εμπορικό τιμολόγιο}
packing-list: {κατάλογος συσκευασίας,δελτίο συσκευασίας,ζυγολόγιο}
bill-of-lading: φορτωτική
purchase-order: {συμβόλαιο πώλησης,σύμβαση πώλησης,παραγγελία}
certificate-of-origin: {πιστοποιητικό καταγωγής,πιστοποιητικό προέλευσης}
ginning-record: {δελτίο εκκόκκισης,κατάσταση δεμάτων,κατάσταση εκκόκκισης,πρωτόκολλο εκκόκκισης}
farm-record: {δελτίο παράδοσης σύσπορου,δελτίο συγκομιδής,δήλωση καλλιέργειας}
spinning-record: {δελτίο νηματοποίησης}
transport-record: {δελτίο αποστολής}
supplier-statement: {υπεύθυνη δήλωση,δήλωση προμηθευτή}
lab-report: {δελτίο ανάλυσης,πιστοποιητικό ποιότητας}
`),
  months: readMonths(
    'ιανουάριος,ιανουαρίου | φεβρουάριος,φεβρουαρίου | μάρτιος,μαρτίου | απρίλιος,απριλίου | μάιος,μαΐου | ιούνιος,ιουνίου | ιούλιος,ιουλίου | αύγουστος,αυγούστου | σεπτέμβριος,σεπτεμβρίου | οκτώβριος,οκτωβρίου | νοέμβριος,νοεμβρίου | δεκέμβριος,δεκεμβρίου',
  ),
  units: readUnits(`
kg: κιλά | χλγ
bale: δέματα
piece: τεμ | τεμάχια
`),
  words: [],
};

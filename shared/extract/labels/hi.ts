import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Hindi and Gujarati heads as they stand beside English ones on papers of India's gins, markets (APMC) and dealers. */
export const hi: LabelFile = {
  language: 'hi',
  labels: readLabels(`
documentNumber: {रसीद संख्या,क्रमांक,रसीद क्रमांक,क्रम संख्या,પાવતી નંબર,ક્રમાંક}
invoiceNumber: {बीजक संख्या,बिल नंबर,बिल संख्या,चालान संख्या,બિલ નંબર,ઇન્વોઇસ નંબર}
baleNumber: {गांठ संख्या,गठान क्रमांक,ગાંસડી નંબર}
lotNumber: {लॉट संख्या,लाट नंबर,લોટ નંબર}
vehicleNumber: {वाहन संख्या,गाड़ी नंबर,વાહન નંબર}
date: {दिनांक,तारीख,તારીખ}
seller: {विक्रेता,વેચનાર}
buyer: {क्रेता,खरीदार,ખરીદનાર}
grower: {किसान का नाम,किसान,कृषक,ખેડૂતનું નામ,ખેડૂત}
gin: {जिनिंग फैक्ट्री,જીનીંગ ફેક્ટરી}
farmLocation: {गांव,ग्राम,ગામ}
address: {पता,સરનામું}
description: {विवरण,माल का विवरण,વિગત,માલની વિગત}
quantity: {मात्रा,જથ્થો}
unitPrice: {दर,भाव,ભાવ}
amount: {राशि,रकम,રકમ}
netWeight: {शुद्ध वजन,ચોખ્ખું વજન}
grossWeight: {कुल वजन,સકલ વજન}
seedCottonWeight: {कपास,કપાસ}
lintWeight: {रूई,રૂ}
baleCount: {गांठें,ગાંસડી}
total: {कुल,योग,કુલ}
signature: {हस्ताक्षर,સહી}
`),
  titles: readTitles(`
invoice: {कर बीजक,बीजक,कर चालान,ટેક્સ ઇન્વોઇસ}
farm-record: {कपास खरीद रसीद,किसान घोषणा पत्र,કપાસ ખરીદી પાવતી}
ginning-record: {गांठ सूची,ગાંસડી યાદી}
`),
  months: readMonths(
    'जनवरी,જાન્યુઆરી | फरवरी,ફેબ્રુઆરી | मार्च,માર્ચ | अप्रैल,એપ્રિલ | मई,મે | जून,જૂન | जुलाई,જુલાઈ | अगस्त,ઓગસ્ટ | सितंबर,સપ્ટેમ્બર | अक्टूबर,ઓક્ટોબર | नवंबर,નવેમ્બર | दिसंबर,ડિસેમ્બર',
  ),
  units: readUnits(`
quintal: क्विंटल | ક્વિન્ટલ
kg: किलो | કિલો
bale: गांठ | ગાંસડી
`),
  words: [],
};

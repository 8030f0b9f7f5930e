/** Words that say what a number is. `…$` stand right before it; the others anywhere in its text. */
export const postalLabel =
  /(post(al)?[\s-]*(code)?( no)?|zip(\s*code)?|p\.?\s?c\.?|postcode|postleitzahl|邮政编码|郵政編碼|邮编|郵編|郵遞區號|우편번호|индекс|posta\s*kodu|code\s*postal|c[oó]digo\s*postal|plz|cap|cep|pochta\s*indeksi|الرمز البريدي|کد پستی)[\s:：.№#-]*(CN-?)?$/iu;
export const unitAfter = /^\s*(kgs?|t|mt|pcs|bales?|usd|cny|rmb|eur|公斤|吨|包|件|元)\b/i;
export const customsLabel =
  /(declaration|customs|报关单|关单号|關單|報關單|海关编号|海關編號|预录入|報關|gümrük|gumruk|beyanname|декларац|таможен|zoll|aduan|douan|dogana|bojxona)/iu;
export const establishmentLabel =
  /(establishment|est\.?\s*no|registration|reg\.?\s*no|厂检|卫检|企业编号|registered|备案|備案|卫生注册|注册编号|注册号|ciq|gacc|plant no)/iu;
/** The code of the plant that packed the goods, right before the number; of any country's plants. */
export const plantLabel =
  /(?<!\p{L})(?:(?:plant|factory|establishment|est|manufacturer|processor)['’]?s?\.?\s(?:code|no|nr|number|id)|c[oó]digo (?:de |del )?(?:la )?(?:planta|f[aá]brica|establecimiento|estabelecimento)|(?:planta|establecimiento|estabelecimento) (?:n[º°o.]|c[oó]digo)|code (?:de l['’])?(?:usine|établissement)|usine n[°o]|codice (?:stabilimento|impianto)|stabilimento n\.|werks?(?:code|nummer|-nr)|betriebsnummer|(?:код|номер|№) (?:завода|предприятия)|tesis (?:kodu|no)|fabrika (?:kodu|no)|zavod (?:kodi|raqami))[\s.:：#№º°-]*$/iu;
export const registrationLabel =
  /(gacc|customs (registration|code|registered)|registration code|registered code|consignor code|海关注册|海关编码|海關編碼|注册编码|备案编码|经营单位|收发货人|海关备案)/iu;
export const licenceLabel =
  /(licen[cs]e|registration|reg\.?\s*no|registered (no|number)|营业执照|執照|执照|注册号|註冊號|工商注册|лицензи|рег(истрационный)?\.?\s*(номер|№))/iu;
export const plateLabel =
  /(plate|vehicle|truck|lorry|车牌|車牌|车号|номер\s*(авто|машин|тс)|госномер|plaka|matrícula|placa|targa|kennzeichen)/iu;
export const phoneLabel = /(tel|phone|fax|mobile|call|电话|電話|传真|傳真|联系|тел|факс|telefon|telf|тлф|ph\b)\W*$/iu;
export const lotLabel =
  /(lots?|batch(es)?|bales?|bale (id|code|barcode)|barcode|tags?|批号|批號|批次|组批|棉包|条码|條碼|包号|партия|партии|лоты?|кип[аы]?|parti|partiya|to['’‘ʻ]?da|lotes?|lotto|lotti|partie|fardos?|pacas?|balles?|ball[ae]|ballen|balya(?:lar)?|etiquetas?|étiquettes?|etikett?en?|etichett[ae]|etiketi?|бирк[аи]?|标签|唛头)(\s+\p{L}{2,14}\.?){0,6}\s*(no|nos|numbers?|nr|id|code|№|n°|号|號|номер)?[\s.:：#№-]*$/iu;
export const placeCodeLabel =
  /(place of receipt|port of loading|place of loading|loading|departure|dispatch|un\/?\s?locode|station|origin port|发站|装货|启运|发货地|pol)[\s:：.-]*$/iu;

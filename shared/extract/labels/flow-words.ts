/**
 * The words that labels of weights and counts in mills are made of, by what they mean and in all languages of the labels: "Tela consumida kg",
 * "Yarn used, total", "领用坯布". A star stands for any ending; the parts of a word are joined by a low line.
 */
export const flowWords = {
  cotton:
    'cotton lint fiber* fibre* algodon algodao pluma fibra fibras coton cotone pamuk lif mahlic bong_xo kapas serat paxta tola tolasi paxtasi хлопок хлопка волокно волокна قطن القطن الياف कपास रुई তুলা তুলার 綿 原綿 綿花 면화 원면 baumwolle rohbaumwolle 棉 原棉 皮棉 棉花 棉纤维',
  yarn: 'yarn yarns hilo hilos hilado hilados hilaza fio fios fil fils file files filato filati iplik ipligi ipligin soi benang ip ipi kalava kalavasi пряжа пряжи нить нити غزل الغزل خيوط الخيوط धागा धागे सूत সুতা সুতার 糸 原糸 綿糸 원사 실 garn garne 纱 纱线 棉纱',
  fabric:
    'fabric fabrics cloth tela telas tejido tejidos tecido tecidos malha malhas pano tissu tissus etoffe etoffes tessuto tessuti stoffa maglia kumas kumasi kumasin bez vai kain gazlama gazlamasi mato matosi ткань ткани полотно полотна قماش القماش اقمشة الاقمشة कपड़ा कपड़े কাপড় কাপড়ের 生地 원단 stoff stoffe gewebe 布 面料 坯布 布料 成品布',
  garment:
    'garment garments piece pieces pcs articles prenda prendas pieza piezas peca pecas pieces vetement vetements capo capi pezzi indumenti adet parca giysi konfeksiyon san_pham chiec quan_ao pakaian potong potongan helai garmen kiyim kiyimlar buyum buyumlar dona изделие изделия изделий штук штуки одежды قطعة قطع القطع ملابس الملابس परिधान पीस वस्त्रों পোশাক পোশাকের পিস 製品 枚数 着数 枚 着 의류 제품 완제품 stuck kleidungsstucke teile 件 件数 成衣 服装 成品',
  taken:
    'consumed used issued consumption usage input fed charged consumid* alimentad* alimentat* immess* entrada entrata entree engag* beslenen verilen загружен* заложен* utilizad* usad* emplead* gastad* consumo empregad* gasto consomm* utilis* employ* consommation impiegat* consumat* utilizzat* usat* consumi kullanilan tuketilen harcanan tuketim tuketimi girisi masuk sarfiyat sarfiyati sarf kullanim kullanimi tieu_thu su_dung da dung tieu_hao dau_vao da su_dung dipakai digunakan terpakai pemakaian konsumsi penggunaan sarflangan ishlatilgan foydalanilgan sarfi ishlatildi sarflandi израсходован* использован* расход списан* потреблен* затрачен* расходовано المستهلك* مستهلك* المستخدم* مستخدم* استهلاك खपत उपयोग उपभोग प्रयुक्त ব্যবহৃত ব্যবহার খরচ 使用 投入 消費 使用量 投入量 消費量 사용 투입 소비 사용량 투입량 소비량 소요량 verbraucht* eingesetzt* verbrauch einsatz verwendet* 领用 耗用 用 耗 投 消耗 使用 领用量 用量 耗量',
  given:
    'produced made output production obtained out doffed salida saida uscita sortie finished spun woven knitted sewn packed completed turned producid* fabricad* obtenid* elaborad* terminad* confeccionad* acabad* produccion produzid* obtid* producao produit* fabriqu* obtenu* finis finies production confectionn* prodott* ottenut* finit* produzione confezionat* uretilen uretim uretimi cikisi cikan dikilen mamul elde_edilen san_xuat thanh_pham dau_ra san_luong hoan_thanh da san_xuat dihasilkan diproduksi hasil produksi jadi keluaran ishlab_chiqarilgan ishlab_chiqarildi olingan tayyor произведен* произведено выработан* получен* выпущен* выпуск выработка производство готов* пошит* сшит* المنتج* منتج* انتاج الانتاج المنتجة उत्पादित उत्पादन निर्मित तैयार উৎপাদিত উৎপাদন তৈরি 生産 産出 製造 出来高 生産量 생산 산출 생산량 hergestellt* erzeugt* produziert* produktion gefertigt* ausstoss 产出 产量 生产 产 入库 完成',
  weight:
    'weight net neto neta peso liquido liquida poids netto agirlik agirligi trong_luong khoi_luong tinh khoi_luong_tinh berat berat_bersih sof_vazn vazni вес веса масса нетто чистый وزن الوزن صافي الصافي वजन भार शुद्ध निवल ওজন নিট 重量 正味 正味重量 순중량 중량 총중량 gewicht nettogewicht 净重 重量 净',
  unit: 'kg kgs kilogram kilograms kilogramos quilos кг 公斤 千克 किग्रा কেজি كجم كغ kilogramm',
  glue: 'total totale totales totaux toplam jami gesamt tong всего общий общее общая итого الكمية كمية اجمالي कुल मात्रा মোট পরিমাণ 合計 数量 총 quantity qty quantite cantidad quantidade quantita miktar miktari jumlah so_luong miqdori количество menge of the for in de del de_la de_las de_los do da dos das du des le la les los las el o a os as della dei delle di il lo i per en em para pour d l cua yang uchun von der die das fur number numero nombre this raw grey gray greige crudo cru cruda 总 量 数 的 合计 共 の 를 을 의 का की के এর',
} as const;

export type FlowWord = keyof typeof flowWords;

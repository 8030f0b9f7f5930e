import type { FieldId } from './fields.ts';

/**
 * The words that labels of makers are made of ("Sewing line / CMT", "Knitted and dyed at", "外发加工厂"), by the field that they name; of several
 * crafts the first in this order is meant. Spelled as in `flowWords`.
 */
export const craftWords: readonly (readonly [FieldId, string])[] = [
  [
    'subcontractor',
    'subcontract* subcontracted outsourc* job_work job_worker tercerizad* subcontratad* subcontratist* terceirizad* faccao facconista sous-trait* traitant terzist* conto_terzi lavorazione_conto_terzi per_conto fason taseron fasoncu gia_cong subkontrak* субподряд* давальческ* 外发 外协 委外 外加工 외주 外注 하청',
  ],
  [
    'gin',
    'gin gins ginnery ginning ginned ginner* desmot* despepit* descaroc* egren* sgranat* circir circirlama джин* хлопкозавод* хлопкоочистительн* 轧花 轧棉 加工轧花',
  ],
  [
    'spinner',
    'spinning spun spinner* hilatura hilanderia hilado filature filatura fiacao fiado prядение прядильн* прядения йигирув yigiruv pemintalan egirme 纺纱 纺织 紡績 방적',
  ],
  [
    'garmentMaker',
    'sewing sewn sew stitch* cmt cut cutting tailoring tailored make-up confeccion confeccionado costura maquila confeccao confection couture coupe cucitura confezione confezionato taglio dikim dikildi konfeksiyon kesim may jahit penjahitan tikuv tikish пошив* швейн* раскро* 缝制 缝纫 制衣 车缝 裁剪 縫製 봉제',
  ],
  [
    'knitter',
    'knitting knitted knit knitter* malharia tricotage tricote maglificio orme rajut вязальн* 针织 編立 편직',
  ],
  [
    'weaver',
    'weaving woven weaver* tejeduria tejido tecelagem tissage tisse tessitura dokuma dokundu tenun ткацк* 织布 织造 製織 제직',
  ],
  [
    'finisher',
    'dye* dyed dyeing finishing printing printed print washing laundry washed embroidery embroidered bleach* tinte tenido tintoreria acabado lavanderia bordado estampado tingimento estamparia teinture blanchiment impression tintoria finissaggio stampa boya boyama boyahane terbiye baski yikama nhuom celup pencelupan крашен* отделочн* красильн* 染整 印染 水洗 印花 绣花 染色 후가공 염색',
  ],
];

/** What stands beside a craft in such a label and changes nothing. */
export const besideCrafts =
  'by at in of the and or to roller saw baled pressed unit units line lines plant mill mills factory factories house workshop shop section floor hall site department facility premises works company firm name contractor maker place location external outside own commission party operator process job yarn cotton lint raw fabric fabrics garment garments trims trim accessories material materials goods unidad linea planta taller fabrica empresa linha oficina unidade atelier usine unite ligne reparto stabilimento impianto ditta laboratorio linea atolye atolyesi tesis tesisi fabrika fabrikasi hatti birimi firma firmasi xuong nha_may don_vi co_so pabrik unit bengkel цех цеха фабрика фабрики предприятие участок линия завод y e et ve va dan i de del da do la el le di du 厂 工厂 车间 单位 公司 线 商 方 人 企业 工場 공장 업체';

/** Words of labels that name who keeps or brings the material; spelled as above. */
export const keeperWords =
  'warehouse* warehousing keeper storage stored godown depot storekeeper almacen bodega armazem entrepot magazzino depo antrepo kho gudang склад* 仓库 库 保管 存放 仓储 倉庫 창고';
export const supplierWords =
  'supplier* supplied delivered dispatched поставлено отгружено entregado fourni livré vendor source sourced merchant trader bought purchased proveedor* fornecedor* fournisseur* fornitore* tedarikci* nha_cung_cap pemasok поставщик* 供应 供货 供应商 供货商';

/** Words for who heads a work, before the word that it is the work of ("Jefe de hilandería", "Head of the gin"): a person's post, no firm's part. */
export const postWords =
  'manager head chief supervisor foreman director superintendent in-charge incharge jefe jefa gerente encargado encargada responsable director directora chefe encarregado encarregada diretor diretora supervisora mestre chef directeur directrice responsable capo responsabile direttore direttrice leiter leiterin';
